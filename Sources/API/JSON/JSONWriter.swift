/// Appends JSON (RFC 8259) to a buffer of UTF-8 bytes, without building a tree first.
///
/// The caller keeps the grammar: names only inside objects, one value for each name. Commas are added here.
struct JSONWriter {
    /// What was written so far.
    var bytes: [UInt8]
    /// Whether the next name or element follows another one.
    private var needsComma = false

    /// A writer that continues behind `bytes`.
    init(bytes: [UInt8] = []) { self.bytes = bytes }

    /// A writer that continues an object or array after a value.
    init(continuing bytes: [UInt8]) {
        self.bytes = bytes
        needsComma = true
    }

    // MARK: Structure

    /// Writes an object; `members` writes its names and values.
    mutating func object(_ members: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        members(&self)
        close(UInt8(ascii: "}"))
    }

    /// Writes an array; `elements` writes its values.
    mutating func array(_ elements: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "["))
        elements(&self)
        close(UInt8(ascii: "]"))
    }

    /// Writes an array with one element for each of `values`.
    mutating func array<Values: Collection>(
        _ values: Values,
        _ element: (inout JSONWriter, Values.Element) -> Void
    ) {
        array { json in
            for value in values { element(&json, value) }
        }
    }

    /// Writes the name of a member; its value must follow.
    mutating func name(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes the name of a member that is known only at run time; its value must follow.
    mutating func name(_ name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    // MARK: Values

    /// Writes `null`.
    mutating func null() { literal("null") }

    /// Writes `true` or `false`.
    mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }

    /// Writes an integer in decimal digits.
    mutating func integer(_ value: Int) {
        separate()
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        let first = bytes.count
        var rest = value.magnitude
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        bytes[first...].reverse()
        needsComma = true
    }

    /// Writes the shortest digits that read back as the same number; `null` for infinities and NaN, which JSON lacks.
    ///
    /// Whole numbers keep their `.0`: clients that tell integers from fractions see one type in a column.
    mutating func number(_ value: Double) {
        guard value.isFinite else { return null() }
        separate()
        bytes.append(contentsOf: value.description.utf8)
        needsComma = true
    }

    /// Writes a string.
    mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { string(utf8: $0) }
    }

    /// Writes a string whose UTF-8 bytes are `utf8`; they must be valid.
    mutating func string(utf8: ArraySlice<UInt8>) {
        utf8.withUnsafeBufferPointer { string(utf8: $0) }
    }

    /// Writes a value that is already JSON.
    mutating func raw(_ json: some Sequence<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    // MARK: Parts

    private mutating func string(utf8: UnsafeBufferPointer<UInt8>) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var copied = 0
        for (offset, byte) in utf8.enumerated() where Self.mustEscape(byte) {
            bytes.append(contentsOf: utf8[copied..<offset])
            escape(byte)
            copied = offset + 1
        }
        bytes.append(contentsOf: utf8[copied...])
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// RFC 8259 §7: quotation mark, reverse solidus and the control characters U+0000 to U+001F.
    private static func mustEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        default:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(Self.hexadecimalDigit(byte >> 4))
            bytes.append(Self.hexadecimalDigit(byte & 0xF))
        }
    }

    private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    private mutating func literal(_ text: StaticString) {
        separate()
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
        needsComma = true
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }
}
