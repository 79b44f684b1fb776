/// A name as names are compared: without case, diacritics, apostrophes and needless blanks.
///
/// `Kyiv` and `KYIV`, `José` and `jose`, `Ivano-Frankivsk` and `ivano frankivsk` fold to the same text, whether
/// letters come composed or followed by combining marks. Letters that are no variants of each other stay apart.
public struct FoldedName: Hashable, Sendable {
    /// The folded text; equal texts are equal names.
    public let text: String

    /// Folds `name`.
    ///
    /// O(length).
    public init(_ name: some StringProtocol) {
        var folded: [UInt8] = []
        folded.reserveCapacity(name.utf8.count)
        for scalar in name.unicodeScalars { Self.append(scalar, to: &folded) }
        if folded.last == Self.blank { folded.removeLast() }
        text = String(decoding: folded, as: UTF8.self)
    }

    private static let blank = UInt8(ascii: " ")

    private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: folded.append(UInt8(scalar.value))
        case 0x41...0x5A: folded.append(UInt8(scalar.value) | 0x20)
        // Apostrophes and their look-alikes: ' ` ´ ʹ ʼ ‘ ’ ′.
        case 0x27, 0x60, 0xB4, 0x2B9, 0x2BC, 0x2018, 0x2019, 0x2032: break
        // Blanks and hyphens: a name is the same however its parts are joined.
        case 0x09...0x0D, 0x20, 0xA0, 0x2D, 0x2010...0x2015, 0x202F:
            if let last = folded.last, last != blank { folded.append(blank) }
        case ..<0x80: folded.append(UInt8(scalar.value))
        default: LetterFolding.append(scalar, to: &folded)
        }
    }
}
