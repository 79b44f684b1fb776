import Glibc

/// A file or standard input, read in pieces.
struct OctetFile: ~Copyable {
    private let descriptor: Int32
    private let path: String

    /// Opens a file; `-` is standard input.
    init(_ path: String) throws(InputError) {
        self.path = path
        guard path != "-" else {
            descriptor = 0
            return
        }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputError(file: path, systemCall: "opened") }
    }

    deinit { if descriptor > 0 { close(descriptor) } }

    /// Appends the next bytes, at most 64 KiB; false at the end of the file.
    func read(into octets: inout [UInt8]) throws(InputError) -> Bool {
        let before = octets.count
        let piece = 65_536
        octets.append(contentsOf: repeatElement(0, count: piece))
        let count = octets.withUnsafeMutableBytes { buffer in
            var count: Int
            repeat {
                count = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: before), piece)
            } while count < 0
                && errno == EINTR
            return count
        }
        octets.removeLast(piece - max(count, 0))
        guard count >= 0 else { throw InputError(file: path, systemCall: "read") }
        return count > 0
    }

    /// All bytes of the file, but not many more than `limit`: whoever limits a size can tell that it is exceeded.
    static func octets(of path: String, limit: Int) throws(InputError) -> [UInt8] {
        let file = try OctetFile(path)
        var octets: [UInt8] = []
        while octets.count <= limit, try file.read(into: &octets) {}
        return octets
    }
}
