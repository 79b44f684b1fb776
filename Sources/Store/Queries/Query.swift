/// What rows are asked for, in which order, and which page of them.
public struct Query: Sendable {
    /// Every filter must hold.
    public var filters: [Filter] = []
    /// What rows are sorted by, the first key first, then by id; the default order when empty.
    public var order: [SortKey] = []
    /// Number of rows to skip.
    public var offset = 0
    /// A row of an earlier page of the same query: this one begins behind it.
    public var after: UInt32?
    /// Greatest number of rows to return.
    public var limit = Int.max
    /// Whether the rows left after each filter are counted.
    public var countsSteps = false

    /// All rows.
    public init() {}
}

/// A column that rows are sorted by; rows without a value come last either way.
public struct SortKey: Hashable, Sendable {
    /// What is compared.
    public enum Column: Hashable, Sendable {
        /// The first value of a field of names or codes, folded.
        case term(Int)
        /// A field of numbers or days.
        case number(Int)
        /// The id.
        case id
    }

    /// What is compared.
    public let column: Column
    /// Whether greater values come first.
    public let isDescending: Bool

    /// Sorts by `column`.
    public init(_ column: Column, descending: Bool = false) {
        self.column = column
        isDescending = descending
    }
}

/// A condition on one field of a row; fields are numbered by the enumerations of the resource.
public enum Filter: Sendable {
    /// The row has at least one of these terms; with an empty list no row passes.
    case anyTerm([UInt32], field: Int)
    /// The row has none of these terms; a row without any value passes.
    case noTerm([UInt32], field: Int)
    /// The row has a value in this field, or has none.
    case hasTerm(Bool, field: Int)
    /// The terms of the row contain this sequence without a gap.
    case sequence([UInt32], field: Int)
    /// The terms of the row do not contain this sequence.
    case noSequence([UInt32], field: Int)
    /// The row's text has the words side by side, or with `isExcluded` has them not: in a row that an index of words holds they are `terms`,
    /// of which null says that no row has them all; in others the text is read.
    case phrase(Phrase, terms: [UInt32]?, field: Int, isExcluded: Bool)
    /// The number lies in the range; a row without number passes only where `keepsUnknown`.
    case range(ClosedRange<Int32>, field: Int, keepsUnknown: Bool)
    /// The number is known, or unknown.
    case isKnown(Bool, field: Int)
    /// The row's coordinates lie in a box; a row without them passes only where `keepsUnknown`.
    case box(BoundingBox, keepsUnknown: Bool)
    /// The row's coordinates lie in a circle; a row without them passes only where `keepsUnknown`.
    case near(Circle, keepsUnknown: Bool)
}

/// One page of an answer.
public struct Page: Sendable, Equatable {
    /// Number of rows that match, over all pages.
    public var total: Int
    /// The rows of this page in the order of the query.
    public var rows: [UInt32]
    /// For each filter of the query: the rows that only its unknown value kept out.
    ///
    /// A row that several unknown values keep out counts for each.
    public var excludedUnknown: [Int]
    /// For each filter: the rows that pass it and those before it; empty unless the query asks for them.
    public var remaining: [Int] = []
}
