/// A half-open range of UTF-8 byte offsets into an article's canonical text.
///
/// Inside the program offsets are bytes; they become code points once, when an answer is written.
public struct TextSpan: Hashable, Sendable, Comparable {
    /// Offset of the first byte.
    public let start: Int
    /// Offset behind the last byte; never below `start`.
    public let end: Int

    /// The bytes from `start` up to, not including, `end`.
    public init(_ start: Int, _ end: Int) {
        precondition(start >= 0 && end >= start, "a span runs forward")
        self.start = start
        self.end = end
    }

    /// Number of bytes.
    public var length: Int { end - start }
    /// Whether the span holds no byte.
    public var isEmpty: Bool { start == end }

    /// By position, then the shorter first.
    public static func < (left: Self, right: Self) -> Bool {
        left.start != right.start ? left.start < right.start : left.end < right.end
    }

    /// Whether `other` lies inside this span, ends included.
    public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

    /// Whether the byte at `offset` is inside.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// Whether the two share a byte.
    public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

    /// The smallest span that holds both.
    public func union(_ other: TextSpan) -> TextSpan {
        TextSpan(min(start, other.start), max(end, other.end))
    }
}
