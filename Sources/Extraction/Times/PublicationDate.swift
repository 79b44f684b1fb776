import Lexicon
import Records

/// The day of publication as the text itself states it.
enum PublicationDate {
    /// Headline, byline, date line and the line that the story begins with.
    private static let headerLines = 5
    /// A line that is more than a date and its label is a sentence.
    private static let dateLineTokens = 12
    /// A dateline is closed by a dash or colon not far behind its date.
    private static let datelineTail = 7

    /// The date on a line of its own under the headline, or in the dateline before the first sentence.
    ///
    /// Also the date in the title of a bulletin: "Current events of 4 May 2031".
    ///
    /// - Returns: the day and the words that state it; null when no date with day, month and year stands there.
    static func inHeader(of document: Document, lexicon: Lexicon) -> (date: CalendarDate, span: TextSpan)? {
        let tokens = document.tokens
        var scan = TimeScan(
            lexicon: lexicon.times,
            numbers: NumberReader(
                lexicon: lexicon.numbers,
                utf8: document.article.text.utf8,
                tokens: tokens
            )
        )
        var start = 0
        for _ in 0..<headerLines where start < tokens.count {
            let end = tokens[(start + 1)...].firstIndex { $0.lineStart } ?? tokens.count
            let isTitle = document.article.titleSpan?.contains(tokens[start].start) ?? false
            (scan.lower, scan.upper) = (start, end)
            let found = isTitle ? bulletinDate(in: scan, tokens) : nil
            if let (date, range) = found ?? date(in: scan, isTitle: isTitle) {
                return (date, document.span(of: range))
            }
            start = end
        }
        return nil
    }

    private static func date(in scan: TimeScan, isTitle: Bool) -> (CalendarDate, Range<Int>)? {
        let isDateLine = !isTitle && scan.upper - scan.lower <= dateLineTokens
        for index in scan.lower..<min(scan.upper, scan.lower + dateLineTokens) {
            if let (date, range) = fullDate(scan, index) {
                let isClosed = closesDateline(scan, range.upperBound)
                return isDateLine && !endsInFullStop(scan) || isClosed ? (date, range) : nil
            }
            // Before the date of a dateline stand places and agencies only.
            guard isDateLine || isPlaceOrMark(scan, index) else { return nil }
        }
        return nil
    }

    /// The date of a bulletin in its title, with nothing behind it but what another mark parts off.
    private static func bulletinDate(in scan: TimeScan, _ tokens: [Token]) -> (CalendarDate, Range<Int>)? {
        for index in scan.lower..<scan.upper {
            guard let (date, range) = fullDate(scan, index) else { continue }
            let behind = scan.token(range.upperBound)
            let isApart =
                behind.map { $0.kind != .word && $0.kind != .number && $0.kind != .possessive } ?? true
            return isApart && BulletinTitle.announces(index, from: scan.lower, in: tokens)
                ? (date, range) : nil
        }
        return nil
    }

    /// A date with day, month and year.
    private static func fullDate(_ scan: TimeScan, _ index: Int) -> (CalendarDate, Range<Int>)? {
        let date = scan.weekdayDate(index) ?? scan.dayMonth(index) ?? scan.monthDay(index)
        guard let match = date ?? scan.isoDate(index) ?? scan.slashDate(index) else { return nil }
        switch match.meaning {
        case .period(.day(let day)): return (day, match.tokens)
        case .date(let fields):
            guard let month = fields.month, let day = fields.day else { return nil }
            guard case .known(let year) = fields.year else { return nil }
            return CalendarDate(year: year, month: month, day: day).map { ($0, match.tokens) }
        default: return nil
        }
    }

    private static func closesDateline(_ scan: TimeScan, _ index: Int) -> Bool {
        (index..<index + datelineTail).contains { scan.kind($0) == .dash || scan.kind($0) == .colon }
    }

    private static func endsInFullStop(_ scan: TimeScan) -> Bool {
        scan.kind(scan.upper - 1) == .period
    }

    private static func isPlaceOrMark(_ scan: TimeScan, _ index: Int) -> Bool {
        guard let token = scan.token(index) else { return false }
        switch token.kind {
        case .word:
            return token.isCapitalised
                && token.classes.isDisjoint(with: [.preposition, .determiner, .subordinator])
        case .comma, .hyphen, .openBracket, .closeBracket, .slash, .dash: return true
        default: return false
        }
    }
}
