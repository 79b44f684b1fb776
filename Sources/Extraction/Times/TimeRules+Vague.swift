import Lexicon

/// Past, present and future without a date.
extension TimeRule {
    static let vague = [TimeRule(name: "past, present or future") { scan, index in scan.vague(index) }]
}

extension TimeScan {
    /// "Now", "recently", "recent weeks", "the past", "the past three months", "the future".
    func vague(_ index: Int) -> TimeMatch? {
        guard let word = time(index) else { return nil }
        let alone = TimeMatch(tokens: index..<index + 1, meaning: .vague(word.value))
        switch word.kind {
        case .recent:
            guard let (unit, plural) = unit(index + 1), plural else { return alone }
            return TimeMatch(tokens: index..<index + 2, meaning: .duration(unit.duration(.unknown)))
        case .past:
            if let amount = amount(index + 1), let (unit, _) = unit(behindHyphen(amount.end)) {
                return TimeMatch(
                    tokens: index..<behindHyphen(amount.end) + 1,
                    meaning: .duration(unit.duration(amount.value))
                )
            }
            if let (unit, plural) = unit(index + 1) {
                return TimeMatch(
                    tokens: index..<index + 2,
                    meaning: .duration(unit.duration(plural ? .unknown : Amount(1)))
                )
            }
            guard self.word(index - 1) == Self.the, closesPhrase(index + 1) else { return nil }
            return alone
        default: return alone
        }
    }
}
