/// A set of rows, one bit each.
final class Bits: Sendable {
    /// Bits of rows in words of 64, the lowest row in the lowest bit; those behind the last row are 0.
    ///
    /// SAFETY: allocated and filled by `init`, only read after it, freed by `deinit`.
    nonisolated(unsafe) let words: UnsafeMutablePointer<UInt64>
    /// Number of words.
    let wordCount: Int
    /// Number of rows in the set.
    let count: Int

    /// A set of some of `rowCount` rows; `fill` sets the bits, all of which are 0 before.
    init(rowCount: Int, _ fill: (UnsafeMutablePointer<UInt64>) -> Void) {
        wordCount = (rowCount + 63) / 64
        words = UnsafeMutablePointer<UInt64>.allocate(capacity: max(1, wordCount))
        words.initialize(repeating: 0, count: max(1, wordCount))
        fill(words)
        var sum = 0
        for index in 0..<wordCount { sum += words[index].nonzeroBitCount }
        count = sum
    }

    deinit { words.deallocate() }

    /// Whether `row` is in the set.
    @inline(__always) func contains(_ row: UInt32) -> Bool {
        words[Int(row >> 6)] >> UInt64(row & 63) & 1 != 0
    }

    /// Puts `row` into the set that `words` are the bits of.
    @inline(__always) static func insert(_ row: UInt32, into words: UnsafeMutablePointer<UInt64>) {
        words[Int(row >> 6)] |= 1 << UInt64(row & 63)
    }
}
