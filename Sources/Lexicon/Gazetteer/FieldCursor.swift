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
    mutating func next() -> Slice<UnsafeBufferPointer<UInt8>> {
        let first = index
        while index < bytes.count, bytes[index] != 0x09, bytes[index] != 0x0A { index += 1 }
        let field = bytes[first..<index]
        if index < bytes.count, bytes[index] == 0x09 { index += 1 }
        return field
    }

    /// Steps over `count` fields.
    mutating func skip(_ count: Int) { for _ in 0..<count { _ = next() } }

    /// The next field as an integer; null when it is none.
    mutating func integer() -> Int? { Self.integer(next()) }

    /// The integer that a field spells; null when it is none.
    static func integer(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard let first = field.first else { return nil }
        var value = 0
        for octet in first == 0x2D ? field.dropFirst() : field {
            guard Octet.isDigit(octet), value < 1 << 53 else { return nil }
            value = value * 10 + Int(octet - 0x30)
        }
        return first == 0x2D ? -value : value
    }

    /// The next field as degrees: digits with at most one decimal point; 0 when it is none.
    mutating func degrees() -> Double {
        let field = next()
        var digits = 0
        var scale = 1
        var seenPoint = false
        for octet in field {
            if Octet.isDigit(octet), digits < 1 << 50 {
                digits = digits * 10 + Int(octet - 0x30)
                if seenPoint { scale *= 10 }
            } else if octet == 0x2E {
                seenPoint = true
            }
        }
        let value = Double(digits) / Double(scale)
        return field.first == 0x2D ? -value : value
    }
}
