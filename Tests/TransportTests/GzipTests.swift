import CZlib
import Testing

@testable import Transport

@Suite struct GzipTests {
    @Test(arguments: [0, 1, 1_000, 100_000])
    func `what is compressed is read back`(count: Int) throws {
        let octets = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 3) }
        let compressed = try #require(Gzip.compressed(octets))
        #expect(compressed.prefix(2) == [0x1F, 0x8B])
        #expect(Self.decompressed(compressed, count: count) == octets)
        #expect(Gzip.compressed(octets) == compressed)
    }

    static func decompressed(_ octets: [UInt8], count: Int) -> [UInt8] {
        var (octets, stream) = (octets, z_stream())
        inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { inflateEnd(&stream) }
        return octets.withUnsafeMutableBufferPointer { source in
            (stream.next_in, stream.avail_in) = (source.baseAddress, UInt32(source.count))
            return [UInt8](unsafeUninitializedCapacity: count + 1) { target, written in
                (stream.next_out, stream.avail_out) = (target.baseAddress, UInt32(count + 1))
                inflate(&stream, Z_FINISH)
                written = Int(stream.total_out)
            }
        }
    }
}
