import Glibc

/// The canonical text of an article: the bytes that every span counts into.
///
/// Canonical means: decoded as UTF-8, byte-order mark stripped, CRLF turned into LF, nothing else changed.
public struct ArticleText: Sendable, Equatable {
    /// The text, valid UTF-8.
    public let utf8: [UInt8]
    /// Offset of the first byte of each line, ascending; the first is 0.
    public let lineStarts: [Int]
    /// Number of code points.
    public let codePointCount: Int
    /// `codePointMarks[k]` is the number of code points before byte `k * markStride`.
    private let codePointMarks: [Int]
    private static let markStride = 64

    /// Takes bytes that are known to be canonical and valid UTF-8.
    public init(canonical utf8: [UInt8]) {
        var lineStarts = [0]
        var marks: [Int] = []
        marks.reserveCapacity(utf8.count / Self.markStride + 1)
        var codePoints = 0
        utf8.withUnsafeBufferPointer { utf8 in
            for start in stride(from: 0, to: utf8.count, by: Self.markStride) {
                marks.append(codePoints)
                let end = min(start + Self.markStride, utf8.count)
                let block = UnsafeBufferPointer(rebasing: utf8[start..<end])
                codePoints += block.count - Self.continuations(in: block)
            }
            var line = 0
            while let base = utf8.baseAddress, line < utf8.count,
                let end = memchr(base + line, 0x0A, utf8.count - line)
            {
                line = UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
                if line < utf8.count { lineStarts.append(line) }
            }
        }
        self.utf8 = utf8
        self.lineStarts = lineStarts
        codePointMarks = marks
        codePointCount = codePoints
    }

    /// Number of octets that continue a code point; most blocks are ASCII and have none.
    private static func continuations(in block: UnsafeBufferPointer<UInt8>) -> Int {
        let words = UnsafeRawBufferPointer(block)
        var seen: UInt64 = 0
        for offset in stride(from: 0, to: block.count & ~7, by: 8) {
            seen |= words.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        }
        for octet in block[(block.count & ~7)...] { seen |= UInt64(octet) }
        return seen & 0x8080_8080_8080_8080 == 0 ? 0 : block.count { $0 & 0xC0 == 0x80 }
    }

    /// A text given as a string; for tests and for input that is already decoded.
    public init(_ string: String) { self.init(canonical: Array(string.utf8)) }

    /// The whole text as one span.
    public var span: TextSpan { TextSpan(0, utf8.count) }

    /// The words under a span.
    public func string(_ span: TextSpan) -> String {
        String(decoding: utf8[span.start..<span.end], as: UTF8.self)
    }

    /// Number of code points before the byte at `offset`.
    ///
    /// O(1): at most 64 bytes are counted.
    public func codePoint(atByte offset: Int) -> Int {
        let mark = offset / Self.markStride
        guard mark < codePointMarks.count else { return codePointCount }
        var count = codePointMarks[mark]
        for index in mark * Self.markStride..<offset where utf8[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// Offset of the first byte of the code point with this number; the length of the text for `codePointCount`.
    ///
    /// Null when the text has fewer code points. O(log n).
    public func byte(atCodePoint number: Int) -> Int? {
        guard number >= 0, number <= codePointCount else { return nil }
        guard number < codePointCount else { return utf8.count }
        // The last mark that does not count beyond `number`.
        var low = 0
        var high = codePointMarks.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if codePointMarks[middle] <= number { low = middle } else { high = middle }
        }
        var count = codePointMarks[low]
        for index in low * Self.markStride..<utf8.count where utf8[index] & 0xC0 != 0x80 {
            if count == number { return index }
            count += 1
        }
        return utf8.count
    }

    /// Number of the line that holds the byte at `offset`, 1-based.
    public func line(atByte offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }
}
