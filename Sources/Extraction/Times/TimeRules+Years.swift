import Lexicon

/// Years, decades and centuries.
extension TimeRule {
    static let years = [
        TimeRule(name: "year") { scan, index in scan.year(index) },
        TimeRule(name: "decade") { scan, index in scan.decade(index) },
        TimeRule(name: "year of a range before Christ") { scan, index in scan.yearBeforeEra(index) },
        TimeRule(name: "anno Domini") { scan, index in scan.annoDomini(index) },
    ]
}

extension TimeScan {
    /// The year that is said at `index`, perhaps behind "of" or a comma, and the index behind it.
    func yearSaid(_ index: Int, afterDay: Bool) -> (year: DateFields.Year, end: Int)? {
        var next = index
        if word(next) == Self.of || kind(next) == .comma { next += 1 }
        if let year = yearNumber(next) {
            // "In April, 2000 people": behind a month alone a comma needs the end of the phrase.
            if kind(index) == .comma, !afterDay, !closesPhrase(year.end) { return nil }
            if !afterDay, kind(index) != .comma, next == index, countsThings(next) { return nil }
            return (.known(year.value), year.end)
        }
        if touches(next + 1), kind(next) == .openSingle || kind(next) == .closeSingle,
            let short = digits(next + 1, 2...2)
        {
            return (.known(Self.year(ofTwoDigits: short)), next + 2)
        }
        // "20 Aug 88 (EFE)"
        if afterDay, next == index, let short = digits(next, 2...2), !isClock(next), !touches(next + 1),
            kind(next + 1) != .word, kind(next + 1) != .number
        {
            return (.known(Self.year(ofTwoDigits: short)), next + 1)
        }
        guard next > index, kind(index) == .word else { return nil }
        if word(next) == Self.the { next += 1 }
        if let which = time(next, .which) {
            if time(next + 1, .which) != nil { next += 1 }
            guard unit(next + 1)?.unit == .year else { return nil }
            return (.shifted(which.number, from: which.origin), next + 2)
        }
        guard unit(next)?.unit == .year, unit(next)?.plural == false, word(next - 1) == Self.the else {
            return nil
        }
        return (.shifted(0, from: .text), next + 1)
    }

    /// Reads the year at `index` into `fields`; answers the index behind it, or `index` when none is said.
    func take(yearAt index: Int, afterDay: Bool, into fields: inout DateFields) -> Int {
        guard let said = yearSaid(index, afterDay: afterDay) else { return index }
        fields.year = said.year
        return said.end
    }

    /// "1939", "480 BC"; the number alone, wherever it stands.
    func yearNumber(_ index: Int) -> (value: Int, end: Int)? {
        if let number = digits(index, 1...4), number > 0 {
            let next = index + 1
            if let era = time(next, .era), kind(next) == .word { return (number * era.number, next + 1) }
        }
        guard let number = digits(index, 4...4), (1_000...2_999).contains(number) else { return nil }
        if let next = token(index + 1), touches(index + 1) {
            switch next.kind {
            case .word, .symbol: return nil
            case .colon where touches(index + 2) && kind(index + 2) == .number: return nil
            case .slash where digits(index + 2, 1...4) != (number + 1) % 100: return nil
            default: break
            }
        }
        return (number, index + 1)
    }

    /// No text tells of years from here on without an era or a month.
    private static let farFuture = 2_200
    /// Kinds of things that are known by number.
    private static let numbered: WordFilter = [
        "resolution", "resolutions", "flight", "regulation", "directive", "route", "highway", "decree",
        "section", "room",
    ]

    /// A year that stands by itself, not as a count of something.
    func year(_ index: Int) -> TimeMatch? {
        if let short = shortYear(index) { return short }
        guard let year = yearNumber(index), !(index > 0 && isPartOfNumber(index)),
            // "Resolution 2249", "Flight 1549".
            year.value < Self.farFuture, !Self.numbered.contains(word(index - 1))
        else { return nil }
        if year.value > 0, countsThings(index) { return nil }
        // "The year 1950"
        let start = unit(index - 1)?.unit == .year && unit(index - 1)?.plural == false ? index - 1 : index
        return TimeMatch(tokens: start..<year.end, meaning: .period(.year(year.value)))
    }

    /// The 499 of "499-493 BC" and of "499 to 493 BC".
    func yearBeforeEra(_ index: Int) -> TimeMatch? {
        guard let first = digits(index, 1...4),
            isHyphen(index + 1) || Self.listLinks.contains(word(index + 1)),
            let second = digits(index + 2, 1...4), let era = time(index + 3, .era), era.number < 0,
            first > second
        else { return nil }
        return TimeMatch(tokens: index..<index + 1, meaning: .period(.year(-first)))
    }

    /// "AD 70".
    func annoDomini(_ index: Int) -> TimeMatch? {
        guard time(index, .era)?.number == 1, token(index)?.shape == .allCaps,
            let year = digits(index + 1, 1...4),
            year > 0
        else { return nil }
        return TimeMatch(tokens: index..<index + 2, meaning: .period(.year(year)))
    }

