/// Walks over the fields of one line.
struct FieldCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index: Int

    /// At the first field of the line at `offset` of a file.
    init(_ bytes: UnsafeBufferPointer<UInt8>, line offset: Int) {
        self.bytes = bytes
        index = offset
    }

    /// The next field; empty behind the end of the line.
    mutating func next() -> Slice<UnsafeBufferPointer<UInt8>> { bytes[range()] }

    /// Steps over `count` fields.
    mutating func skip(_ count: Int) { for _ in 0..<count { _ = range() } }

    /// The next field as an integer; null when it is none.
    mutating func integer() -> Int? { Self.integer(next()) }

    /// The offsets of the next field; the cursor goes behind it.
    private mutating func range() -> Range<Int> {
        let first = index
        // Of the octets up to the line feed a field has neither it nor the tab.
        while index < bytes.count, bytes[index] &- 0x09 > 1 { index &+= 1 }
        let field = first..<index
        if index < bytes.count, bytes[index] == 0x09 { index &+= 1 }
        return field
    }

    /// The integer that a field spells; null when it is none.
    static func integer(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard let first = field.first else { return nil }
        var value = 0
        for index in (first == 0x2D ? field.startIndex + 1 : field.startIndex)..<field.endIndex {
            let digit = field.base[index] &- 0x30
            guard digit < 10, value < 1 << 53 else { return nil }
            value = value &* 10 &+ Int(digit)
        }
        return first == 0x2D ? -value : value
    }

    /// The next field as degrees: digits with at most one decimal point; 0 when it is none.
    mutating func degrees() -> Double {
        let field = range()
        var digits = 0
        var scale = 1
        var seenPoint = false
        for index in field {
            let digit = bytes[index] &- 0x30
            if digit < 10, digits < 1 << 50 {
                digits = digits &* 10 &+ Int(digit)
                if seenPoint { scale &*= 10 }
            } else if bytes[index] == 0x2E {
                seenPoint = true
            }
        }
        let value = Double(digits) / Double(scale)
        return !field.isEmpty && bytes[field.lowerBound] == 0x2D ? -value : value
    }
}
