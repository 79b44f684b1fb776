public import Records

/// What rows are counted and summed up by.
public struct Aggregation: Sendable {
    /// Every filter must hold.
    public var filters: [Filter] = []
    /// Fields of names or codes, at most three.
    public var keys: [Int] = []
    /// The spans that rows are counted by, by their day; null for no split by time.
    public var interval: Interval?
    /// Fields of numbers that are summed up.
    public var sums: [Int] = []
    /// Whether the number of a part is left out where the whole in the same group has one of its own.
    public var deduplicates = true

    /// Groups that an answer may have: some 60 MB while they are counted.
    public static let maximumGroups = 500_000

    /// All rows in one group, counted.
    public init() {}
}

/// Rows with equal keys, counted and summed up.
public struct Group: Sendable, Equatable {
    /// The value of each key; null for rows without one.
    public var terms: [UInt32?]
    /// The first day of the interval; null for undated rows, and without intervals.
    public var bucket: CalendarDate?
    /// Number of rows.
    public var count = 0
    /// The sum of each field; null when no row has a number.
    public var sums: [Int?]
    /// For each field the number of rows that have one.
    public var known: [Int]

    /// A group of rows.
    public init(terms: [UInt32?], bucket: CalendarDate?, count: Int = 0, sums: [Int?], known: [Int]) {
        (self.terms, self.bucket, self.count) = (terms, bucket, count)
        (self.sums, self.known) = (sums, known)
    }
}

/// All groups of an aggregation.
public struct Grouping: Sendable {
    /// By interval, then by the values of the keys as they are shown; unknown values last.
    public var groups: GroupList
    /// All rows that match.
    public var totals: Group
    /// Whether a row may count in several groups, as it has several values of a key.
    public var isOverlapping: Bool
}

/// How many rows have a value.
public struct TermCount: Sendable, Equatable {
    /// The value; null for the rows without one.
    public let term: UInt32?
    /// Number of rows.
    public let count: Int
}
