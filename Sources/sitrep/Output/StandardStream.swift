import Glibc

/// Standard output and standard error, written without a buffer that could be lost.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    /// Writes all of `octets`; what nobody reads any more is dropped.
    func write(_ octets: [UInt8]) {
        var offset = 0
        while offset < octets.count {
            let written = octets.withUnsafeBytes {
                Glibc.write(rawValue, $0.baseAddress?.advanced(by: offset), $0.count - offset)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return }
            offset += written
        }
    }

    /// Writes a line.
    func writeLine(_ line: String) { write(Array((line + "\n").utf8)) }
}
