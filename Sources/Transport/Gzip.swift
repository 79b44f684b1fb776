internal import CZlib
internal import HTTP

/// The gzip coding (RFC 1952) by zlib.
enum Gzip {
    /// The fastest level: JSON shrinks to a fifth already, and the loop's other connections wait meanwhile.
    static let level = Z_BEST_SPEED
    /// The largest window, and 16 more to ask for gzip's header and trailer.
    private static let windowBits = 15 + 16
    /// zlib's own default.
    private static let memoryLevel: Int32 = 8

    /// The stream in gzip format; null when zlib has no memory.
    static func compressed(_ stream: ContentStream) -> ContentStream? {
        GzipStream(stream).map { ContentStream($0.next) }
    }

    /// The octets in gzip format, the same every time; null when zlib has no memory.
    static func compressed(_ octets: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard
            deflateInit2_(
                &stream,
                level,
                Z_DEFLATED,
                Int32(windowBits),
                memoryLevel,
                Z_DEFAULT_STRATEGY,
                ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)
            ) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, UInt(octets.count)))
        // Safe: zlib reads `avail_in` octets of the array and writes at most `avail_out` of the new one, both alive during the call.
        return octets.withUnsafeBufferPointer { source in
            stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            stream.avail_in = UInt32(clamping: source.count)
            return [UInt8](unsafeUninitializedCapacity: bound) { target, count in
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(clamping: bound)
                count = deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
            }
        }
    }
}
