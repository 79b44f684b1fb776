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
    /// How many rows of the set lie before each block.
    private let ranks: [UInt32]

    /// Words counted together: 3 % more memory, and no number of rows takes longer than to count 16 words.
    private static let blockLength = 16

    /// A set of some of `rowCount` rows; `fill` sets the bits, all of which are 0 before.
    init(rowCount: Int, _ fill: (UnsafeMutablePointer<UInt64>) -> Void) {
        wordCount = (rowCount + 63) / 64
        words = UnsafeMutablePointer<UInt64>.allocate(capacity: max(1, wordCount))
        words.initialize(repeating: 0, count: max(1, wordCount))
        fill(words)
        var ranks: [UInt32] = []
        ranks.reserveCapacity(wordCount / Self.blockLength + 1)
        var sum = 0
        for index in 0..<wordCount {
            if index % Self.blockLength == 0 { ranks.append(UInt32(sum)) }
            sum += words[index].nonzeroBitCount
        }
        count = sum
        self.ranks = ranks
    }

    deinit { words.deallocate() }

    /// Whether `row` is in the set.
    @inline(__always) func contains(_ row: UInt32) -> Bool {
        words[Int(row >> 6)] >> UInt64(row & 63) & 1 != 0
    }

    /// How many of `rows` are in the set; O(1).
    func count(in rows: Range<Int>) -> Int { count(before: rows.upperBound) - count(before: rows.lowerBound) }

    /// Bytes that it holds.
    var byteCount: Int { 8 * wordCount + 4 * ranks.capacity }

    /// Puts `row` into the set that `words` are the bits of.
    @inline(__always) static func insert(_ row: UInt32, into words: UnsafeMutablePointer<UInt64>) {
        words[Int(row >> 6)] |= 1 << UInt64(row & 63)
    }

    private func count(before row: Int) -> Int {
        let word = row >> 6
        guard word < wordCount else { return count }
        let block = word / Self.blockLength
        var sum = Int(ranks[block])
        for index in block * Self.blockLength..<word { sum += words[index].nonzeroBitCount }
        return sum + (words[word] & ~(UInt64.max << UInt64(row & 63))).nonzeroBitCount
    }
}
