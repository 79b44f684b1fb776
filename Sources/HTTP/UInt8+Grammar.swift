/// The character classes of RFC 9110 §5.6.2 and RFC 3986 §2, on octets: never on decoded text.
extension UInt8 {
    static var horizontalTab: UInt8 { 0x09 }
    static var lineFeed: UInt8 { 0x0A }
    static var carriageReturn: UInt8 { 0x0D }
    static var space: UInt8 { 0x20 }
    static var quotationMark: UInt8 { 0x22 }
    static var percent: UInt8 { 0x25 }
    static var asterisk: UInt8 { 0x2A }
    static var comma: UInt8 { 0x2C }
    static var hyphen: UInt8 { 0x2D }
    static var slash: UInt8 { 0x2F }
    static var colon: UInt8 { 0x3A }
    static var semicolon: UInt8 { 0x3B }
    static var equalsSign: UInt8 { 0x3D }
    static var questionMark: UInt8 { 0x3F }
    static var backslash: UInt8 { 0x5C }

    var isDigit: Bool { (0x30...0x39).contains(self) }

    /// SP or HTAB.
    var isBlank: Bool { self == .space || self == .horizontalTab }

    /// `tchar`: what methods, field names and other tokens are made of.
    var isTokenOctet: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E...0x60, 0x7C, 0x7E: true
        default: false
        }
    }

    /// What may stand in a field value: HTAB, SP, VCHAR and the opaque octets 0x80 to 0xFF.
    var isFieldValueOctet: Bool { self >= 0x20 && self != 0x7F || self == .horizontalTab }

    /// What may stand in a request target: RFC 3986 characters without `#`, and the brackets that query strings in
    /// practice carry unescaped.
    var isTargetOctet: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x21, 0x24...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5B, 0x5D, 0x5F, 0x7E: true
        default: false
        }
    }

    /// `reg-name` without its percent-encodings: unreserved and sub-delims.
    var isRegisteredNameOctet: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x21, 0x24, 0x26...0x2C, 0x2D, 0x2E, 0x3B, 0x3D, 0x5F, 0x7E: true
        default: false
        }
    }

    /// The value of an ASCII hexadecimal digit; null for anything else, full-width digits included.
    var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }

    /// The octet with A to Z made a to z.
    var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
