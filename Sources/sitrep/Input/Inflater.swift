import CZlib

/// Unpacks gzip (RFC 1952), member after member.
final class Inflater {
    private var stream = z_stream()
    /// Whether the last member is complete.
    private(set) var isWhole = false

    /// The largest window, and 16 more to ask for gzip's header and trailer.
    private static let windowBits: Int32 = 15 + 16

    /// Null when zlib has no memory.
    init?() {
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(&stream, Self.windowBits, ZLIB_VERSION, size) == Z_OK else { return nil }
    }

    deinit { inflateEnd(&stream) }

    /// Unpacks some of `input` behind `output`, until that has `limit` bytes; how many bytes of the input it used.
    ///
    /// Null when the input is no gzip.
    func unpack(_ input: [UInt8], into output: inout [UInt8], upTo limit: Int) -> Int? {
        if isWhole {
            guard inflateReset(&stream) == Z_OK else { return nil }
            isWhole = false
        }
        let before = output.count
        output.append(contentsOf: repeatElement(0, count: limit - before))
        var status = Z_OK
        // Safe: zlib reads `avail_in` bytes of one array and writes at most `avail_out` of the other, both alive during the call.
        let (used, written) = input.withUnsafeBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.avail_in = UInt32(clamping: source.count)
                stream.next_out = target.baseAddress?.advanced(by: before)
                stream.avail_out = UInt32(clamping: limit - before)
                status = inflate(&stream, Z_NO_FLUSH)
                return (source.count - Int(stream.avail_in), limit - before - Int(stream.avail_out))
            }
        }
        output.removeLast(limit - before - written)
        isWhole = status == Z_STREAM_END
        return status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR ? used : nil
    }
}
