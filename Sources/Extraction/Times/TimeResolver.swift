import Lexicon
import Records

/// Anchors expressions in text order: on the publication date, or on the dates that the text itself gives.
struct TimeResolver {
    /// The day of publication; null when unknown.
    let publication: CalendarDate?
    let publicationAnchor: TimeExpression.Anchor
    /// The date mentioned last that is no coarser than a year.
    private var reference: CalendarPeriod?
    /// Index of the sentence that `reference` stands in.
    private var referenceSentence = -1
    /// Whether `reference` was counted from the publication date.
    private var referenceAnchor = TimeExpression.Anchor.text
    /// The date that those without year follow: like `reference`, but asides do not move it.
    var narrative: CalendarPeriod?
    /// Index of the sentence that `narrative` stands in, when it is finer than a year.
    var narrativeSentence = -1
    /// Index of the paragraph that `narrative` stands in, when it is finer than a year.
    var narrativeParagraph: Int?
    /// The day mentioned last, and what it rests on.
    private var lastDay: (period: CalendarPeriod, anchor: TimeExpression.Anchor)?
    /// The decade or century mentioned last, unless a finer date followed.
    private var age: CalendarPeriod?
    /// Index of the sentence and of the paragraph that are being read.
    var sentence = 0
    var paragraph: Int?

    /// Whether the text tells what happened in order of dates, not from the day of its writing.
    let isNarrative: Bool
    /// The weekday mentioned last that no date is known for, as a value, and its sentence.
    private var openDay = (value: "", sentence: -1)

    init(document: Document) {
        publication = document.article.publicationDay
        publicationAnchor = document.article.publishedAtBasis == .supplied ? .supplied : .publishedAt
        // A report names days of the week without date, a history does not.
        isNarrative =
            publication == nil
            && !document.tokens.contains { $0.classes.contains(.weekday) && $0.isCapitalised }
    }

    /// Goes on to a sentence.
    mutating func enter(_ sentence: Document.Sentence) {
        self.sentence = sentence.index
        paragraph = sentence.paragraph
    }

    /// The expression that `match` stands for; it becomes what later ones are counted from.
    ///
    /// The end of a range is no day before `start`. A bare year that is an aside ("the largest since 1813") moves nothing.
    mutating func resolve(
        _ match: TimeMatch,
        at span: TextSpan,
        tense: TenseCue,
        isAside: Bool,
        notBefore start: CalendarDate?
    ) -> TimeExpression {
        var reading = reading(of: match.meaning, tense: tense)
        if let start, case .weekday(let day, .unsaid, let part) = match.meaning, let period = reading.period,
            let first = period.days?.first, first < start
        {
            let end = start.advanced(by: (day - start.weekday + 7) % 7)
            reading = TimeReading(.day(end), part: part, anchor: reading.anchor)
        }
        var expression = TimeExpression(
            span: span,
            kind: reading.kind,
            value: reading.value,
            precision: reading.precision
        )
        if let days = reading.period?.days {
            expression.date = days.first
            expression.endDate = days.last
            expression.anchor = reading.anchor
        }
        if case .weekday = match.meaning, reading.period == nil, reading.kind == .date {
            openDay = (reading.value, sentence)
        }
        if let period = reading.period { follow(period, reading.anchor, isAside: isAside) }
        return expression
    }

    private mutating func follow(
        _ period: CalendarPeriod,
        _ anchor: TimeExpression.Anchor,
        isAside: Bool
    ) {
        let previous = (narrative, narrativeSentence, narrativeParagraph)
        defer {
            if isAside, previous.0 != nil {
                (narrative, narrativeSentence, narrativeParagraph) = previous
            }
        }
        switch period {
        case .century, .decade:
            age = period
            return
        case .year where isAside && reference != nil: return
        case .day: lastDay = (period, anchor)
        default: break
        }
        age = nil
        reference = period
        referenceSentence = sentence
        referenceAnchor = anchor
        guard anchor == .text || publication == nil else { return }
        if case .year(let year) = period, let narrative {
            if abs(year - narrative.year) > Self.longestStep { return }
            // "On 7 December, 1941": the year alone does not make the date coarser.
            if narrativeSentence == sentence, narrative.year == year { return }
        }
        narrative = period
        if case .year = period { return }
        narrativeSentence = sentence
        narrativeParagraph = paragraph
    }

    /// A year further away is background to a text that tells months and days in order.
    private static let longestStep = 10

    private func reading(of meaning: TimeMeaning, tense: TenseCue) -> TimeReading {
        switch meaning {
        case .period(let period): TimeReading(period, part: nil, anchor: .text)
        case .date(let fields): date(fields, tense)
        case .yearOfCentury(let year): self.year(ofCentury: year)
        case .shift(let unit, let count, let origin, let part): shift(unit, count, from: origin, part, tense)
        case .weekday(let day, let which, let part): weekday(day, which, part, tense)
        case .dayOfMonth(let day): dayOfMonth(day)
        case .reference: same()
        case .part(let part): self.part(part)
        case .duration(let value): TimeReading(.duration, value)
        case .set(let value): TimeReading(.set, value)
        case .vague(let value): TimeReading(.date, value)
        }
    }

