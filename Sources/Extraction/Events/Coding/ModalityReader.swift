import Lexicon
import Records

/// Whether the words around a trigger say that the event happened.
struct ModalityReader {
    let document: Document

    private var tokens: [Token] { document.tokens }

    /// What stands before a trigger, as far back as its clause goes.
    func modality(of words: Range<Int>, in sentence: Range<Int>) -> (
        polarity: Polarity, status: TemporalStatus?
    ) {
        var index = words.lowerBound - 1
        let floor = max(sentence.lowerBound, words.lowerBound - 9)
        var isDefinite = false
        var polarity = Polarity.affirmed
        while index >= floor {
            let token = tokens[index]
            // "when thousands are killed": what happens again and again is told of no day.
            if Self.whenever.contains(token.word), isPresentPassive(words) {
                return (polarity, .hypothetical)
            }
            // "tried to flee but shelled the town": the second was done; so is what something else is to follow.
            if token.word == Self.but || token.word == .after && index == words.lowerBound - 1 { break }
            if Self.ends.contains(token.kind) || token.classes.contains(.relative),
                index < words.lowerBound - 1
            {
                break
            }
            if Self.definite.contains(token.word), index >= words.lowerBound - 4 { isDefinite = true }
            if token.classes.contains(.negation), index >= words.lowerBound - 4,
                !Self.quantity.contains(next(index)), !isDefinite || !Self.none.contains(token.word)
            {
                polarity = .negated
            }
            // "used gas against students protesting": it is they who do it.
            if token.word == Self.against,
                tokens[words.lowerBound - 1].classes.contains(.person)
                    || CrowdAndGround.people.contains(tokens[words.lowerBound].word)
            {
                break
            }
            if let status = Self.cues[token.word], !isMonth(index, in: sentence),
                // "the Front for Democracy against Dictatorship" is a name.
                token.word != Self.against || !tokens[index + 1].isCapitalised,
                !isDefinite || token.classes.contains(.modal) && tokens[words.lowerBound].tag.isVerb
            {
                return (polarity, status)
            }
            // "due to an explosion" tells a cause.
            if token.word == Self.to, index > floor, !isDefinite,
                !tokens[index + 1].classes.contains(.determiner)
            {
                if let status = Self.infinitiveCues[tokens[index - 1].word] { return (polarity, status) }
                // "does not allow us to": whom it is asked of stands between.
                if index > floor + 1, !tokens[index - 1].tag.isVerb,
                    let status = Self.infinitiveCues[tokens[index - 2].word]
                {
                    return (polarity, status)
                }
            }
            index -= 1
        }
        if let first = tokens[sentence].first, Self.conditions.contains(first.word),
            words.lowerBound - sentence.lowerBound < 12,
            !isDefinite
        {
            return (polarity, .hypothetical)
        }
        return (polarity, isOngoing(words, in: sentence) ? .ongoing : nil)
    }

    /// "On 5 May": the modal verb is part of a date.
    private func isMonth(_ index: Int, in sentence: Range<Int>) -> Bool {
        tokens[index].classes.contains(.modal)
            && document.times.slice(in: sentence) { $0.tokens }.contains { $0.tokens.contains(index) }
    }

    /// "tried to storm the hotel", "a failed attempt to kill": who tries to attack, attacks.
    func isAttempt(_ words: Range<Int>) -> Bool {
        let start = words.lowerBound
        guard start > 1, tokens[start - 1].word == Self.to else { return false }
        return Self.attempts.contains(tokens[start - 2].word)
    }

    private func isOngoing(_ words: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard tokens[words.lowerBound].tag == .verbGerund, words.lowerBound > sentence.lowerBound else {
            return false
        }
        return Self.present.contains(tokens[words.lowerBound - 1].word)
    }

    private func isPresentPassive(_ words: Range<Int>) -> Bool {
        guard let verb = document.syntax.verbGroup(at: words.lowerBound) else { return false }
        return verb.isPassive && verb.form == .finite && verb.tense == .present && !verb.isPerfect
    }

    private func next(_ index: Int) -> Word { index + 1 < tokens.count ? tokens[index + 1].word : .none }

    private static let whenever: WordFilter = ["when", "whenever", "where", "wherever"]
    private static let ends: Set<Token.Kind> = [.semicolon, .colon, .dash, .openQuote]
    private static let definite: WordFilter = [
        "the", "these", "those", "this", "its", "his", "their", "latest", "recent",
    ]
    /// They deny the noun behind them: "no casualties in the attack".
    private static let none: WordFilter = ["no", "without"]
    private static let quantity: WordFilter = ["less", "fewer", "more", "only", "one"]
    private static let present: WordFilter = ["is", "are"]
    private static let to: Word = "to"
    private static let against: Word = "against"
    private static let but: Word = "but"
    private static let attempts: WordFilter = ["tried", "attempted", "attempting", "attempt", "attempts"]
    private static let conditions: WordFilter = ["if", "should", "unless"]
    private static let cues: [Word: TemporalStatus] = [
        "will": .future, "shall": .future, "'ll": .future, "won't": .future, "planned": .future,
        "upcoming": .future,
        "could": .hypothetical, "may": .hypothetical, "might": .hypothetical, "would": .hypothetical,
        "can": .hypothetical, "if": .hypothetical, "possible": .hypothetical, "potential": .hypothetical,
        "should": .hypothetical, "threat": .hypothetical, "threats": .hypothetical, "fear": .hypothetical,
        "fears": .hypothetical, "risk": .hypothetical, "prevent": .hypothetical, "preventing": .hypothetical,
        "against": .hypothetical, "foiled": .hypothetical, "thwarted": .hypothetical,
        "plotting": .hypothetical, "planning": .hypothetical,
        "plot": .hypothetical, "plans": .hypothetical, "future": .future, "possibility": .hypothetical,
        "must": .hypothetical, "cannot": .hypothetical, "warned": .hypothetical, "avoid": .hypothetical,
    ]
    private static let infinitiveCues: [Word: TemporalStatus] = [
        "set": .future, "due": .future, "expected": .future, "plans": .future, "planned": .future,
        "plan": .future,
        "going": .future, "about": .future, "intends": .future, "preparing": .future, "scheduled": .future,
        "poised": .future, "threatened": .hypothetical, "vowed": .future, "pledged": .future,
        "ready": .hypothetical,
        "urged": .hypothetical, "called": .hypothetical, "asked": .hypothetical, "wants": .hypothetical,
        "wanted": .hypothetical, "ordered": .hypothetical, "refused": .hypothetical, "unable": .hypothetical,
        "failed": .hypothetical, "trying": .hypothetical, "tried": .hypothetical, "attempted": .hypothetical,
        "try": .hypothetical, "tries": .hypothetical, "attempt": .hypothetical, "attempts": .hypothetical,
        "allow": .hypothetical, "allowed": .hypothetical, "allows": .hypothetical, "permit": .hypothetical,
        "orders": .hypothetical, "order": .hypothetical, "attempting": .hypothetical,
        "seeking": .hypothetical, "hoping": .hypothetical, "intended": .hypothetical, "intend": .hypothetical,
        "sought": .hypothetical, "seek": .hypothetical, "seeks": .hypothetical, "aimed": .hypothetical,
        "aim": .hypothetical, "aims": .hypothetical, "hoped": .hypothetical, "hope": .hypothetical,
        "promised": .future, "agreed": .future, "able": .hypothetical, "right": .hypothetical,
        "plotting": .hypothetical,
        "conspiring": .hypothetical, "used": .hypothetical, "how": .hypothetical,
    ]
}
