/// A table of tab-separated columns that is part of the binary; its first line names them.
struct ReferenceTable {
    /// The lines behind the first, each as its columns.
    let rows: [[String]]

    /// Reads `count` bytes of UTF-8.
    init(start: UnsafePointer<UInt8>, count: Int) {
        // Safe: the bytes are a constant of this size.
        let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        rows = text.split(separator: "\n").dropFirst().map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
        }
    }
}
