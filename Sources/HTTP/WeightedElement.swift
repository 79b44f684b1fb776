/// An element of an `Accept` or `Accept-Encoding` list with its weight (RFC 9110 §12.4.2).
struct WeightedElement {
    /// Where its name lies, without parameters.
    let name: Range<Int>
    /// Thousandths: 0 is not acceptable, 1000 what stands without a weight.
    let quality: Int

    /// Reads the element that lies in `range`; null when its weight is none.
    init?(_ octets: Span<UInt8>, in range: Range<Int>) {
        var end = range.lowerBound
        while end < range.upperBound, octets[end] != .semicolon { end += 1 }
        var quality = 1_000
        var position = end
        while position < range.upperBound {
            let parameter = Self.trimmed(octets, position + 1, until: &position, range.upperBound)
            guard let weight = Self.weight(octets, in: parameter) else { continue }
            guard let value = Self.quality(octets, in: weight) else { return nil }
            quality = value
        }
        var nameEnd = end
        while nameEnd > range.lowerBound, octets[nameEnd - 1].isBlank { nameEnd -= 1 }
        name = range.lowerBound..<nameEnd
        self.quality = quality
    }

    /// The parameter from `start` to the next semicolon, where `end` is put, without the blanks around it.
    private static func trimmed(
        _ octets: Span<UInt8>,
        _ start: Int,
        until end: inout Int,
        _ limit: Int
    ) -> Range<Int> {
        var start = start
        end = start
        while end < limit, octets[end] != .semicolon { end += 1 }
        var stop = end
        while start < stop, octets[start].isBlank { start += 1 }
        while stop > start, octets[stop - 1].isBlank { stop -= 1 }
        return start..<stop
    }

    /// The value of the parameter `q`; null for every other one.
    private static func weight(_ octets: Span<UInt8>, in parameter: Range<Int>) -> Range<Int>? {
        guard let first = parameter.first, octets[first].lowercased == 0x71 else { return nil }
        // Blanks around the sign are none of the grammar's, but what `q = 0` forbids is not sent.
        var start = first + 1
        while start < parameter.upperBound, octets[start].isBlank { start += 1 }
        guard start < parameter.upperBound, octets[start] == .equalsSign else { return nil }
        start += 1
        while start < parameter.upperBound, octets[start].isBlank { start += 1 }
        return start..<parameter.upperBound
    }

    /// `( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] )`, in thousandths.
    private static func quality(_ octets: Span<UInt8>, in range: Range<Int>) -> Int? {
        guard let first = range.first, octets[first] == 0x30 || octets[first] == 0x31, range.count <= 5 else {
            return nil
        }
        var value = Int(octets[first] - 0x30)
        if range.count > 1, octets[first + 1] != 0x2E { return nil }
        for place in 2..<5 {
            value *= 10
            guard place < range.count else { continue }
            guard octets[first + place].isDigit else { return nil }
            value += Int(octets[first + place] - 0x30)
        }
        return value <= 1_000 ? value : nil
    }
}
