import Synchronization

/// What the two files of names have under words and rows of words: those met last.
///
/// All texts share it, as news comes back to the same names. What it holds changes how long a look-up takes and nothing
/// else; words that take the slot of others send those to the gazetteer again.
final class NameMemo: Sendable {
    /// What a file has under words.
    struct Hit: Equatable {
        /// Offset of the line whose name they are; null when there is none.
        var line: Int?
        /// Whether longer names begin with them.
        var goesOn = false
    }

    /// What the file of places and that of counties have under words.
    typealias Hits = (name: Hit, division: Hit)

    // A slot is two numbers side by side, what is known and that mixed with the words: where two threads have written at
    // once they belong to none.
    private let slots = InlineArray<65_536, Atomic<UInt64>> { _ in Atomic(0) }

    /// What is known of a word, or of several by `Word.followed(by:)`; null for what was not met lately.
    func hits(of word: Word) -> Hits? {
        let slot = Self.slot(of: word)
        let known = slots[slot].load(ordering: .relaxed)
        guard known != 0, slots[slot + 1].load(ordering: .relaxed) == known ^ word.hash else { return nil }
        return (Self.hit(known & 0xFFFF_FFFF), Self.hit(known >> 32))
    }

    /// Notes what was found.
    func insert(_ hits: Hits, of word: Word) {
        guard let name = Self.number(hits.name), let division = Self.number(hits.division) else { return }
        let slot = Self.slot(of: word)
        let known = division << 32 | name
        slots[slot].store(known, ordering: .relaxed)
        slots[slot + 1].store(known ^ word.hash, ordering: .relaxed)
    }

    /// The offset, then whether there is one, whether names go on, and a bit that is always set.
    private static func number(_ hit: Hit) -> UInt64? {
        guard let offset = UInt64(exactly: hit.line ?? 0), offset < 1 << 29 else { return nil }
        return offset << 3 | (hit.line == nil ? 0 : 4) | (hit.goesOn ? 2 : 0) | 1
    }

    private static func hit(_ number: UInt64) -> Hit {
        Hit(line: number & 4 == 0 ? nil : Int(number >> 3), goesOn: number & 2 != 0)
    }

    private static func slot(of word: Word) -> Int {
        Int(truncatingIfNeeded: word.hash ^ word.hash >> 32) & 32_767 << 1
    }
}
