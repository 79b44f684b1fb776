internal import CZlib
internal import HTTP
internal import Synchronization

/// A stream in the gzip coding (RFC 1952), compressed while it is sent.
final class GzipStream: Sendable {
    private let source: ContentStream
    private let deflater: Mutex<Deflater>

    /// Null when zlib has no memory.
    init?(_ source: ContentStream) {
        guard let deflater = Deflater() else { return nil }
        self.source = source
        self.deflater = Mutex(deflater)
    }

    /// The next octets; empty when zlib has gathered them only, null at the end.
    func next() -> [UInt8]? {
        deflater.withLock { deflater in
            guard !deflater.isFinished else { return nil }
            let piece = source.next()
            return deflater.compressed(piece ?? [], isLast: piece == nil)
        }
    }
}

/// The state of zlib between two pieces.
private struct Deflater: ~Copyable {
    /// 8 KiB of window and a hash of 16 KiB entries: 64 KiB for each stream under way, a quarter of zlib's default.
    private static let windowBits = 13 + 16
    private static let memoryLevel: Int32 = 7

    /// zlib keeps the address, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private(set) var isFinished = false

    init?() {
        // Safe: initialised here, freed in deinit alone or when there is no owner.
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let result = deflateInit2_(
            stream,
            Gzip.level,
            Z_DEFLATED,
            Int32(Self.windowBits),
            Self.memoryLevel,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
        )
        guard result == Z_OK else {
            stream.deallocate()
            return nil
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// What zlib gives out for a piece, all of the rest behind the last one.
    mutating func compressed(_ piece: [UInt8], isLast: Bool) -> [UInt8] {
        var output: [UInt8] = []
        // Safe: zlib reads `avail_in` octets of the piece, which is alive during all calls, and writes at most `avail_out` of the room.
        piece.withUnsafeBufferPointer { source in
            stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            stream.pointee.avail_in = UInt32(clamping: source.count)
            var isFull = true
            while isFull {
                let room = 1_024 + piece.count / 2
                output += [UInt8](unsafeUninitializedCapacity: room) { target, count in
                    stream.pointee.next_out = target.baseAddress
                    stream.pointee.avail_out = UInt32(clamping: room)
                    isFinished = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH) == Z_STREAM_END
                    count = room - Int(stream.pointee.avail_out)
                    isFull = stream.pointee.avail_out == 0 && !isFinished
                }
            }
        }
        return output
    }
}
