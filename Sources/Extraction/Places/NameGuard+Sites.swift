import Lexicon
import Records

/// Unknown names that only what is done there, or in them, makes places.
extension NameGuard {
    /// "in X.", "in X on Monday", "retook X from": an unknown name with which the phrase ends.
    func isSite(_ index: Int, _ end: Int) -> Bool {
        let before = tokens[index - 1].word
        // "captured Janaale from the rebels": nobody is captured from a force.
        let isTaken =
            Self.taking.contains(before)
            || before == .of && Self.holding.contains(tokens[max(0, index - 2)].word)
            || Self.capturing.contains(before) && end < sentence.tokens.upperBound
                && tokens[end].word == .from
        // "abducted nine boys from Harardhere", "withdrew from Lussanga"
        let isLeft = before == .from && document.hasWord(Self.leaving, before: index - 1, within: 4)
        guard before == .in || before == .at || isTaken || isLeft,
            !Self.believing.contains(tokens[max(0, index - 2)].word),
            (index..<end).allSatisfy({
                // "Ali Gadud"; "Gal Hareeri" is taken though "gal" is a word.
                lexicon.tags.candidates(of: tokens[$0]) == nil
                    || end > index + 1 && !tokens[$0].classes.isDisjoint(with: Self.names)
                    || end > index + 1 && isTaken && $0 < end - 1
            })
        else { return false }
        guard end < sentence.tokens.upperBound else { return true }
        let next = tokens[end]
        switch next.kind {
        case .word:
            let isKind = !gazetteer.context(of: next.word)
                .isDisjoint(with: [.nature, .seat, .section, .settlement, .division, .county])
            return next.shape == .lower
                && (isKind || next.tag.isVerb
                    || !next.classes.isDisjoint(with: [.preposition, .conjunction, .subordinator]))
        case .hyphen, .possessive, .slash, .symbol: return false
        default: return true
        }
    }

    /// What takes "in" with whom or what it is about.
    static let believing: WordFilter = [
        "believe", "believes", "believed", "trust", "trusts", "faith", "belief", "confidence", "interest",
        "interested", "involved", "invest", "invested", "shares", "stake", "specialising", "fluent", "spoke",
    ]
    /// What has a town for its object.
    static let taking: WordFilter = [
        "recaptured", "retook", "retaken", "overran", "besieged", "liberated", "shelled", "bombarded",
        "bombed",
        "stormed", "torched", "shelling", "bombing", "bombarding", "besieging",
    ]
    /// What may have a town or a man for its object.
    private static let capturing: WordFilter = [
        "captured", "seized", "captures", "seizes", "overtook", "took", "wrested",
    ]
    /// After whom or what "from" names a town.
    private static let leaving: WordFilter = [
        "abducted", "kidnapped", "abducts", "kidnaps", "withdrew", "withdraws", "withdrawn", "retreated",
        "expelled", "ousted", "dislodged", "vacated", "pulled",
    ]
    /// What is done to a town and is "of" it.
    private static let holding: WordFilter = [
        "control", "capture", "recapture", "seizure", "liberation", "siege", "bombardment", "shelling",
        "fall",
    ]
}
