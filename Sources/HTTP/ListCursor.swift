/// A walk over the elements of a comma-separated list of tokens (RFC 9110 §5.6.1); empty elements are left out.
struct ListCursor {
    private var position: Int
    private let end: Int

    /// A walk over the list that lies in `range`.
    init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next element without the white space around it; null behind the last.
    mutating func next(in octets: Span<UInt8>) -> Range<Int>? {
        while position < end {
            var start = position
            while position < end, octets[position] != .comma { position += 1 }
            var stop = position
            position += 1
            while start < stop, octets[start].isBlank { start += 1 }
            while stop > start, octets[stop - 1].isBlank { stop -= 1 }
            if start < stop { return start..<stop }
        }
        return nil
    }
}
