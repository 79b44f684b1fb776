import HTTP

/// Percent-encoding of what stands in paths and queries (RFC 3986 §2.1).
enum PercentCoding {
    /// Why bytes cannot be decoded.
    struct Malformed: Error, Hashable {
        /// Index of the first wrong byte in what was given.
        let offset: Int
        /// What is wrong there, to follow "at byte …".
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
        if let decoded = PathSegments.percentDecoded(blanks), !decoded.contains(0),
            let text = String(validating: decoded, as: UTF8.self)
        {
            return text
        }
        throw malformation(of: bytes)
    }

    /// The first thing wrong in `bytes`, which cannot be decoded.
    private static func malformation(of bytes: ArraySlice<UInt8>) -> Malformed {
        var decoded: [UInt8] = []
        var offsets: [Int] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let isEscape = bytes[index] == UInt8(ascii: "%")
            let raw = bytes[index...].prefix(isEscape ? 3 : 1)
            guard let octet = PathSegments.percentDecoded(raw)?.first else {
                return Malformed(offset: index, reason: "a percent sign needs two hexadecimal digits")
            }
            guard octet != 0 else { return Malformed(offset: index, reason: "stands NUL") }
            decoded.append(octet)
            offsets.append(index)
            index += raw.count
        }
        var parser = Unicode.UTF8.ForwardParser()
        var octets = decoded.makeIterator()
        var position = 0
        while case let result = parser.parseScalar(from: &octets), position < offsets.count {
            guard case .valid(let scalar) = result else { break }
            position += scalar.count
        }
        let offset = position < offsets.count ? offsets[position] : bytes.startIndex
        return Malformed(offset: offset, reason: "stands no valid UTF-8")
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39: true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }
}
