/// The key of a name while it is put together, in memory that its user provides.
///
/// SAFETY: `buffer` is valid as long as the key is in use; nothing is written behind its end.
struct NameKey {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    /// The longest key of the gazetteer has 114 octets; a longer one is none of its names.
    static let maximumBytes = 128

    /// An empty key that is written to `buffer`.
    init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

    /// Its octets; null when there were more than there is room for.
    var octets: UnsafeBufferPointer<UInt8>? {
        count <= buffer.count ? UnsafeBufferPointer(rebasing: buffer[..<count]) : nil
    }

    /// Adds an octet; one too many is only counted.
    mutating func append(_ octet: UInt8) {
        if count < buffer.count { buffer[count] = octet }
        count += 1
    }
}
