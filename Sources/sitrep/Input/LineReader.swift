/// The lines of a file one by one, without holding the file.
struct LineReader: ~Copyable {
    /// A line without its end.
    struct Line: Hashable {
        /// 1-based; empty lines count.
        let number: Int
        let octets: ArraySlice<UInt8>
    }

    private let file: OctetFile
    private var buffer: [UInt8] = []
    private var start = 0
    private var searched = 0
    private var number = 0
    private var isAtEnd = false

    /// Reads the lines of `file`.
    init(_ file: consuming OctetFile) { self.file = file }

    /// The next line that is not blank; null at the end.
    mutating func next() throws(InputError) -> Line? {
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                let line = take(upTo: end)
                start = end + 1
                searched = start
                if !Self.isBlank(line.octets) { return line }
            } else if isAtEnd {
                guard start < buffer.count else { return nil }
                let line = take(upTo: buffer.count)
                start = buffer.count
                searched = start
                return Self.isBlank(line.octets) ? nil : line
            } else {
                searched = buffer.count - start
                buffer.removeSubrange(..<start)
                start = 0
                isAtEnd = try !file.read(into: &buffer)
            }
        }
    }

    private mutating func take(upTo end: Int) -> Line {
        number += 1
        var octets = buffer[start..<end]
        // A byte-order mark stands before the first line of some exports.
        if number == 1, octets.starts(with: [0xEF, 0xBB, 0xBF]) { octets = octets.dropFirst(3) }
        return Line(number: number, octets: octets)
    }

    private static func isBlank(_ octets: ArraySlice<UInt8>) -> Bool { octets.allSatisfy { $0 <= 0x20 } }
}
