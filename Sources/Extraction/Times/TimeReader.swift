import Lexicon
import Records

/// Finds the time expressions of a document and anchors them, sentence by sentence.
struct TimeReader {
    private let document: Document
    private var scan: TimeScan
    private var resolver: TimeResolver

    /// The time expressions of a document in text order; they never overlap.
    static func times(in document: Document, lexicon: Lexicon) -> [TimeMention] {
        var reader = TimeReader(document: document, lexicon: lexicon)
        var mentions: [TimeMention] = []
        for sentence in document.sentences { reader.read(sentence, into: &mentions) }
        return mentions
    }

    private init(document: Document, lexicon: Lexicon) {
        self.document = document
        scan = TimeScan(
            lexicon: lexicon.times,
            numbers: NumberReader(
                lexicon: lexicon.numbers,
                utf8: document.article.text.utf8,
                tokens: document.tokens
            )
        )
        resolver = TimeResolver(article: document.article)
    }

    private mutating func read(_ sentence: Document.Sentence, into mentions: inout [TimeMention]) {
        var matches = matches(in: sentence.tokens)
        guard !matches.isEmpty else { return }
        let links = inheritYears(&matches)
        joinClocks(&matches)
        resolver.enter(sentence)
        for (number, match) in matches.enumerated() {
            let endsRange = number > 0 && links[number - 1]
            let expression = resolver.resolve(
                match,
                at: document.span(of: match.tokens),
                tense: TenseCue.near(match.tokens, in: sentence.tokens, of: document.tokens),
                isAside: isAside(match, in: sentence),
                notBefore: endsRange ? mentions.last?.expression.date : nil
            )
            var mention = TimeMention(tokens: match.tokens, sentence: sentence.index, expression: expression)
            if links[number] { mention.rangeEnd = mentions.count + 1 }
            mentions.append(mention)
        }
    }

    private mutating func matches(in sentence: Range<Int>) -> [TimeMatch] {
        var matches: [TimeMatch] = []
        scan.lower = sentence.lowerBound
        scan.upper = sentence.upperBound
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard let match = match(at: index) else {
                index += 1
                continue
            }
            append(match, to: &matches)
            while let last = matches.last,
                let next = scan.dayBehindMonthDay(last) ?? scan.yearBehindYear(last)
            {
                append(next, to: &matches)
            }
            index = scan.lower
        }
        return matches
    }

    private mutating func append(_ match: TimeMatch, to matches: inout [TimeMatch]) {
        matches.append(match)
        scan.lower = match.tokens.upperBound
    }

    /// The longest expression with its head at `index`, widened by its modifiers.
    private func match(at index: Int) -> TimeMatch? {
        let token = document.tokens[index]
        guard token.kind == .number || !token.classes.isDisjoint(with: [.timeWord, .numeral]) else {
            return nil
        }
        var longest: TimeMatch?
        for rule in TimeRule.rules(for: token, word: scan.time(index)) {
            guard let match = rule.match(scan, index) else { continue }
            if match.tokens.upperBound > longest?.tokens.upperBound ?? index { longest = match }
        }
        guard var match = longest else { return nil }
        match.tokens = scan.widened(match)
        return match
    }

    /// Gives the first part of a range the year that only the second one states: "February-March 1794".
    ///
    /// - Returns: for each match whether it and the next one are the ends of a range.
    private func inheritYears(_ matches: inout [TimeMatch]) -> [Bool] {
        var isRange = Array(repeating: false, count: matches.count)
        for number in matches.indices.dropLast().reversed() {
            let gap = matches[number].tokens.upperBound..<matches[number + 1].tokens.lowerBound
            guard gap.count == 1 else { continue }
            let link = document.tokens[gap.lowerBound]
            // "The treaty of 1920 on July 12"
            if link.word == Self.on, case .period(.year(let year)) = matches[number].meaning,
                case .date(var second) = matches[number + 1].meaning, second.year == .unsaid
            {
                second.year = .known(year)
                matches[number + 1].meaning = .date(second)
            }
            let isHyphen = link.kind == .hyphen || link.kind == .dash
            guard isHyphen || Self.links.contains(link.word) else { continue }
            isRange[number] =
                isHyphen || link.word != Self.and && link.word != Self.or || opens(matches[number])
            guard case .date(var first) = matches[number].meaning, first.year == .unsaid,
                case .date(let second) = matches[number + 1].meaning, case .known(let year) = second.year
            else { continue }
            let turns = (first.order ?? 0) > (second.order ?? 12)
            first.year = .known(turns ? CalendarPeriod.year(year, shiftedBy: -1) : year)
            matches[number].meaning = .date(first)
        }
        return isRange
    }

    /// Whether the expression does not take the story on: a look back, a year that names something.
    private func isAside(_ match: TimeMatch, in sentence: Document.Sentence) -> Bool {
        let before = match.tokens.lowerBound - 1
        guard sentence.kind == .body, before >= sentence.tokens.lowerBound else { return false }
        let token = document.tokens[before]
        switch match.meaning {
        case .period(.year), .yearOfCentury:
            return token.kind == .openBracket || Self.asides.contains(token.word)
                || token.classes.contains(.determiner)
        case .shift(.year, let count, _, _): return count < 0
        default: return false
        }
    }

    /// Gives a clock time the day that follows it behind a comma or "on": "16:15 GMT, 1 June".
    private func joinClocks(_ matches: inout [TimeMatch]) {
        for number in matches.indices.dropLast() {
            guard case .part(let part) = matches[number].meaning,
                matches[number + 1].tokens.lowerBound - matches[number].tokens.upperBound == 1
            else { continue }
            let link = document.tokens[matches[number].tokens.upperBound]
            guard link.kind == .comma || link.word == Self.on else { continue }
            matches[number].meaning = matches[number + 1].meaning.with(part: part) ?? .part(part)
        }
    }

    /// Whether "between" stands before the match.
    private func opens(_ match: TimeMatch) -> Bool {
        let before = match.tokens.lowerBound - 1
        return before >= 0 && document.tokens[before].word == Self.between
    }

    private static let and: Word = "and"
    private static let on: Word = "on"
    private static let or: Word = "or"
    static let between: Word = "between"
    private static let asides: Set<Word> = ["since", "of"]
    private static let links: Set<Word> = ["and", "or", "to", "until", "till", "through"]
}

extension TimeMeaning {
    /// The same day with a part of it; null for what is no day.
    fileprivate func with(part: String) -> TimeMeaning? {
        switch self {
        case .date(var fields):
            guard fields.day != nil else { return nil }
            fields.part = part
            return .date(fields)
        case .weekday(let day, let which, nil): return .weekday(day, which, part: part)
        case .shift(.day, let count, let origin, nil):
            return .shift(.day, by: count, from: origin, part: part)
        default: return nil
        }
    }
}

extension DateFields {
    /// The month, or the first month of the season or quarter.
    var order: Int? { month ?? season?.firstMonth ?? quarter.map { $0 * 3 - 2 } }
}
