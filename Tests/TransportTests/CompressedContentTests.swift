import Testing

@testable import Transport

@Suite struct CompressedContentTests {
    @Test func `content is compressed right, whether it was seen before or not`() throws {
        let cache = CompressedContent()
        let contents = (0..<40).map { [UInt8](repeating: UInt8($0), count: 1_000) }
        for content in contents + contents.reversed() + [contents[39], contents[39]] {
            #expect(cache.compressed(content) == Gzip.compressed(content))
        }
    }

    @Test func `content that changes is other content`() {
        let cache = CompressedContent()
        var content = [UInt8](repeating: 1, count: 1_000)
        let before = cache.compressed(content)
        content[0] = 2
        #expect(cache.compressed(content) != before)
        #expect(cache.compressed(content) == Gzip.compressed(content))
    }
}
