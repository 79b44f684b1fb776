/// Turns a name as written into the key that the gazetteer is sorted by.
///
/// `gazetteer/fold.tsv` maps letters outside ASCII; ASCII letters become small, marks become one blank,
/// apostrophes and quotation marks go.
struct NameFolding: Sendable {
    private var replacements: [UInt32: [UInt8]] = [:]

    /// The rule of `gazetteer/fold.tsv`.
    static func embedded() throws(LexiconFormatError) -> NameFolding {
        let file = try LexiconFile.named("gazetteer/fold")
        var folding = NameFolding()
        folding.replacements.reserveCapacity(2_048)
        for (number, line) in file.bytes.split(separator: 0x0A).enumerated() where line.first != 0x23 {
            var scalar: UInt32 = 0
            var index = line.startIndex
            while index < line.endIndex, let digit = Self.hexadecimal(line[index]) {
                scalar = scalar << 4 | digit
                index += 1
            }
            guard index < line.endIndex, line[index] == 0x09 else {
                throw LexiconFormatError(
                    file: file.name,
                    line: number + 1,
                    reason: "must be a hexadecimal scalar, a tab and its replacement"
                )
            }
            folding.replacements[scalar] = Array(line[(index + 1)...])
        }
        return folding
    }

    /// Appends the key of the octets in `range`; a blank is put before it when `key` holds something already.
    func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to key: inout NameKey) {
        var blank = key.count > 0
        var offset = range.lowerBound
        while offset < range.upperBound {
            let octet = bytes[offset]
            if octet < 0x80 {
                Self.append(ascii: octet, to: &key, blank: &blank)
                offset += 1
            } else {
                let (scalar, length) = Octet.scalar(bytes, offset)
                if let replacement = replacements[scalar] {
                    for octet in replacement { Self.append(ascii: octet, to: &key, blank: &blank) }
                } else {
                    if blank { key.append(0x20) }
                    blank = false
                    for octet in bytes[offset..<min(offset + length, range.upperBound)] { key.append(octet) }
                }
                offset += length
            }
        }
    }

    /// The key of a whole name.
    func key(_ name: String) -> [UInt8] {
        let octets = Array(name.utf8)
        // No replacement has more than three times the octets of its letter.
        return Array(unsafeUninitializedCapacity: octets.count * 3 + 1) { buffer, count in
            var key = NameKey(buffer)
            octets.withUnsafeBufferPointer { append($0, 0..<$0.count, to: &key) }
            count = min(key.count, buffer.count)
        }
    }

    private static func append(ascii octet: UInt8, to key: inout NameKey, blank: inout Bool) {
        switch octet {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x80...0xFF:
            if blank, key.count > 0 { key.append(0x20) }
            blank = false
            key.append(octet &- 0x41 < 26 ? octet | 0x20 : octet)
        case 0x22, 0x27, 0x60: break
        default: blank = true
        }
    }

    private static func hexadecimal(_ octet: UInt8) -> UInt32? {
        switch octet {
        case 0x30...0x39: UInt32(octet) - 0x30
        case 0x41...0x46: UInt32(octet) - 0x37
        case 0x61...0x66: UInt32(octet) - 0x57
        default: nil
        }
    }
}
