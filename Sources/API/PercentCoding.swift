import HTTP

/// Percent-encoding of what stands in paths and queries (RFC 3986 §2.1).
enum PercentCoding {
    /// Why bytes cannot be decoded.
    struct Malformed: Error, Hashable {
        /// Index of the first wrong byte in what was given.
        let offset: Int
        /// What is wrong there.
        let reason: String
    }

    /// `text` with every byte outside the unreserved set as `%XX`.
    static func encoded(_ text: String) -> String {
        var encoded: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) {
                encoded.append(byte)
            } else {
                encoded.append(UInt8(ascii: "%"))
                encoded.append(contentsOf: String(byte >> 4, radix: 16, uppercase: true).utf8)
                encoded.append(contentsOf: String(byte & 0xF, radix: 16, uppercase: true).utf8)
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// The text that `bytes`, a name or value of a query, encode; it must be valid UTF-8 without NUL.
    static func queryText(_ bytes: ArraySlice<UInt8>) throws(Malformed) -> String {
        let blanks = bytes.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }
        guard let decoded = PathSegments.percentDecoded(blanks) else {
            let isWrong = { (index: Int) in
                bytes[index] == UInt8(ascii: "%")
                    && PathSegments.percentDecoded(bytes[index...].prefix(3)) == nil
            }
            throw Malformed(
                offset: bytes.indices.first(where: isWrong) ?? bytes.startIndex,
                reason: "a percent sign needs two hexadecimal digits"
            )
        }
        guard !decoded.contains(0) else {
            throw Malformed(offset: bytes.startIndex, reason: "a value holds NUL")
        }
        guard let text = String(validating: decoded, as: UTF8.self) else {
            throw Malformed(offset: bytes.startIndex, reason: "a value is not valid UTF-8")
        }
        return text
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39: true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }
}
