import Testing

@testable import Store

@Suite struct CodeColumnTests {
    @Test(arguments: [
        (greatest: 0, bytesPerRow: 0), (greatest: 255, bytesPerRow: 1), (greatest: 256, bytesPerRow: 2),
        (greatest: 65_535, bytesPerRow: 2), (greatest: 65_536, bytesPerRow: 4),
        (greatest: UInt32.max, bytesPerRow: 4),
    ])
    func `a row takes as many bytes as the greatest number, and none is lost`(
        greatest: UInt32,
        bytesPerRow: Int
    ) {
        let codes = (0..<1_000).map { $0 % 7 == 3 ? greatest : min(greatest, UInt32($0 % 5)) }
        let column = CodeColumn(codes)
        #expect(column.count == codes.count)
        #expect(codes.indices.map { column[$0] } == codes.map { Int($0) })
        #expect(column.withCodes { code in codes.indices.map { code($0) } } == codes.map { Int($0) })
        #expect((bytesPerRow * 1_000...bytesPerRow * 1_100).contains(column.byteCount))
    }
}