    /// The date that an origin stands for, and what it rests on.
    func base(
        _ origin: TimeMeaning.Origin,
        _ unit: TimeUnit = .year,
        isBare: Bool = false
    ) -> (period: CalendarPeriod, anchor: TimeExpression.Anchor)? {
        let published = publication.map { (CalendarPeriod.day($0), publicationAnchor) }
        switch origin {
        case .speech: return published
        case .text:
            if unit == .decade || unit == .century, let age { return (age, .text) }
            if unit == .day, publication != nil { return lastDay ?? published }
            // "The year" of a dated text is the one of its writing unless one has just been named.
            if isBare, publication != nil, referenceSentence < sentence - 1 { return published }
            return reference.map { ($0, referenceAnchor) } ?? published
        }
    }

    private func shift(
        _ unit: TimeUnit,
        _ count: Int,
        from origin: TimeMeaning.Origin,
        _ part: String?,
        _ tense: TenseCue
    ) -> TimeReading {
        guard let base = base(origin, unit, isBare: count == 0) else { return .open(unit.open, part: part) }
        var count = count
        if unit == .weekend, count == 0, tense != .future, let day = base.period.day, day.weekday < 6 {
            count = -1
        }
        if let period = base.period.period(unit, shiftedBy: count) {
            return TimeReading(period, part: part, anchor: base.anchor)
        }
        return partly(unit, base.period, part)
    }

    /// A day inside a month or year of which no more is known: `2014-05-XX`.
    private func partly(_ unit: TimeUnit, _ period: CalendarPeriod, _ part: String?) -> TimeReading {
        let year = CalendarPeriod.year(period.year).value
        let value: String
        switch (unit, period) {
        case (.day, .month): value = period.value + "-XX"
        case (.day, .week), (.day, .weekend): value = "\(period.value)-X"
        case (.day, _): value = year + "-XX-XX"
        case (.week, _): value = year + "-WXX"
        case (.weekend, _): value = year + "-WXX-WE"
        case (.month, _): value = year + "-XX"
        case (.quarter, _): value = year + "-QX"
        default: value = unit.open
        }
        return .open(value, part: part)
    }

    private func weekday(_ day: Int, _ which: TimeMeaning.Which, _ part: String?, _ tense: TenseCue)
        -> TimeReading
    {
        guard let publication else {
            // Near a full date of the text it is counted from that, else it stays open.
            if let anchor = reference?.day, referenceSentence == sentence, which != .unsaid {
                let distance =
                    which == .last
                    ? -((anchor.weekday - day + 6) % 7 + 1) : (day - anchor.weekday + 6) % 7 + 1
                return TimeReading(.day(anchor.advanced(by: distance)), part: part, anchor: .text)
            }
            return .open("XXXX-WXX-\(day)", part: part, precision: .weekday)
        }
        let back = (publication.weekday - day + 7) % 7
        let ahead = (day - publication.weekday + 7) % 7
        let distance: Int
        switch which {
        case .last: distance = back == 0 ? -7 : -back
        case .next: distance = ahead == 0 ? 7 : ahead
        case .this: distance = tense == .past ? -back : ahead
        case .unsaid: distance = tense == .future ? ahead : -back
        }
        return TimeReading(.day(publication.advanced(by: distance)), part: part, anchor: publicationAnchor)
    }

    private func dayOfMonth(_ day: Int) -> TimeReading {
        guard let base = base(.text), let month = base.period.month,
            let date = CalendarDate(year: base.period.year, month: month, day: day)
        else { return .open("XXXX-XX-\(CalendarPeriod.padded(day, to: 2))", part: nil) }
        return TimeReading(.day(date), part: nil, anchor: base.anchor)
    }

    /// The nearest such year; of a dated text none far behind the publication.
    private func year(ofCentury year: Int) -> TimeReading {
        let base = publication?.civil.year ?? narrative?.year ?? 1_999
        let first = max(base, 1) / 100 * 100 + year
        let nearest = first > base + Self.longestStep ? first - 100 : first
        return TimeReading(.year(nearest), part: nil, anchor: .text)
    }

    private func same() -> TimeReading {
        let isNear = publication == nil || referenceSentence >= sentence - 1
        guard isNear, let base = base(.text) else { return TimeReading(.date, "PAST_REF") }
        return TimeReading(base.period, part: nil, anchor: base.anchor)
    }

    private func part(_ part: String) -> TimeReading {
        if openDay.sentence == sentence { return .open(openDay.value, part: part, precision: .weekday) }
        let near = referenceSentence >= sentence - 1 || publication == nil
        guard let base = base(near ? .text : .speech) else { return .open("XXXX-XX-XX", part: part) }
        guard base.period.day != nil else { return partly(.day, base.period, part) }
        return TimeReading(base.period, part: part, anchor: base.anchor)
    }
}
