/// The words of numbered terms; finds the longest term that begins at a token.
///
/// Flat arrays and no type parameter: asked several times for each word of a text, it must be one piece of
/// machine code that neither allocates nor counts references.
@usableFromInline
struct PhraseIndex: Sendable {
    /// A word of a term, and how it is written there.
    private struct Spelling: Sendable {
        let word: Word
        let shape: Token.Shape
    }

    /// A term: its place in `spellings`, and the next shorter term that begins with the same word.
    private struct Term: Sendable {
        let start: Int32
        let count: Int32
        var next: Int32 = -1
    }

    /// A first word, or the first two mixed, and the longest term that begins so.
    private struct Slot: Sendable {
        var word = Word.none
        var term: Int32 = -1
        /// How a term of one word is written; here too, so that most terms of one word are found in one place.
        var shape = Token.Shape.lower
        /// Whether a term of more words begins with the word.
        var goesOn = false
    }

    private var terms: [Term] = []
    private var spellings: [Spelling] = []
    // Open addressing with linear probing. Terms of one word stand under it, all others under their first two:
    // hundreds of terms begin with "the", a few with "the united".
    private var slots = [Slot](repeating: Slot(), count: 64)
    private var slotCount = 0
    private let matchesCase: Bool

    /// An empty index; when `matchesCase`, capitals of a term bind the text.
    init(matchesCase: Bool) { self.matchesCase = matchesCase }

    /// Adds a term, which gets the next number; false, and no number, for a term without words.
    mutating func insert(_ tokens: [Token]) -> Bool {
        guard let first = tokens.first else { return false }
        let number = Int32(terms.count)
        terms.append(Term(start: Int32(spellings.count), count: Int32(tokens.count)))
        for token in tokens { spellings.append(Spelling(word: Self.key(token), shape: token.shape)) }
        let key = Self.key(first)
        let slot = takeSlot(of: key)
        guard tokens.count > 1 else {
            link(number, at: slot)
            return true
        }
        slots[slot].goesOn = true
        link(number, at: takeSlot(of: key.followed(by: Self.key(tokens[1]))))
        return true
    }

    /// The slot of a key, which takes a free one when it has none.
    private mutating func takeSlot(of key: Word) -> Int {
        if slotCount * 2 > slots.count { grow() }
        let slot = slot(of: key)
        if slots[slot].word == .none { slotCount += 1 }
        slots[slot].word = key
        return slot
    }

    /// A part of a term.
    enum Part {
        case word(Word)
        case mark
    }

    /// What stands first, second and so on in the terms; nothing for those that are shorter.
    func words(at place: Int) -> [Part] { parts(at: place, of: terms.filter { $0.count > place }) }

    /// The terms of one word.
    var soleWords: [Part] { parts(at: 0, of: terms.filter { $0.count == 1 }) }

    private func parts(at place: Int, of terms: [Term]) -> [Part] {
        terms.map { spellings[Int($0.start) + place].word }
            .map { $0.hash <= UInt64(UInt8.max) + 1 ? .mark : .word($0) }
    }

    /// The longest term that begins at token `index` and ends before `limit`; of equal ones the first added.
    ///
    /// Only words that bear the bits of `list` come second in one of its terms.
    @usableFromInline
    func longestMatch(
        at index: Int,
        in tokens: [Token],
        before limit: Int,
        of list: TermLists
    ) -> (count: Int, term: Int)? {
        tokens.withUnsafeBufferPointer { longestMatch(at: index, in: $0, before: limit, of: list) }
    }

    private func longestMatch(
        at index: Int,
        in tokens: UnsafeBufferPointer<Token>,
        before limit: Int,
        of list: TermLists
    ) -> (count: Int, term: Int)? {
        let first = Self.key(tokens[index])
        let slot = slots[slot(of: first)]
        if slot.goesOn, index + 1 < limit, tokens[index + 1].continues.isSuperset(of: list) {
            let pair = first.followed(by: Self.key(tokens[index + 1]))
            let longest = slots[self.slot(of: pair)].term
            if let found = match(from: longest, at: index, in: tokens, before: limit) { return found }
        }
        guard slot.term >= 0 else { return nil }
        if index < limit, isWritten(tokens[index], as: slot.shape) { return (1, Int(slot.term)) }
        return match(from: terms[Int(slot.term)].next, at: index, in: tokens, before: limit)
    }

    /// The first of a term and those behind it that stands at `index`.
    private func match(
        from term: Int32,
        at index: Int,
        in tokens: UnsafeBufferPointer<Token>,
        before limit: Int
    ) -> (count: Int, term: Int)? {
        var number = term
        while number >= 0 {
            let term = terms[Int(number)]
            if index + Int(term.count) <= limit, matches(term, at: index, in: tokens) {
                return (Int(term.count), Int(number))
            }
            number = term.next
        }
        return nil
    }

    private func matches(_ term: Term, at index: Int, in tokens: UnsafeBufferPointer<Token>) -> Bool {
        let start = Int(term.start)
        for offset in 0..<Int(term.count) {
            let (token, spelling) = (tokens[index + offset], spellings[start + offset])
            guard Self.key(token) == spelling.word, isWritten(token, as: spelling.shape) else { return false }
        }
        return true
    }

    /// Whether capitals of a term let a word of the text be one of it.
    private func isWritten(_ token: Token, as shape: Token.Shape) -> Bool {
        guard matchesCase else { return true }
        switch shape {
        case .lower: return true
        case .capitalised: return token.isCapitalised
        case .allCaps:
            // Long acronyms are also written like names: "Nato", "Unicef".
            let short = token.end - token.start <= 3
            return token.shape == .allCaps || !short && token.isCapitalised
        }
    }

    /// Puts a term behind those of its first word that are as long or longer.
    private mutating func link(_ number: Int32, at slot: Int) {
        var previous: Int32 = -1
        var next = slots[slot].term
        while next >= 0, terms[Int(next)].count >= terms[Int(number)].count {
            previous = next
            next = terms[Int(next)].next
        }
        terms[Int(number)].next = next
        if previous < 0 {
            slots[slot].term = number
            slots[slot].shape = spellings[Int(terms[Int(number)].start)].shape
        } else {
            terms[Int(previous)].next = number
        }
    }

    private func slot(of word: Word) -> Int {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: word.hash ^ word.hash >> 32) & mask
        while slots[index].word != .none, slots[index].word != word { index = (index + 1) & mask }
        return index
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        for entry in old where entry.word != .none { slots[slot(of: entry.word)] = entry }
    }

    /// Marks match by their kind, words by their letters.
    private static func key(_ token: Token) -> Word {
        token.word == .none ? Word(hash: UInt64(token.kind.rawValue) + 1) : token.word
    }
}
