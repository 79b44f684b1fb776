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

    /// `tchar`, what methods, field names and other tokens are made of: letters, digits and ``!#$%&'*+-.^_`|~``.
    var isTokenOctet: Bool { isIn(low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE) }

    /// What may stand in a field value: HTAB, SP, VCHAR and the opaque octets 0x80 to 0xFF.
    var isFieldValueOctet: Bool { self >= 0x20 && self != 0x7F || self == .horizontalTab }

    /// What may stand in a request target: letters, digits and `!$%&'()*+,-./:;=?@_~`, which is RFC 3986 without `#`, and the
    /// brackets that query strings in practice carry unescaped.
    var isTargetOctet: Bool { isIn(low: 0xAFFF_FFF2_0000_0000, high: 0x47FF_FFFE_AFFF_FFFF) }

    /// `reg-name` without its percent-encodings: letters, digits and `!$&'()*+,-.;=_~`.
    var isRegisteredNameOctet: Bool { isIn(low: 0x2BFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE) }

    /// Whether the bit of this octet is set in a set of the octets 0 to 63 and 64 to 127: no branch, as it is asked for each octet of a head.
    private func isIn(low: UInt64, high: UInt64) -> Bool {
        let half = self & 0x40 == 0 ? low : high
        return (half >> UInt64(self & 0x3F)) & 1 != 0 && self < 0x80
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
