/// What rows are asked for, and which page of them.
public struct Query: Sendable {
    /// Every filter must hold.
    public var filters: [Filter] = []
    /// Number of rows to skip.
    public var offset = 0
    /// Greatest number of rows to return.
    public var limit = Int.max

    /// All rows.
    public init() {}
}

/// A condition on one field of a row; fields are numbered by the enumerations of the resource.
public enum Filter: Sendable {
    /// The row has at least one of these terms; with an empty list no row passes.
    case anyTerm([UInt32], field: Int)
    /// The terms of the row contain this sequence without a gap.
    case sequence([UInt32], field: Int)
    /// The terms of the row do not contain this sequence.
    case noSequence([UInt32], field: Int)
    /// The number lies in the range; a row without number passes only where `keepsUnknown`.
    case range(ClosedRange<Int32>, field: Int, keepsUnknown: Bool)
    /// The number is known, or unknown.
    case isKnown(Bool, field: Int)
}

/// One page of an answer.
public struct Page: Sendable, Equatable {
    /// Number of rows that match, over all pages.
    public var total: Int
    /// The rows of this page in default order.
    public var rows: [UInt32]
    /// For each filter of the query: the rows that only its unknown value kept out.
    ///
    /// A row that several unknown values keep out counts for each.
    public var excludedUnknown: [Int]
}
