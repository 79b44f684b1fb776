/// Cuts delimited text into records and fields, after RFC 4180.
///
/// Fields may be in double quotes and then hold delimiters, line breaks and doubled quotes. A quote inside a field that
/// does not begin with one is a character like any other. Lines end in LF or CRLF.
struct CSVScanner {
    /// One field: bytes of the text, without the quotes around them.
    struct Field {
        let start: Int
        let end: Int
        /// Whether quotes inside are doubled.
        let isEscaped: Bool
    }

    /// What stands in the way of reading a record.
    enum Fault: String {
        case unclosedQuote = "has a quotation mark that is not closed"
        case textBehindQuote = "has text behind a closing quotation mark"
    }

    /// The text; the caller keeps it alive.
    let bytes: UnsafeBufferPointer<UInt8>
    /// What stands between fields.
    let delimiter: UInt8
    /// Offset of the next record.
    private(set) var position = 0
    /// Line of the next record, counted from 0.
    private(set) var line = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
    }

    /// Reads the next record into `fields`; false at the end.
    ///
    /// After a fault the next line is the next record.
    mutating func next(_ fields: inout [Field], fault: inout Fault?) -> Bool {
        fields.removeAll(keepingCapacity: true)
        fault = nil
        guard position < bytes.count else { return false }
        let start = position
        let firstLine = line
        while true {
            let isLast: Bool
            if position < bytes.count, bytes[position] == Self.quote {
                guard let last = quoted(&fields, &fault) else {
                    // Whatever it swallowed may be good records.
                    (position, line) = (start, firstLine)
                    skipLine()
                    return true
                }
                isLast = last
            } else {
                isLast = plain(&fields)
            }
            if isLast { return true }
        }
    }

    static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// Reads a field without quotes; whether it was the last of its record.
    private mutating func plain(_ fields: inout [Field]) -> Bool {
        let start = position
        var end = start
        while end < bytes.count, bytes[end] != delimiter, bytes[end] != Self.lineFeed { end += 1 }
        position = end + 1
        guard end == bytes.count || bytes[end] == Self.lineFeed else {
            fields.append(Field(start: start, end: end, isEscaped: false))
            return false
        }
        line += 1
        if end > start, bytes[end - 1] == Self.carriageReturn { end -= 1 }
        fields.append(Field(start: start, end: end, isEscaped: false))
        return true
    }

    /// Reads a field in quotes; whether it was the last of its record, null after a fault.
    private mutating func quoted(_ fields: inout [Field], _ fault: inout Fault?) -> Bool? {
        let start = position + 1
        var end = start
        var isEscaped = false
        while true {
            while end < bytes.count, bytes[end] != Self.quote {
                if bytes[end] == Self.lineFeed { line += 1 }
                end += 1
            }
            guard end < bytes.count else {
                fault = .unclosedQuote
                return nil
            }
            guard end + 1 < bytes.count, bytes[end + 1] == Self.quote else { break }
            isEscaped = true
            end += 2
        }
        fields.append(Field(start: start, end: end, isEscaped: isEscaped))
        var next = end + 1
        if next < bytes.count, bytes[next] == Self.carriageReturn { next += 1 }
        position = next + 1
        guard next < bytes.count, bytes[next] != Self.lineFeed else {
            line += 1
            return true
        }
        guard bytes[next] == delimiter else {
            fault = .textBehindQuote
            return nil
        }
        return false
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != Self.lineFeed { position += 1 }
        position += 1
        line += 1
    }
}
