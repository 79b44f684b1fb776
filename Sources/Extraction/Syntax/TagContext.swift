import Lexicon

/// What a tagging rule may look at: the word, what stands left of it with its tag, and what may follow.
struct TagContext {
    /// A neighbour on the left: what it was found to be.
    struct Left {
        var tag: Tag = .none
        var classes: WordClasses = []
        var word: Word = .none
    }

    /// A neighbour on the right: what it can be.
    struct Right {
        var set: TagSet = []
        var first: Tag = .none
        var classes: WordClasses = []
        var word: Word = .none
        var isCapitalised = false
        var endsSentence = false
        var isHyphen = false

        /// Whether it opens a noun phrase for certain.
        var opensPhrase: Bool {
            // "that" opens a clause far more often.
            self.set.contains(.determiner) && !set.contains(.conjunction)
                || !set.isDisjoint(with: TagSet(.possessive, .number, .properNoun))
                || set == TagSet(.pronoun) && !classes.contains(.relative)
        }
    }

    /// The word itself.
    var word: Word = .none
    var classes: WordClasses = []
    var candidates = TagCandidates([])
    /// The token before; tag `.none` at the beginning of a sentence or quotation.
    var previous = Left()
    /// The nearest token before that is no adverb.
    var left = Left()
    /// The token before `left`.
    var beforeLeft = Left()
    /// The token behind.
    var next = Right()
    /// The token behind that.
    var afterNext = Right()
    /// Whether a word that opens a noun phrase for certain follows.
    var opensPhraseNext = false
    /// Whether a noun phrase that can be the subject has stood in this clause.
    var hasSubject = false
    /// Number of commas since the subject: the first opens an aside, the second closes it.
    var commasSinceSubject = 0
    /// Whether that subject is plural.
    var subjectIsPlural = false
    /// Whether a finite verb has stood in this clause.
    var hasVerb = false
    /// Whether a comma or conjunction since that verb may have opened another clause.
    var mayOpenClause = false
    /// Whether an outer clause still waits for its verb.
    var outerWaits = false
    /// Whether a certain finite verb follows before the clause ends.
    var finiteAhead = false
    /// Tag of the last verb in this sentence, for coordination; `.none` before the first.
    var lastVerb: Tag = .none
    /// Tag of the last finite verb in this sentence; `.none` before the first.
    var lastFinite: Tag = .none
    /// Whether it is a headline.
    var isTitle = false
    /// Whether a hyphen without blanks joins it to the word before.
    var followsHyphen = false
}

extension TagContext {
    /// Fills what many rules ask about the words behind.
    mutating func look(at next: Right, _ afterNext: Right) {
        self.next = next
        self.afterNext = afterNext
        opensPhraseNext = next.opensPhrase || Self.isQuantity(next, afterNext)
    }

    /// Whether it is "at least", "more than", "up to" or "nearly 30".
    private static func isQuantity(_ next: Right, _ afterNext: Right) -> Bool {
        guard TagSet(.preposition, .particle, .adverb, .adjective).contains(next.first) else { return false }
        guard afterNext.first == .number || TagSet(.preposition, .adjective).contains(afterNext.first) else {
            return false
        }
        return quantities.contains(next.word)
            && (afterNext.first == .number || comparisons.contains(afterNext.word))
    }

    private static let quantities: WordFilter = [
        "at", "more", "less", "fewer", "up", "as", "about", "around", "over", "nearly", "almost", "roughly",
    ]
    private static let comparisons: WordFilter = ["least", "most", "than", "to", "many"]

    /// Whether an object follows, perhaps behind the adverb of a phrasal verb: "shot down a helicopter".
    var objectNext: Bool { opensPhraseNext || next.first == .particle && afterNext.opensPhrase }

    /// Whether a noun or what may stand before it follows.
    var nominalNext: Bool {
        opensPhraseNext || next.first == .adjective || TagSet.nouns.contains(next.first)
            || next.set.contains(.adjective) && !next.set.isDisjoint(with: .nouns)
    }

    /// Whether a noun, perhaps behind an adjective, follows.
    var nounNext: Bool {
        TagSet.nouns.contains(next.first) || next.first == .adjective
            || !next.set.isDisjoint(with: .nouns)
                && next.set.isDisjoint(with: TagSet(.preposition, .adverb, .determiner, .modal))
                && !TagSet(.verbPresent, .verbPast, .verbParticiple).contains(next.first)
            || next.set.contains(.verbParticiple) && !afterNext.set.isDisjoint(with: .nouns)
                && next.set.contains(.adjective) && next.first != .verbPast
    }

    /// Whether a noun phrase has just begun and waits for its noun.
    var insidePhrase: Bool {
        TagSet.premodifiers.contains(previous.tag)
    }

    /// Whether the word is the second of two joined verbs: attacked and killed.
    var continuesVerb: Bool {
        left.tag == .conjunction && left.classes.contains(.conjunction) && TagSet.verbs.contains(lastVerb)
            && (TagSet.verbs.contains(beforeLeft.tag) || objectNext
                || candidates.set.isDisjoint(with: .nouns))
    }

    /// Whether it follows a comma and a predicate, as in "stormed the post, seized weapons and fled".
    var continuesList: Bool {
        previous.tag == .punctuation && lastVerb == .verbPast && hasVerb && nominalNext
    }
}