    /// The 18 of "1914-18", behind the expression of a year.
    func yearBehindYear(_ match: TimeMatch) -> TimeMatch? {
        guard case .period(.year(let first)) = match.meaning, first > 0, isHyphen(match.tokens.upperBound),
            let short = digits(match.tokens.upperBound + 1, 2...2), touches(match.tokens.upperBound + 1)
        else { return nil }
        let year = first / 100 * 100 + short
        guard year > first, !isHyphen(match.tokens.upperBound + 2) else { return nil }
        let index = match.tokens.upperBound + 1
        return TimeMatch(
            tokens: index..<index + 1,
            meaning: .period(.year(year)),
            rule: "year of a range in two digits"
        )
    }

    /// "The 1990s", "the '80s", "the 470s BC".
    func decade(_ index: Int) -> TimeMatch? {
        let isSuffix = touches(index + 1) && (word(index + 1) == Self.s || kind(index + 1) == .possessive)
        guard isSuffix, let number = digits(index, 2...4), number % 10 == 0 else { return nil }
        if let era = time(index + 2, .era), era.number < 0 {
            return TimeMatch(tokens: index..<index + 3, meaning: .period(.decade(-number)))
        }
        let mark = kind(index - 1)
        let start = (mark == .openSingle || mark == .closeSingle) && touches(index) ? index - 1 : index
        if number < 100 {
            // "In his 70s" is an age.
            let before = numbers.token(start - 1)
            guard kind(index + 1) != .possessive, before?.classes.contains(.possessive) != true, number >= 20,
                before?.kind != .symbol
            else { return nil }
            return TimeMatch(tokens: start..<index + 2, meaning: .period(.decade(1_900 + number)))
        }
        guard number >= 1_000 else { return nil }
        let period: CalendarPeriod = number % 100 == 0 && number < 2_000 ? .century(number) : .decade(number)
        return TimeMatch(tokens: index..<index + 2, meaning: .period(period))
    }

    /// "The 20th century", "eighteenth-century", "the 4th century BC".
    func century(_ index: Int) -> TimeMatch? {
        guard let ordinal = numbers.ordinal(at: index), (1...30).contains(ordinal.value) else { return nil }
        let next = behindHyphen(ordinal.end)
        guard unit(next)?.unit == .century else { return nil }
        let hundreds = (ordinal.value - 1) * 100
        guard let era = time(next + 1, .era), era.number < 0 else {
            return TimeMatch(tokens: index..<next + 1, meaning: .period(.century(hundreds)))
        }
        return TimeMatch(tokens: index..<next + 2, meaning: .period(.century(-max(hundreds, 1))))
    }

    /// The year of "since '82".
    private func shortYear(_ index: Int) -> TimeMatch? {
        guard let short = digits(index, 2...2), touches(index), closesPhrase(index + 1),
            kind(index - 1) == .openSingle || kind(index - 1) == .closeSingle
        else { return nil }
        return TimeMatch(
            tokens: index - 1..<index + 1,
            meaning: .yearOfCentury(short)
        )
    }

    /// The year that two digits mean.
    func twoDigitYear(_ index: Int) -> Int? { digits(index, 2...2).map(Self.year) }

    /// Two digits are those of the last hundred years as seen from 2030.
    private static func year(ofTwoDigits short: Int) -> Int { short > 30 ? 1_900 + short : 2_000 + short }

    /// Whether digits belong to a sum of money or a code, such as those of "$2000" and "No 1914".
    private func isPartOfNumber(_ index: Int) -> Bool {
        guard let before = numbers.token(index - 1) else { return false }
        switch before.kind {
        case .symbol: return true
        case .slash, .colon: return !numbers.tokens[index].spaceBefore
        case .word: return before.word == Self.no && before.endsWithFullStop
        default: return false
        }
    }

    /// Whether four digits count what follows: "1500 troops", "2000 metres", but not "the 1991 accords".
    private func countsThings(_ index: Int) -> Bool {
        guard let next = token(index + 1), next.kind == .word else { return false }
        if numeral(index + 1) != nil { return numeral(index + 1)?.role == .multiplier }
        if next.classes.contains(.unit) { return true }
        let before = word(index - 1)
        if Self.beforeYears.contains(before) || Self.determiners.contains(before) { return false }
        guard next.shape == .lower, closesPhrase(index + 1) == false else { return false }
        let octets = numbers.utf8[next.start..<next.end]
        return octets.last == UInt8(ascii: "s") || octets.suffix(3).elementsEqual(Self.men)
            || Self.irregularPlurals.contains(next.word)
    }

    /// "1,200 policemen" is written without its comma too.
    private static let men = Array("men".utf8)

    private static let s: Word = "s"
    private static let no: Word = "no"
    /// "In 1990 troops" is a year, "of 1500 troops" is none.
    private static let beforeYears: WordFilter = [
        "in", "since", "during", "until", "till", "early", "late", "mid",
    ]
    private static let determiners: WordFilter = ["the", "a", "its", "his", "her", "their", "this", "that"]
    private static let irregularPlurals: WordFilter = [
        "people", "children", "personnel", "police", "cattle", "sheep", "livestock", "aircraft", "infantry",
        "cavalry", "oxen", "staff", "youth",
    ]
}

extension TimeWord {
    /// Whence a word like "last" or "following" counts.
    var origin: TimeMeaning.Origin { value == "text" ? .text : .speech }
}
