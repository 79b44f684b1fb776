/// The rows of a list, some at a time.
struct RowSource: Sendable {
    private var rows: ArraySlice<UInt32>
    /// The rows behind a row; null when `rows` are all.
    private let following: (@Sendable (UInt32) -> [UInt32])?

    /// These rows and no more.
    init(_ rows: [UInt32]) {
        self.rows = rows[...]
        following = nil
    }

    /// These rows and what `following` finds behind the last of them, until it finds nothing.
    init(_ rows: [UInt32], following: @escaping @Sendable (UInt32) -> [UInt32]) {
        self.rows = rows[...]
        self.following = following
    }

    /// The next rows, at most `count`; none at the end.
    mutating func next(_ count: Int) -> [UInt32] {
        let next = Array(rows.prefix(count))
        rows = rows.dropFirst(count)
        if rows.isEmpty, let last = next.last, let following { rows = following(last)[...] }
        return next
    }
}
