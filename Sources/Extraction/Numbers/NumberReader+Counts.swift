import Lexicon
import Records

extension NumberReader {
    /// The count that begins at `index`, a numeral or digits; null when it is none.
    ///
    /// An article before it ("a dozen") belongs to it unless it stands before `floor`.
    func count(at index: Int, after floor: Int) -> Count? {
        guard let first = single(at: index, after: floor) else { return nil }
        return range(from: first) ?? first
    }

    private func single(at index: Int, after floor: Int) -> Count? {
        if let cardinal = cardinal(at: index) {
            let start = takesArticle(index) && isArticle(index - 1, after: floor) ? index - 1 : index
            return Count(
                tokens: start..<cardinal.end,
                value: cardinal.value,
                low: cardinal.value,
                high: cardinal.value
            )
        }
        return vague(at: index, after: floor)
    }

    /// "5-7", "five to seven", "four or five", "between 5 and 7": two numbers, the second the greater.
    private func range(from first: Count) -> Count? {
        guard let low = first.value, let link = token(first.tokens.upperBound),
            let second = cardinal(at: first.tokens.upperBound + 1), second.value > low
        else { return nil }
        var start = first.tokens.lowerBound
        switch link.kind {
        case .hyphen, .dash:
            let next = tokens[first.tokens.upperBound + 1]
            guard !link.spaceBefore, !next.spaceBefore, token(second.end)?.kind != .hyphen else { return nil }
        case .word:
            let before = token(start - 1)?.word
            if link.word == Self.and {
                guard before == Self.between else { return nil }
                start -= 1
            } else {
                // "from 5 to 7" tells a change, not a range.
                guard link.word == Self.to && before != Self.from || link.word == Self.or else { return nil }
            }
        default: return nil
        }
        return Count(tokens: start..<second.end, value: nil, low: low, high: second.value)
    }

    /// "several", "a few", "a handful of", "dozens", "several hundred", "tens of thousands".
    private func vague(at index: Int, after floor: Int) -> Count? {
        guard let word = numberWord(index) else { return nil }
        switch word.role {
        case .several:
            let start = isArticle(index - 1, after: floor) ? index - 1 : index
            guard let next = numberWord(index + 1), next.role == .multiplier || next.role == .dozen else {
                return Count(tokens: start..<index + 1, value: nil, low: word.value, modifier: .several)
            }
            return Count(
                tokens: start..<index + 2,
                value: nil,
                low: word.value * next.value,
                modifier: modifier(ofUnit: next.value)
            )
        case .collective:
            guard isArticle(index - 1, after: floor), token(index + 1)?.word == Self.of else { return nil }
            return Count(tokens: index - 1..<index + 1, value: nil, low: word.value, modifier: .several)
        case .plural:
            guard token(index + 1)?.word == Self.of, let next = numberWord(index + 2), next.role == .plural
            else {
                // "tens" alone counts nothing.
                guard let modifier = modifier(ofPlural: word.value) else { return nil }
                return Count(tokens: index..<index + 1, value: nil, low: word.value, modifier: modifier)
            }
            return Count(
                tokens: index..<index + 3,
                value: nil,
                low: word.value * (next.value / 2),
                modifier: modifier(ofPlural: next.value)
            )
        default: return nil
        }
    }

    private func modifier(ofUnit value: Int) -> CountModifier {
        value < 100 ? .dozens : value < 1_000 ? .hundreds : .thousands
    }

    private func modifier(ofPlural value: Int) -> CountModifier? {
        switch value {
        case ..<24: nil
        case ..<40: .dozens
        case ..<200: .scores
        case ..<2_000: .hundreds
        default: .thousands
        }
    }

    /// Whether the number word at `index` needs an article or a number before it: "a dozen", "half a million".
    private func takesArticle(_ index: Int) -> Bool {
        guard let role = numberWord(index)?.role else { return false }
        return role == .multiplier || role == .dozen || role == .half
    }

    private func isArticle(_ index: Int, after floor: Int) -> Bool {
        index >= floor && (token(index)?.word == Self.a || token(index)?.word == Self.an)
    }

    static let a: Word = "a"
    static let an: Word = "an"
    static let and: Word = "and"
    static let between: Word = "between"
    static let from: Word = "from"
    static let of: Word = "of"
    static let or: Word = "or"
    static let to: Word = "to"
}
