import Records

/// The rows of one block of a file, as they are read: what rows share is numbered inside the block.
struct TableBlock: Sendable {
    /// Bytes of shared values, one after the other with a mark between them.
    var codings = ByteDictionary()
    var locations = ByteDictionary()
    var parties = ByteDictionary()
    var sources = ByteDictionary()
    var codingOfRow: [UInt32] = []
    var locationOfRow: [UInt32] = []
    var partiesOfRow: [UInt32] = []
    var sourceOfRow: [UInt32] = []
    var firstDay: [Int32] = []
    var lastDay: [Int32] = []
    var numbers: [[Int32]] = EventTable.Number.allCases.map { _ in [] }
    /// Lines counted from 0 at the start of the block.
    var lines: [UInt32] = []
    var ids = TextColumn()
    var notes = TextColumn()
    /// Rows that cannot be read; lines counted as in `lines`.
    var problems: [TableSource.Problem] = []
    /// Number of lines.
    var lineCount = 0

    /// Stands between the values of a key: no text of ours has the separator of units.
    static let mark: UInt8 = 0x1F
}
