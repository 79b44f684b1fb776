import Lexicon

extension ChunkScan {
    /// The verb group that begins at a token; null when none does.
    func verbGroup(at start: Int) -> VerbGroup? {
        let first = tag(start)
        let opensInfinitive = first == .particle && tokens[start].word == Self.to
        guard
            opensInfinitive || first == .modal || TagSet.verbs.contains(first)
                || first == .adverb && opensWithAdverb(start)
        else { return nil }

        var head = start
        var end = start
        var index = start
        var chain: (last: Int?, auxiliaries: WordClasses) = (nil, [])
        var modal: Int?
        var isPassive = false
        var isProgressive = false
        var isPerfect = false
        var isNegated = false
        var finite: Int?
        scan: while index < sentence.upperBound {
            let token = tokens[index]
            if token.classes.contains(.negation) { isNegated = true }
            switch token.tag {
            case .particle where index == start && opensInfinitive: break
            case .adverb:
                index += 1
                continue scan
            case .modal:
                guard chain.last == nil, modal == nil else { break scan }
                modal = index
                finite = index
            case .verbBase, .verbPresent, .verbPast, .verbParticiple, .verbGerund:
                guard let last = chain.last else {
                    if token.tag != .verbParticiple, token.tag != .verbGerund, !opensInfinitive, finite == nil
                    {
                        finite = index
                    }
                    break
                }
                guard continues(tokens[last], with: token) else { break scan }
                let auxiliary = tokens[last].classes
                if auxiliary.contains(.be) {
                    if token.tag == .verbParticiple { isPassive = true } else { isProgressive = true }
                } else if auxiliary.contains(.have) {
                    isPerfect = true
                }
            case .punctuation where quotesParticiple(index, after: chain.last):
                index += 1
                continue scan
            default: break scan
            }
            if TagSet.verbs.contains(token.tag) { chain.last = index }
            head = index
            index += 1
            end = index
        }
        guard end > start, chain.last != nil || modal != nil else { return nil }
        if tag(end) == .particle, word(end) != Self.to {
            end += 1
        }
        let headTag = tokens[head].tag
        let form: VerbGroup.Form
        if finite != nil {
            form = .finite
        } else if opensInfinitive {
            form = .infinitive
        } else if chain.last == head, headTag == .verbParticiple, !isPerfect, !isPassive {
            form = .participle
            isPassive = true
        } else {
            form = .gerund
        }
        return VerbGroup(
            tokens: start..<end,
            head: head,
            form: form,
            tense: finite.map { tense(at: $0, head: head) },
            isPassive: isPassive,
            isProgressive: isProgressive,
            isPerfect: isPerfect,
            modal: modal,
            isNegated: isNegated
        )
    }

    /// Whether `token` may follow `last` in one verb group.
    private func continues(_ last: Token, with token: Token) -> Bool {
        if last.classes.contains(.be) { return token.tag == .verbParticiple || token.tag == .verbGerund }
        if last.classes.contains(.have) { return token.tag == .verbParticiple }
        return last.classes.contains(.do) && token.tag == .verbBase
    }

    /// Whether a mark sets off the participle of a group that has begun: had “neutralised” them.
    private func quotesParticiple(_ index: Int, after last: Int?) -> Bool {
        guard let last, index + 1 < sentence.upperBound else { return false }
        switch tokens[index].kind {
        case .openQuote, .straightQuote, .openSingle:
            return !tokens[last].classes.isDisjoint(with: [.be, .have])
                && tokens[index + 1].tag == .verbParticiple
        default: return false
        }
    }

    /// Whether an adverb stands before a verb as part of its group: "repeatedly shelled".
    private func opensWithAdverb(_ start: Int) -> Bool {
        var index = start
        while tag(index) == .adverb, index < start + 3 { index += 1 }
        return TagSet.verbs.contains(tag(index)) || tag(index) == .modal
    }

    private func tense(at finite: Int, head: Int) -> VerbGroup.Tense {
        switch tokens[finite].tag {
        case .verbPast: .past
        case .modal where Self.future.contains(tokens[finite].word): .future
        default: .present
        }
    }

    private static let to: Word = "to"
    private static let future: WordFilter = ["will", "shall", "won't", "'ll"]
}
