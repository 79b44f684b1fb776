import Lexicon

/// How expressions next to each other complete each other: "February-March 1794", "16:15 GMT, 1 June".
struct TimeLinks {
    let tokens: [Token]

    /// Completes expressions that only one token parts from the next.
    ///
    /// - Returns: for each expression whether it and the next one are the ends of a range.
    func complete(_ matches: inout [TimeMatch]) -> [Bool] {
        var isRange = Array(repeating: false, count: matches.count)
        // From the end, so that what a later one takes over reaches the earlier ones.
        for number in matches.indices.dropLast().reversed() {
            let gap = matches[number].tokens.upperBound..<matches[number + 1].tokens.lowerBound
            guard gap.count == 1 else { continue }
            let link = tokens[gap.lowerBound]
            let first = matches[number].meaning
            let second = matches[number + 1].meaning
            if link.word == Self.on, let dated = second.inYear(of: first) {
                matches[number + 1].meaning = dated
            } else if link.kind == .comma || link.word == Self.on {
                matches[number].meaning = first.onDay(of: second) ?? first
            } else if isRangeLink(link) {
                isRange[number] =
                    link.word != Self.and && link.word != Self.or || followsBetween(matches[number])
                matches[number].meaning = first.onDay(of: second) ?? first.beforeYear(of: second) ?? first
            }
        }
        return isRange
    }

    private func isRangeLink(_ token: Token) -> Bool {
        token.kind == .hyphen || token.kind == .dash || Self.links.contains(token.word)
    }

    private func followsBetween(_ match: TimeMatch) -> Bool {
        let before = match.tokens.lowerBound - 1
        return before >= 0 && tokens[before].word == Self.between
    }

    private static let and: Word = "and"
    private static let between: Word = "between"
    private static let on: Word = "on"
    private static let or: Word = "or"
    private static let links: WordFilter = ["and", "or", "to", "until", "till", "through"]
}

extension TimeMeaning {
    /// The 12 July of "the treaty of 1920 on 12 July": a date without year in the year before it.
    fileprivate func inYear(of other: TimeMeaning) -> TimeMeaning? {
        guard case .period(.year(let year)) = other, case .date(var fields) = self, fields.year == .unsaid
        else {
            return nil
        }
        fields.year = .known(year)
        return .date(fields)
    }

    /// The February of "February-March 1794": a date without year in the year of the later one, or the one before.
    fileprivate func beforeYear(of later: TimeMeaning) -> TimeMeaning? {
        guard case .date(var fields) = self, fields.year == .unsaid, case .date(let last) = later,
            case .known(let year) = last.year
        else { return nil }
        let turns = (fields.order ?? 0) > (last.order ?? 12)
        fields.year = .known(turns ? CalendarPeriod.year(year, shiftedBy: -1) : year)
        return .date(fields)
    }

    /// The 16:15 of "16:15 GMT, 1 June" and of "16:15 to 17:00 on Friday": a clock time on the day behind it.
    fileprivate func onDay(of later: TimeMeaning) -> TimeMeaning? {
        guard case .part(let part) = self else { return nil }
        switch later {
        case .date(var fields):
            guard fields.day != nil else { return nil }
            fields.part = part
            return .date(fields)
        case .weekday(let day, let which, _): return .weekday(day, which, part: part)
        case .shift(.day, let count, let origin, _): return .shift(.day, by: count, from: origin, part: part)
        default: return nil
        }
    }
}
