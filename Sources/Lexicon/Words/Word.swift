/// A word without regard to case, as a 64-bit hash of its letters.
///
/// Words compare by hash alone, so tables and rules need no common list of words: of half a million words two
/// collide with a probability of about 10⁻⁸. Typographic apostrophes count as straight ones.
public struct Word: Hashable, Sendable {
    /// FNV-1a of the lower-cased UTF-8 octets.
    public let hash: UInt64

    /// The word with this hash.
    @inlinable
    init(hash: UInt64) { self.hash = hash }

    /// A token that is no word.
    @inlinable
    public static var none: Word { Word(hash: 0) }

    /// The word that these octets spell.
    init(_ octets: some Sequence<UInt8>) {
        var hasher = Hasher()
        for octet in octets { hasher.combine(octet) }
        self = hasher.word
    }

    /// Builds a word octet by octet.
    @usableFromInline
    struct Hasher {
        @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

        @inlinable
        init() {}

        /// Takes the next octet, a capital ASCII letter as a small one.
        @inlinable
        mutating func combine(_ octet: UInt8) { combine(folded: octet &- 0x41 < 26 ? octet | 0x20 : octet) }

        /// Takes the next octet, which is no capital letter.
        @inlinable
        mutating func combine(folded octet: UInt8) {
            state = (state ^ UInt64(octet)) &* 0x100_0000_01B3
        }

        /// The word of the octets so far.
        @inlinable var word: Word { Word(hash: state) }
    }
}

extension Word {
    /// The two as one: what a row of words is known by.
    func followed(by next: Word) -> Word { Word(hash: hash &* 0x9E37_79B9_7F4A_7C15 ^ next.hash) }
}

extension Word: ExpressibleByStringLiteral {
    // A literal that is bytes of the executable: the compiler runs the loop, and a rule compares with a number. Without
    // it each rule asks first whether its words have been hashed.
    /// The word spelled by a literal; for rules: `static let that: Word = "that"`.
    @inlinable
    @inline(__always)
    public init(stringLiteral text: StaticString) {
        var hasher = Hasher()
        for offset in 0..<text.utf8CodeUnitCount { hasher.combine(text.utf8Start[offset]) }
        self = hasher.word
    }

    /// The word that `text` spells.
    public init(_ text: some StringProtocol) { self.init(text.utf8) }
}

extension Word {
    /// Whether they are the same word.
    @inlinable
    public static func == (left: Word, right: Word) -> Bool { left.hash == right.hash }

    // The standard library asks this before `hash(into:)`. What is a hash already need not go through SipHash; the
    // set's own seed keeps a text from being written so that all of its words meet in one place.
    // swift-format-ignore: NoLeadingUnderscores
    /// Where a set or dictionary looks for the word.
    @inlinable
    public func _rawHashValue(seed: Int) -> Int {
        Self.mixed(hash, seed: seed)
    }

    /// Where a set or dictionary looks for a number.
    @inlinable
    static func mixed(_ number: UInt64, seed: Int) -> Int {
        let mixed = (number ^ UInt64(truncatingIfNeeded: seed)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed ^ mixed >> 32)
    }
}
