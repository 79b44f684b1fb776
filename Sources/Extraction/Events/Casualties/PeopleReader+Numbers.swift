import Lexicon
import Records

/// Numbers that count no people: ages, measures, times, and those beside no word of harm.
extension PeopleReader {
    /// A number without a noun counts people only beside a word of harm: "killing 12", "17 wounded".
    func isBareCount(_ number: NumberMention, in sentence: Range<Int>) -> Bool {
        let next = number.tokens.upperBound
        guard next < sentence.upperBound else { return true }
        let token = tokens[next]
        return token.kind != .symbol && token.kind != .hyphen && token.kind != .slash && token.kind != .word
            || token.tag.isVerb || !token.classes.isDisjoint(with: Self.stops)
            || Self.verbsOfHarm.contains(token.word)
    }

    func isAge(_ number: NumberMention, in sentence: Range<Int>) -> Bool {
        let next = number.tokens.upperBound
        let before = number.tokens.lowerBound - 1
        if next + 1 < sentence.upperBound, tokens[next].kind == .hyphen { return true }
        if before >= sentence.lowerBound, tokens[before].word == Self.aged { return true }
        guard before > sentence.lowerBound, next < sentence.upperBound, tokens[before].kind == .comma else {
            return false
        }
        // "Haddad, 44,", "a teacher, 44,": an age behind a person.
        return tokens[next].kind == .comma && number.modifier == nil
            && (tokens[before - 1].isCapitalised || tokens[before - 1].classes.contains(.person))
    }

    func isMeasure(_ number: NumberMention, in sentence: Range<Int>) -> Bool {
        let next = number.tokens.upperBound
        guard next < sentence.upperBound else { return false }
        if number.tokens.lowerBound > 0, tokens[number.tokens.lowerBound - 1].kind == .symbol { return true }
        return tokens[next].kind == .symbol || tokens[next].classes.contains(.unit)
            || tokens[next].classes.contains(.month)
    }

    func isTime(_ number: NumberMention, in sentence: Range<Int>) -> Bool {
        let before = number.tokens.lowerBound - 1
        if before > 0, tokens[before].kind == .colon, !tokens[number.tokens.lowerBound].spaceBefore {
            return true
        }
        return document.times.slice(in: sentence, tokens: { $0.tokens }).contains {
            $0.tokens.overlaps(number.tokens) && $0.expression.kind != .duration
        }
    }

    /// "a 3rd-year student": a rank, in digits with their ending.
    func isOrdinal(_ index: Int) -> Bool {
        tokens[index].kind == .number && index + 1 < tokens.count && !tokens[index + 1].spaceBefore
            && Self.ordinalEndings.contains(tokens[index + 1].word)
    }

    private static let ordinalEndings: WordFilter = ["st", "nd", "rd", "th", "d"]
    private static let aged: Word = "aged"
}
