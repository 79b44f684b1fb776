import Glibc

/// The lines of an embedded file, sorted by the octets of their first field, as they lie in the binary.
///
/// Nothing is parsed or copied at the start but the first key of every block: a line is found by binary search,
/// first among the blocks, then in the octets of one block.
final class SortedRows: Sendable {
    /// What a search for a key found.
    struct Hit {
        /// Offset of the line whose key it is; null when there is none.
        let line: Int?
        /// Offset of the first line whose key is longer by a blank and more; null when there is none.
        let longer: Int?
    }

    /// How the first field is sorted.
    enum Order { case octets, numbers }

    /// SAFETY: points into the constant data of the executable, which is never freed or changed.
    nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>
    /// Offset of the first line below the header.
    let start: Int
    /// Offsets of the first line of every block.
    private let blockLines: [Int]
    /// For each block the first eight octets of its first key, or that key as a number, in ascending order.
    private let blockKeys: [Int64]

    /// A few lines: to find one among so many blocks takes less than to read more lines.
    private static let blockBytes = 256

    /// The lines of the file `name`.
    init(_ name: String, hasHeader: Bool, order: Order = .octets) throws(LexiconFormatError) {
        let bytes = try LexiconFile.named(name).bytes
        guard bytes.last == 0x0A else {
            throw LexiconFormatError(file: name, line: 0, reason: "must end in a line feed")
        }
        self.bytes = bytes
        start = hasHeader ? (bytes.firstIndex(of: 0x0A) ?? 0) + 1 : 0
        var lines: [Int] = []
        var keys: [Int64] = []
        for offset in stride(from: start, to: bytes.count, by: Self.blockBytes) {
            let line = Self.beginning(ofLineAt: offset, notBefore: start, of: bytes)
            if let last = lines.last, last == line { continue }
            lines.append(line)
            var cursor = FieldCursor(bytes, line: line)
            switch order {
            case .octets: keys.append(Self.prefix(of: cursor.next()))
            case .numbers: keys.append(Int64(cursor.integer() ?? 0))
            }
        }
        blockLines = lines
        blockKeys = keys
    }

    /// Offsets of all lines.
    var lines: [Int] {
        var lines: [Int] = []
        var line = start
        while line < bytes.count {
            lines.append(line)
            line = next(after: line)
        }
        return lines
    }

    /// Looks for `key`.
    ///
    /// O(log n).
    func search(_ key: UnsafeBufferPointer<UInt8>) -> Hit {
        let prefix = Self.prefix(of: key)
        // A block whose first key shares the prefix may begin behind the key: go one block back.
        let block = max(0, firstBlock(notBefore: prefix) - 1)
        var line = block < blockLines.count ? blockLines[block] : start
        // Most lines differ from the key in their first eight octets, which are one number.
        let mask = key.count < 8 ? ~(UInt64.max >> UInt64(8 * key.count)) : UInt64.max
        let wanted = UInt64(bitPattern: prefix ^ Int64.min)
        var isFound = false
        while line < bytes.count {
            let own = word(at: line) & mask
            if own > wanted { break }
            if own == wanted {
                let order = key.count > 8 ? compare(line, key) : 0
                isFound = order == 0
                if order >= 0 { break }
            }
            line = next(after: line)
        }
        guard isFound else { return Hit(line: nil, longer: nil) }
        guard byte(line + key.count) == 0x09 else {
            return Hit(line: nil, longer: byte(line + key.count) == 0x20 ? line : nil)
        }
        let following = next(after: line)
        let continues = compare(following, key) == 0 && byte(following + key.count) == 0x20
        return Hit(line: line, longer: continues ? following : nil)
    }

    /// The same for a key in an array.
    func search(_ key: [UInt8]) -> Hit { key.withUnsafeBufferPointer { search($0) } }

    /// Offset of the line whose first field is this number; the file must be sorted by numbers.
    ///
    /// O(log n).
    func line(ofNumber number: Int) -> Int? {
        let end = firstBlock(notBefore: Int64(number) + 1)
        guard end > 0 else { return nil }
        var line = blockLines[end - 1]
        let limit = end < blockLines.count ? blockLines[end] : bytes.count
        while line < limit {
            var cursor = FieldCursor(bytes, line: line)
            guard let own = cursor.integer(), own <= number else { return nil }
            if own == number { return line }
            line = next(after: line)
        }
        return nil
    }

    /// The field with this number, from 0, of the line at `offset`; empty when the line is short.
    func field(_ number: Int, ofLineAt offset: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        var cursor = FieldCursor(bytes, line: offset)
        cursor.skip(number)
        return cursor.next()
    }

    /// Offset of the line behind the one at `offset`.
    private func next(after offset: Int) -> Int {
        guard let base = bytes.baseAddress, offset < bytes.count,
            let end = memchr(base + offset, 0x0A, bytes.count - offset)
        else { return bytes.count }
        return UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
    }

    /// Offset of the beginning of the line that holds the octet at `offset`.
    private static func beginning(
        ofLineAt offset: Int,
        notBefore limit: Int,
        of bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var index = offset
        while index > limit, bytes[index - 1] != 0x0A { index -= 1 }
        return index
    }

    /// The number of the first block whose key is not less; the count of blocks when none is.
    private func firstBlock(notBefore key: Int64) -> Int {
        var low = 0
        var count = blockKeys.count
        while count > 0 {
            let half = count / 2
            // Which half is a coin toss: to choose without a branch takes half the time.
            low += blockKeys[low + half] < key ? count - half : 0
            count = half
        }
        return low
    }

    /// The first eight octets, the first one highest, zeros behind the end; shifted so that the order is kept.
    private static func prefix(of key: some Sequence<UInt8>) -> Int64 {
        var prefix: UInt64 = 0
        var count = 0
        for octet in key {
            guard count < 8 else { break }
            prefix = prefix << 8 | UInt64(octet)
            count += 1
        }
        prefix <<= UInt64(8 * (8 - count))
        return Int64(bitPattern: prefix ^ (1 << 63))
    }

    /// The octet at `offset`; a line feed behind the end.
    private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0x0A }

    /// The eight octets at `offset`, the first one highest; line feeds behind the end.
    private func word(at offset: Int) -> UInt64 {
        guard let base = bytes.baseAddress, offset + 8 <= bytes.count else {
            return (0..<8).reduce(0) { $0 << 8 | UInt64(byte(offset + $1)) }
        }
        return UInt64(bigEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
    }

    /// Below 0 when the line at `offset` stands before `key`, 0 when it begins with it.
    private func compare(_ offset: Int, _ key: UnsafeBufferPointer<UInt8>) -> Int32 {
        guard let base = bytes.baseAddress, let first = key.baseAddress, offset + key.count <= bytes.count
        else { return -1 }
        return memcmp(base + offset, first, key.count)
    }
}
