import Records

/// Which year a date without one belongs to.
extension TimeResolver {
    /// A calendar date, its year found where the words do not say it.
    func date(_ fields: DateFields, _ tense: TenseCue) -> TimeReading {
        guard let (year, anchor) = year(of: fields, tense) else {
            return .open(fields.openValue, part: fields.part)
        }
        guard let period = fields.period(inYear: year) else {
            let value = year < 0 ? fields.value(inYear: year) : fields.openValue
            return .open(value, part: fields.part)
        }
        if fields.isWeek, let week = period.period(.week, shiftedBy: 0) {
            return TimeReading(week, part: nil, anchor: anchor)
        }
        return TimeReading(period, part: fields.part, anchor: anchor)
    }

    /// Whether the paragraph has gone back to another year than that of the publication.
    private var isBackground: Bool {
        guard let narrative, let publication, let paragraph else { return false }
        return narrativeParagraph == paragraph && narrative.year != publication.civil.year
    }

    private func year(of fields: DateFields, _ tense: TenseCue) -> (Int, TimeExpression.Anchor)? {
        switch fields.year {
        case .known(let year): return (year, .text)
        case .shifted(let count, let origin):
            guard let base = base(origin) ?? base(.text) else { return nil }
            return (CalendarPeriod.year(base.period.year, shiftedBy: count), base.anchor)
        case .which(let which):
            guard let base = base(.speech) ?? base(.text) else { return nil }
            return (year(of: fields, which, seenFrom: base.period), base.anchor)
        case .unsaid:
            if let narrative, isNarrative || narrativeSentence == sentence || isBackground {
                return (narratedYear(of: fields, behind: narrative), .text)
            }
            guard let publication else { return nil }
            return (year(of: fields, tense, publishedOn: publication), publicationAnchor)
        }
    }

    private func year(of fields: DateFields, _ which: TimeMeaning.Which, seenFrom base: CalendarPeriod) -> Int
    {
        guard let order = fields.order, let month = base.month else { return base.year }
        switch which {
        case .last:
            let end = fields.season == nil ? order : order + 2
            return end < month ? base.year : base.year - 1
        case .next: return order > month ? base.year : base.year + 1
        case .this, .unsaid: return base.year
        }
    }

    /// The nearest such date; months are past unless a word says otherwise.
    private func year(of fields: DateFields, _ tense: TenseCue, publishedOn day: CalendarDate) -> Int {
        let today = day.civil
        guard let order = fields.order else { return today.year }
        let here = (order, fields.day ?? 0)
        let now = (today.month, fields.day == nil ? 0 : today.day)
        switch tense {
        case .future: return here >= now ? today.year : today.year + 1
        case .past: return here <= now ? today.year : today.year - 1
        case .unsaid:
            let ahead = (order - today.month + 12) % 12
            let isAhead = ahead <= Self.monthsAhead && (ahead > 0 || here > now)
            if isAhead { return order >= today.month ? today.year : today.year + 1 }
            return here <= now ? today.year : today.year - 1
        }
    }

    /// The year of a date without year in a text that tells what happened in order.
    private func narratedYear(of fields: DateFields, behind reference: CalendarPeriod) -> Int {
        guard let order = fields.order, let month = reference.month else { return reference.year }
        let ahead = order - month
        if ahead < -6 { return CalendarPeriod.year(reference.year, shiftedBy: 1) }
        if ahead > 6 { return CalendarPeriod.year(reference.year, shiftedBy: -1) }
        return reference.year
    }

    /// Announcements name the months of the next quarter, reports those behind them.
    private static let monthsAhead = 3
}
