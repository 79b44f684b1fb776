import Testing

@testable import Store

@Suite struct RowListsTests {
    private func lists(_ lists: [[UInt32]]) -> RowLists {
        var made = RowLists()
        for list in lists { made.append(list) }
        return made
    }

    @Test(
        arguments: [
            [], [[]], [[4], [], [0]], [[4], [], [0, 4], [], [2]], [[1, 1], [3]], [[], [], [7, 8, 9]],
        ] as [[[UInt32]]]
    )
    func `lists come back as they were appended`(lists: [[UInt32]]) {
        let made = self.lists(lists)
        #expect(made.count == lists.count)
        #expect(lists.indices.map { Array(made[$0]) } == lists)
    }

    @Test func `lists of one number at most are told from others`() {
        #expect(lists([[4], [], [0]]).singles == [4, RowLists.none, 0])
        #expect(lists([[4], [], [0, 1]]).singles == nil)
    }

    @Test func `turned around a number has the lists that hold it, each once`() {
        let inverted = lists([[2, 0], [], [2, 2], [0]]).inverted(bound: 4)
        #expect((0..<inverted.count).map { Array(inverted[$0]) } == [[0, 3], [], [0, 2], []])
        #expect(lists([]).inverted(bound: 0).count == 0)
    }
}
