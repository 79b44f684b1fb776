/// Percent-encoding (RFC 3986 §2.1).
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

    /// The text that `bytes` encode; it must be valid UTF-8 without NUL.
    static func decoded(_ bytes: ArraySlice<UInt8>, plusIsBlank: Bool) throws(Malformed) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "%"):
                guard index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]),
                    let low = digit(bytes[index + 2])
                else { throw Malformed(offset: index, reason: "a percent sign needs two hexadecimal digits") }
                decoded.append(high << 4 | low)
                guard decoded.last != 0 else { throw Malformed(offset: index, reason: "NUL is not allowed") }
                index += 3
            case UInt8(ascii: "+") where plusIsBlank:
                decoded.append(UInt8(ascii: " "))
                index += 1
            default:
                decoded.append(bytes[index])
                index += 1
            }
        }
        guard let text = String(validating: decoded, as: UTF8.self) else {
            throw Malformed(offset: bytes.startIndex, reason: "the value is not valid UTF-8")
        }
        return text
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39: true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }
}
