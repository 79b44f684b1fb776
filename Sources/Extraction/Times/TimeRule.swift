import Lexicon

/// One way to read words as a time expression.
struct TimeRule: Sendable {
    /// What it reads, in words of its own.
    let name: StaticString
    /// The expression that begins at the token with this index, the rule's head; null when there is none.
    let match: @Sendable (TimeScan, Int) -> TimeMatch?

    /// The rules whose head the token at `index` can be.
    static func rules(for token: Token, word: TimeWord?) -> [TimeRule] {
        if token.kind == .number { return numbered }
        if token.classes.contains(.numeral) { return word?.kind == .unit ? countedUnits : counted }
        switch word?.kind {
        case .month, .shortMonth, .homonymMonth: return dates
        case .weekday, .shortWeekday, .weekdays: return weekdays
        case .season, .fall: return seasons
        case .partOfYear: return numberedParts
        case .unit: return units
        case .length: return lengths
        case .part, .hour: return partsOfDay
        case .day: return namedDays
        case .vague, .recent, .past, .future: return vague
        case .frequency, .every: return sets
        case .which: return relative
        case .moment: return moments
        case .holiday: return holidays
        case .era: return years
        case .shortUnit, .meridiem, .zone, .oclock, nil: return []
        }
    }

    private static let numbered = clock + dates + years + ordinals + durations
    private static let counted = ordinals + durations
    /// "Second" is an ordinal and a unit.
    private static let countedUnits = counted + units
}
