/// Where records stand in the output: a line each, or one JSON value for all.
///
/// One input gives its record alone, several give an array, however many of them can be read.
struct RecordLayout {
    /// Form of the output.
    enum Form {
        case json, jsonl
    }

    private let form: Form
    private var inputs = 0
    private var records = 0
    private var first: [UInt8]?

    /// A layout in which nothing was written yet.
    init(_ form: Form) { self.form = form }

    /// The bytes to print for the next input; `record` is null for one that cannot be read.
    mutating func append(_ record: [UInt8]?) -> [UInt8] {
        inputs += 1
        if form == .jsonl { return record.map { $0 + [Self.newline] } ?? [] }
        // Whether there is an array shows only at the second input.
        if inputs == 1 {
            first = record
            return []
        }
        var bytes: [UInt8] = []
        if inputs == 2 {
            bytes.append(UInt8(ascii: "["))
            if let first { add(first, to: &bytes) }
            first = nil
        }
        if let record { add(record, to: &bytes) }
        return bytes
    }

    /// The bytes to print behind the last record.
    mutating func end() -> [UInt8] {
        switch (form, inputs) {
        case (.jsonl, _): []
        case (.json, 0): [UInt8(ascii: "["), UInt8(ascii: "]"), Self.newline]
        case (.json, 1): first.map { $0 + [Self.newline] } ?? []
        case (.json, _): [UInt8(ascii: "]"), Self.newline]
        }
    }

    private mutating func add(_ record: [UInt8], to bytes: inout [UInt8]) {
        if records > 0 { bytes += [UInt8(ascii: ","), Self.newline] }
        bytes += record
        records += 1
    }

    private static let newline = UInt8(ascii: "\n")
}
