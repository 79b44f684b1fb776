import Testing

@testable import Store

@Suite struct BitsTests {
    private static func bits(_ rowCount: Int, where holds: (Int) -> Bool) -> Bits {
        Bits(rowCount: rowCount) { words in
            for row in 0..<rowCount where holds(row) { Bits.insert(UInt32(row), into: words) }
        }
    }

    @Test(arguments: [1, 63, 64, 65, 1_023, 1_024, 1_025, 5_000])
    func `rows of any range are counted as by looking at each`(rowCount: Int) {
        let bits = Self.bits(rowCount) { $0 % 3 == 0 || $0 % 71 == 5 }
        let edges = [0, 1, 62, 64, 65, 1_000, 1_024, 2_047, 4_096, rowCount / 2, rowCount - 1, rowCount]
            .filter { $0 <= rowCount }
        for start in edges {
            for end in edges where start <= end {
                let found = (start..<end).filter { bits.contains(UInt32($0)) }.count
                #expect(bits.count(in: start..<end) == found, "\(start)..<\(end) of \(rowCount)")
            }
        }
        #expect(bits.count == bits.count(in: 0..<rowCount))
    }
}
