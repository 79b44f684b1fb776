/// Writes records as objects of one level whose values are scalars.
struct FlatRow: Sendable {
    /// A column with the index of its member among those of the record.
    struct Column: Sendable {
        let name: String
        let member: Int
        let part: Member.Part
    }

    private let columns: [Column]
    /// The name of each column as it stands in JSON, with the colon.
    private let names: [[UInt8]]

    /// A writer of these columns.
    init(_ columns: [Column]) {
        self.columns = columns
        names = columns.map { Array("\"\($0.name)\":".utf8) }
    }

    /// Appends the row of the record in `json`, whose members `scan` has found.
    func append(_ json: UnsafeBufferPointer<UInt8>, _ scan: RecordScan, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "{"))
        for (index, column) in columns.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            output.append(contentsOf: names[index])
            switch Cell(column.part, of: scan.values[column.member], in: json) {
            case .unknown: output.append(contentsOf: "null".utf8)
            case .scalar(let value): output.append(contentsOf: json[value])
            case .list(let values):
                output.append(UInt8(ascii: "\""))
                for (index, value) in values.enumerated() {
                    if index > 0 { output.append(UInt8(ascii: ";")) }
                    output.append(contentsOf: json[Cell.inner(value, of: json)])
                }
                output.append(UInt8(ascii: "\""))
            }
        }
        output.append(UInt8(ascii: "}"))
    }
}
