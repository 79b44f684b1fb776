import Lexicon

/// Finds the noun phrases and verb groups of one sentence after the other.
struct ChunkScan {
    let tokens: [Token]
    private(set) var syntax = Syntax()
    private(set) var sentence = 0..<0
    /// Whether the sentence has a number, without which no quantity is looked for.
    private(set) var hasNumber = false

    init(tokens: [Token]) {
        self.tokens = tokens
        syntax.chunkOfToken = Array(repeating: 0, count: tokens.count)
        syntax.clauseOfToken = Array(repeating: -1, count: tokens.count)
        syntax.nounPhrases.reserveCapacity(tokens.count / 3)
        syntax.verbGroups.reserveCapacity(tokens.count / 8)
    }

    mutating func run(over sentence: Range<Int>) {
        self.sentence = sentence
        let half = Self.half
        hasNumber = tokens[sentence].contains { $0.tag == .number || $0.word == half }
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if tokens[index].tag == .punctuation {
                index += 1
            } else if let phrase = nounPhrase(at: index) {
                syntax.nounPhrases.append(phrase)
                mark(phrase.tokens, Int32(syntax.nounPhrases.count))
                index = phrase.tokens.upperBound
            } else if let verb = verbGroup(at: index) {
                syntax.verbGroups.append(verb)
                mark(verb.tokens, -Int32(syntax.verbGroups.count))
                index = verb.tokens.upperBound
            } else {
                index += 1
            }
        }
    }

    /// The tag of a token of this sentence; `.none` outside.
    func tag(_ index: Int) -> Tag { sentence.contains(index) ? tokens[index].tag : .none }

    /// The word of a token of this sentence; `.none` outside.
    func word(_ index: Int) -> Word { sentence.contains(index) ? tokens[index].word : .none }

    static let half: Word = "half"

    private mutating func mark(_ range: Range<Int>, _ chunk: Int32) {
        var chunks = syntax.chunkOfToken.mutableSpan
        for index in range { chunks[index] = chunk }
    }
}
