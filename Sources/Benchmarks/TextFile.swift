import Glibc

/// A text to measure with that the caller names.
enum TextFile {
    /// The file cannot be read.
    struct ReadingError: Error, CustomStringConvertible {
        let description: String
    }

    /// The bytes of the file at `path`.
    static func octets(of path: String) throws(ReadingError) -> [UInt8] {
        guard let file = fopen(path, "r") else { throw ReadingError(description: "\(path) cannot be opened") }
        defer { fclose(file) }
        var octets: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&piece, 1, piece.count, file), count > 0 { octets += piece[..<count] }
        return octets
    }
}
