/// Writes records as lines of a table (RFC 4180): CRLF at the end, null as nothing, lists joined by semicolons.
struct CSVRow: Sendable {
    private let columns: [FlatRow.Column]
    private let isSafe: Bool

    /// A writer of these columns.
    ///
    /// - Parameters:
    ///   - columns: The columns.
    ///   - isSafe: Whether an apostrophe keeps spreadsheets from running texts that begin like formulas.
    init(_ columns: [FlatRow.Column], isSafe: Bool) {
        self.columns = columns
        self.isSafe = isSafe
    }

    /// Appends the header row.
    func appendHeader(to output: inout [UInt8]) {
        output.append(contentsOf: columns.map(\.name).joined(separator: ",").utf8)
        output.append(contentsOf: "\r\n".utf8)
    }

    /// Appends the row of the record in `json`, whose members `scan` has found.
    func append(_ json: UnsafeBufferPointer<UInt8>, _ scan: RecordScan, to output: inout [UInt8]) {
        var text: [UInt8] = []
        for (index, column) in columns.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            switch Cell(column.part, of: scan.values[column.member], in: json) {
            case .unknown: break
            case .scalar(let value) where json[value.lowerBound] != UInt8(ascii: "\""):
                output.append(contentsOf: json[value])
            case .scalar(let value):
                text.removeAll(keepingCapacity: true)
                Self.unescape(json[Cell.inner(value, of: json)], to: &text)
                append(text, to: &output)
            case .list(let values):
                text.removeAll(keepingCapacity: true)
                for (index, value) in values.enumerated() {
                    if index > 0 { text.append(UInt8(ascii: ";")) }
                    Self.unescape(json[Cell.inner(value, of: json)], to: &text)
                }
                append(text, to: &output)
            }
        }
        output.append(contentsOf: "\r\n".utf8)
    }

    private func append(_ text: [UInt8], to output: inout [UInt8]) {
        // What spreadsheets take for a formula, as OWASP lists it ("CSV Injection").
        let isFormula = isSafe && text.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
        guard isFormula || text.contains(where: Self.mustQuote) else {
            return output.append(contentsOf: text)
        }
        output.append(UInt8(ascii: "\""))
        if isFormula { output.append(UInt8(ascii: "'")) }
        for byte in text {
            if byte == UInt8(ascii: "\"") { output.append(byte) }
            output.append(byte)
        }
        output.append(UInt8(ascii: "\""))
    }

    private static func mustQuote(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
    }

    /// Appends what the inside of a JSON string of our writer stands for.
    private static func unescape(_ json: Slice<UnsafeBufferPointer<UInt8>>, to text: inout [UInt8]) {
        var index = json.startIndex
        while index < json.endIndex {
            guard json[index] == UInt8(ascii: "\\"), index + 1 < json.endIndex else {
                text.append(json[index])
                index += 1
                continue
            }
            switch json[index + 1] {
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "u"):
                // Only U+0000 to U+001F are written like this.
                let digits = json[(index + 2)...].prefix(4)
                text.append(
                    UInt8(truncatingIfNeeded: UInt(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0)
                )
                index += 4
            default: text.append(json[index + 1])
            }
            index += 2
        }
    }
}
