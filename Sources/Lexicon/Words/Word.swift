/// A word without regard to case, as a 64-bit hash of its letters.
///
/// Words compare by hash alone, so tables and rules need no common list of words: of half a million words two
/// collide with a probability of about 10⁻⁸. Typographic apostrophes count as straight ones.
public struct Word: Hashable, Sendable {
    /// FNV-1a of the lower-cased UTF-8 octets.
    public let hash: UInt64

    /// The word with this hash.
    init(hash: UInt64) { self.hash = hash }

    /// A token that is no word.
    public static let none = Word(hash: 0)

    /// The word that these octets spell.
    init(_ octets: some Sequence<UInt8>) {
        var hasher = Hasher()
        for octet in octets { hasher.combine(octet) }
        self = hasher.word
    }

    /// Builds a word octet by octet.
    struct Hasher {
        private var state: UInt64 = 0xCBF2_9CE4_8422_2325

        /// Takes the next octet, a capital ASCII letter as a small one.
        mutating func combine(_ octet: UInt8) {
            let lowered = octet &- 0x41 < 26 ? octet | 0x20 : octet
            state = (state ^ UInt64(lowered)) &* 0x100_0000_01B3
        }

        /// The word of the octets so far.
        var word: Word { Word(hash: state) }
    }
}

extension Word: ExpressibleByStringLiteral {
    /// The word spelled by a literal; for rules: `static let that: Word = "that"`.
    public init(stringLiteral text: String) { self.init(text.utf8) }

    /// The word that `text` spells.
    public init(_ text: some StringProtocol) { self.init(text.utf8) }
}
