import Lexicon

/// Opens and closes the clauses of one sentence after the other and finds subjects and objects.
///
/// A stack of open clauses; each chunk is looked at once.
struct ClauseParser {
    /// A clause that has not ended yet.
    struct Frame {
        /// Index in `Syntax.clauses`.
        let clause: Int
        let kind: Clause.Kind
        /// Index of the noun phrase that is subject of its next verb.
        var subject: Int?
        /// Index of its last verb group.
        var verb: Int?
    }

    let tokens: [Token]
    let table: TagTable
    var syntax: Syntax
    var sentence = 0..<0
    var isTitle = false

    var stack: [Frame] = []
    /// Last noun phrase; what a relative pronoun is about.
    var lastPhrase: Int?
    /// Noun phrase without preposition since the last comma, conjunction or verb: a subject in waiting.
    var pending: Int?
    /// Noun phrase behind comma and conjunction: the subject of another clause, appositions notwithstanding.
    var nextSubject: Int?
    /// Whether a comma stands right before, conjunctions aside.
    var afterComma = false
    /// Verb group that a noun phrase right behind it would be the object of.
    var objectSlot: Int?
    /// Verb group without subject whose subject may stand behind it: "said Haddad", "there were clashes".
    var inverted: Int?
    /// Last verb group; what "by" belongs to.
    var lastVerb: Int?
    /// Participles before their subject: "Speaking in Kyiv, Haddad said".
    var awaitingSubject: [Int] = []
    /// Token of the preposition that governs the next noun phrase.
    var preposition: Int?
    /// Whether a conjunction stands right before, adverbs aside.
    var joined = false
    /// First noun phrase of a list that a conjunction may confirm: "rebels, soldiers and police".
    var list: [Int] = []
    /// Whether a comma stands right behind the last noun phrase.
    var commaAfterPhrase = false

    init(tokens: [Token], table: TagTable, syntax: Syntax) {
        self.tokens = tokens
        self.table = table
        self.syntax = syntax
    }

    mutating func run(over sentence: Range<Int>, isTitle: Bool) {
        self.sentence = sentence
        self.isTitle = isTitle
        forget()
        lastPhrase = nil
        lastVerb = nil
        awaitingSubject.removeAll(keepingCapacity: true)
        open(.main, at: sentence.lowerBound)
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            let chunk = syntax.chunkOfToken[index]
            let end: Int
            if chunk > 0 {
                let phrase = Int(chunk) - 1
                end = syntax.nounPhrases[phrase].tokens.upperBound
                take(phrase: phrase)
            } else if chunk < 0 {
                let verb = Int(-chunk) - 1
                end = syntax.verbGroups[verb].tokens.upperBound
                take(verb: verb)
            } else {
                end = index + 1
                take(token: index)
            }
            let clause = Int32(stack.last?.clause ?? 0)
            var clauses = syntax.clauseOfToken.mutableSpan
            for token in index..<end where clauses[token] < 0 { clauses[token] = clause }
            index = end
        }
        while !stack.isEmpty { close(at: sentence.upperBound) }
    }

    // MARK: The stack

    mutating func open(_ kind: Clause.Kind, at token: Int, subject: Int? = nil, antecedent: Int? = nil) {
        syntax.clauses.append(
            Clause(
                kind: kind,
                tokens: token..<sentence.upperBound,
                parent: stack.last?.clause,
                verb: nil,
                antecedent: antecedent
            )
        )
        let clause = syntax.clauses.count - 1
        stack.append(Frame(clause: clause, kind: kind, subject: subject, verb: nil))
        // Words already given to the clause around belong to this one when it begins before them.
        var index = token
        while index < sentence.upperBound, syntax.clauseOfToken[index] >= 0 {
            syntax.clauseOfToken[index] = Int32(clause)
            index += 1
        }
    }

    mutating func close(at token: Int) {
        guard let frame = stack.popLast() else { return }
        let start = syntax.clauses[frame.clause].tokens.lowerBound
        syntax.clauses[frame.clause].tokens = start..<max(start, token)
    }

    /// Ends all clauses and begins a new one.
    mutating func restart(at token: Int) {
        while !stack.isEmpty { close(at: token) }
        open(.main, at: token)
        forget()
        lastPhrase = nil
        lastVerb = nil
        awaitingSubject.removeAll(keepingCapacity: true)
    }

    mutating func forget() {
        pending = nil
        nextSubject = nil
        afterComma = false
        objectSlot = nil
        inverted = nil
        preposition = nil
        joined = false
        list.removeAll(keepingCapacity: true)
        commaAfterPhrase = false
    }
}
