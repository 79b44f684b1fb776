import Records
import Store

/// Records already written as JSON, one behind the other, so that a list is copied instead of written.
struct Fragments: Sendable {
    /// Each record is followed by a comma: neighbours are one copy.
    private let bytes: [UInt8]
    /// Offset of each record, and the end of the last.
    private let starts: [Int]

    /// Writes `count` records with `write`.
    init(count: Int, _ write: (inout JSONWriter, Int) -> Void) {
        var json = JSONWriter()
        var starts = [0]
        starts.reserveCapacity(count + 1)
        for row in 0..<count {
            write(&json, row)
            // The writer puts the comma before the next record.
            starts.append(json.bytes.count + 1)
        }
        json.bytes.append(UInt8(ascii: ","))
        bytes = json.bytes
        self.starts = starts
    }

    /// Adds every record to `hash`.
    func add(to hash: inout ContentHash) { hash.add(bytes) }

    /// The record at `row`.
    subscript(row: Int) -> ArraySlice<UInt8> { bytes[starts[row]..<starts[row + 1] - 1] }

    /// Appends the records at `rows`, ascending, with commas between them.
    func append(_ rows: [UInt32], to output: inout [UInt8]) {
        guard let last = rows.last else { return }
        var index = 0
        while index < rows.count {
            let first = index
            while index + 1 < rows.count, rows[index + 1] == rows[index] + 1 { index += 1 }
            output.append(contentsOf: bytes[starts[Int(rows[first])]..<starts[Int(rows[index]) + 1]])
            index += 1
        }
        assert(output.last == UInt8(ascii: ","), "row \(last) ends in a comma")
        output.removeLast()
    }
}
