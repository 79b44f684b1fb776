/// The content that a loop compressed lately: answers that are asked for again come from the API's cache, in the same memory.
final class CompressedContent {
    /// The pages that a dashboard or two ask for; at most 256 KiB each.
    private static let capacity = 16

    private var entries: [(content: [UInt8], compressed: [UInt8])] = []
    /// The entry to give up next.
    private var oldest = 0

    /// The content in gzip format; null when that failed.
    func compressed(_ content: [UInt8]) -> [UInt8]? {
        if let entry = entries.first(where: { isSame($0.content, content) }) { return entry.compressed }
        guard let compressed = Gzip.compressed(content) else { return nil }
        if entries.count < Self.capacity {
            entries.append((content, compressed))
        } else {
            entries[oldest] = (content, compressed)
            oldest = (oldest + 1) % Self.capacity
        }
        return compressed
    }

    /// Whether two arrays are one in memory.
    ///
    /// An entry keeps its content alive, so nobody can change it in place or get its address for something else.
    private func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        // Safe: the addresses are compared and not followed.
        left.count == right.count
            && left.withUnsafeBufferPointer { left in
                right.withUnsafeBufferPointer { right in left.baseAddress == right.baseAddress }
            }
    }
}
