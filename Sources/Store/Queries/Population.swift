/// Counts bits of sets that are joined, without writing the joined set anywhere.
///
/// Two lanes at a time with the well-known sums of neighbours: the baseline of x86-64 has no instruction that counts.
enum Population {
    private typealias Words = UnsafeMutablePointer<UInt64>
    private typealias Lanes = SIMD2<UInt64>

    /// Number of bits in both, between two words.
    static func count(
        _ left: UnsafeMutablePointer<UInt64>,
        and right: UnsafeMutablePointer<UInt64>,
        _ first: Int,
        _ end: Int
    ) -> Int {
        sum(first, end) {
            lanes(left, $0) & lanes(right, $0)
        } word: {
            left[$0] & right[$0]
        }
    }

    /// Number of bits in `left` that are not in `right`, between two words.
    static func count(
        _ left: UnsafeMutablePointer<UInt64>,
        without right: UnsafeMutablePointer<UInt64>,
        _ first: Int,
        _ end: Int
    ) -> Int {
        sum(first, end) {
            lanes(left, $0) & ~lanes(right, $0)
        } word: {
            left[$0] & ~right[$0]
        }
    }

    @inline(__always) private static func lanes(_ words: Words, _ index: Int) -> Lanes {
        UnsafeRawPointer(words + index).loadUnaligned(as: Lanes.self)
    }

    /// Carry-save sums of eight pairs of words give one pair to count (Harley–Seal).
    @inline(__always) private static func sum(
        _ first: Int,
        _ end: Int,
        _ pair: (Int) -> Lanes,
        word: (Int) -> UInt64
    ) -> Int {
        var (ones, twos, fours, total) = (Lanes(), Lanes(), Lanes(), Lanes())
        var index = first
        while index + 16 <= end {
            let (a, b, c, d) = (pair(index), pair(index + 2), pair(index + 4), pair(index + 6))
            let (e, f, g, h) = (pair(index + 8), pair(index + 10), pair(index + 12), pair(index + 14))
            let (twosA, s1) = add(ones, a, b)
            let (twosB, s2) = add(s1, c, d)
            let (foursA, t1) = add(twos, twosA, twosB)
            let (twosC, s3) = add(s2, e, f)
            let (twosD, s4) = add(s3, g, h)
            let (foursB, t2) = add(t1, twosC, twosD)
            let (eights, f1) = add(fours, foursA, foursB)
            (ones, twos, fours) = (s4, t2, f1)
            total &+= counts(eights)
            index += 16
        }
        total = (total &<< 3) &+ (counts(fours) &<< 2) &+ (counts(twos) &<< 1) &+ counts(ones)
        var sum = Int(total[0] &+ total[1])
        while index < end {
            sum += word(index).nonzeroBitCount
            index += 1
        }
        return sum
    }

    /// Carries and sums of three bits in each place.
    @inline(__always) private static func add(_ a: Lanes, _ b: Lanes, _ c: Lanes) -> (
        carry: Lanes, sum: Lanes
    ) {
        let half = a ^ b
        return (a & b | half & c, half ^ c)
    }

    @inline(__always) private static func counts(_ lanes: Lanes) -> Lanes {
        var count = lanes &- ((lanes &>> 1) & Lanes(repeating: 0x5555_5555_5555_5555))
        let pairs = Lanes(repeating: 0x3333_3333_3333_3333)
        count = (count & pairs) &+ ((count &>> 2) & pairs)
        count = (count &+ (count &>> 4)) & Lanes(repeating: 0x0F0F_0F0F_0F0F_0F0F)
        // Bytes hold 8 at most: their sum fits into the highest one.
        return (count &* Lanes(repeating: 0x0101_0101_0101_0101)) &>> 56
    }
}
