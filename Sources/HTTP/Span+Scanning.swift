/// Scans over octets that look at eight of them at a time.
extension Span<UInt8> {
    /// The position of the first octet in `range` that is not of a kind; the end of the range when all are.
    @inline(__always)
    func end(of isOfKind: (UInt8) -> Bool, in range: Range<Int>) -> Int {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        var position = range.lowerBound
        // Safe: the range was checked to lie inside the span.
        while position < range.upperBound, isOfKind(self[unchecked: position]) { position += 1 }
        return position
    }

    /// The position of the first LF at or after `start`; null when there is none.
    func firstLineFeed(from start: Int) -> Int? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var position = start
        while position + 8 <= count {
            let difference = eight(at: position) ^ (ones &* UInt64(UInt8.lineFeed))
            let zeros = (difference &- ones) & ~difference & (ones << 7)
            if zeros != 0 { return position + zeros.trailingZeroBitCount / 8 }
            position += 8
        }
        while position < count {
            if self[position] == .lineFeed { return position }
            position += 1
        }
        return nil
    }

    /// The position of the first octet in `range` that may not stand in a field value; null when all may.
    func firstFieldValueError(in range: Range<Int>) -> Int? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var position = range.lowerBound
        while position + 8 <= range.upperBound {
            let octets = eight(at: position)
            let delete = octets ^ (ones &* 0x7F)
            let suspects = ((octets &- ones &* 0x20) & ~octets | (delete &- ones) & ~delete) & (ones << 7)
            // A tab is a suspect, too: the slow look decides.
            if suspects != 0, let error = firstError(in: position..<position + 8) { return error }
            position += 8
        }
        return firstError(in: position..<range.upperBound)
    }

    /// Whether the first octets are these.
    func starts(with other: Span<UInt8>) -> Bool {
        guard count >= other.count else { return false }
        var position = 0
        while position + 8 <= other.count {
            if eight(at: position) != other.eight(at: position) { return false }
            position += 8
        }
        while position < other.count {
            if self[position] != other[position] { return false }
            position += 1
        }
        return true
    }

    private func firstError(in range: Range<Int>) -> Int? {
        for position in range where !self[position].isFieldValueOctet { return position }
        return nil
    }

    private func eight(at position: Int) -> UInt64 {
        // Safe: all callers have checked `position + 8 <= count`, and any eight octets are a UInt64.
        UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self))
    }

    /// A copy of the octets in `range`.
    func array(_ range: Range<Int>) -> [UInt8] {
        // Safe: `extracting` checks the range, and the pointer does not leave the closure.
        extracting(range).withUnsafeBufferPointer { Array($0) }
    }

    /// Whether the octets in `range` are `name`, which is lower case, without regard to ASCII case.
    func matches(_ name: StaticString, in range: Range<Int>) -> Bool {
        guard range.count == name.utf8CodeUnitCount else { return false }
        // Safe: `offset` runs below the code unit count, which is the length of the static storage.
        let expected = name.utf8Start
        for offset in 0..<range.count
        where self[range.lowerBound + offset].lowercased != expected[offset] { return false }
        return true
    }

    /// Whether the octets in `range` are `other` without regard to ASCII case.
    func matches(_ other: ArraySlice<UInt8>, in range: Range<Int>) -> Bool {
        guard range.count == other.count else { return false }
        let expected = other.span
        for offset in 0..<range.count
        where self[range.lowerBound + offset].lowercased != expected[offset].lowercased { return false }
        return true
    }
}
