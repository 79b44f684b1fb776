/// Classes of octets and of the UTF-8 sequences that they begin.
enum Octet {
    /// What a token that begins with an octet can be.
    enum Kind: UInt8 {
        case blank, letter, digit, mark, multibyte
    }

    /// What a UTF-8 sequence outside ASCII is.
    enum Multibyte {
        case letter, blank
        case mark(Token.Kind)
    }

    /// The kind of each octet.
    static let kind: [Kind] = (0..<256).map { octet in
        switch octet {
        case 0x00...0x20, 0x7F: .blank
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A: .letter
        case 0x80...0xFF: .multibyte
        default: .mark
        }
    }

    /// Each octet as words take it: a letter small, a digit as it is; 0 for all others.
    static let folded: [UInt8] = (0..<256).map { octet in
        switch UInt8(octet) {
        case let octet where isLetter(octet): octet | 0x20
        case let octet where isDigit(octet): octet
        default: 0
        }
    }

    /// Whether the octet is an ASCII letter.
    static func isLetter(_ octet: UInt8) -> Bool { (octet | 0x20) &- 0x61 < 26 }

    /// Whether the octet is an ASCII digit.
    static func isDigit(_ octet: UInt8) -> Bool { octet &- 0x30 < 10 }

    /// The scalar that begins at `offset` and its length in octets; U+FFFD and 1 where none does.
    static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (value: UInt32, length: Int) {
        let first = bytes[offset]
        let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
        guard length > 0, offset + length <= bytes.count else { return (0xFFFD, 1) }
        guard length > 1 else { return (UInt32(first), 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for next in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
        return (value, length)
    }

    /// What the sequence at `offset` is, and its length in octets.
    static func multibyte(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (
        kind: Multibyte, length: Int
    ) {
        let (value, length) = scalar(bytes, offset)
        return (kind(of: value), length)
    }

    /// Length of the letter outside ASCII at `offset`; 0 when a mark or a blank stands there.
    static func multibyteLetterLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        let (kind, length) = multibyte(bytes, offset)
        if case .letter = kind { return length }
        return 0
    }

    // Not inlined: words in other letters are few, and what this asks of the runtime would be asked for each word.
    /// Whether the letter at `offset` is a capital.
    @inline(never)
    static func isUppercase(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        Unicode.Scalar(scalar(bytes, offset).value)?.properties.isUppercase ?? false
    }

    /// Length of `s`, `re`, `ve`, `ll`, `d` or `m` at `offset` when no letter follows; null for none.
    static func cliticLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int? {
        func letter(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] | 0x20 : 0 }
        let length: Int
        switch (letter(offset), letter(offset + 1)) {
        case (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C): length = 2
        case (0x73, _), (0x64, _), (0x6D, _): length = 1
        default: return nil
        }
        let next = offset + length < bytes.count ? bytes[offset + length] : 0
        return isLetter(next) || isDigit(next) || next >= 0xC3 && next < 0xE2 ? nil : length
    }

    private static func kind(of scalar: UInt32) -> Multibyte {
        switch scalar {
        case 0x80...0xA0, 0xAD, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF: .blank
        case 0xAB, 0x201C, 0x201E, 0x201F, 0x2039: .mark(.openQuote)
        case 0xBB, 0x201D, 0x203A: .mark(.closeQuote)
        case 0x2018, 0x201A, 0x201B: .mark(.openSingle)
        case 0x2019: .mark(.closeSingle)
        case 0x2010, 0x2011: .mark(.hyphen)
        case 0x2012...0x2015, 0x2212: .mark(.dash)
        case 0x2026: .mark(.ellipsis)
        case 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x1FFF, 0x2C00...0x2DFF, 0x3040...0xD7FF,
            0xF900...0xFDFF, 0xFE70...0xFEFC, 0x10000...0x1EFFF, 0x20000...0x3FFFF:
            .letter
        default: .mark(.symbol)
        }
    }
}
