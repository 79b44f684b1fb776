import Testing

@testable import Store

@Suite struct TermIndexTests {
    private static let names = ["Red", "green", "Red", "", "Blue"]
    private static let field = TermLists(count: names.count) {
        Term.list(names[$0].isEmpty ? nil : names[$0])
    }
    private static let lists = CodeColumn([0, 4, 3, 2, 1, 0, 2])

    @Test func `a term has the rows of every list that holds it`() {
        let index = TermIndex.indexes([Self.field], lists: Self.lists)[0]
        #expect(index.terms == ["Red", "green", "Blue"])
        #expect(index.term(FoldedName("RED")).map { Array(index.rows(with: $0)) } == [0, 3, 5, 6])
        #expect(index.term(FoldedName("green")).map { Array(index.rows(with: $0)) } == [4])
        #expect(index.without.rows == [2])
        #expect(index.term(FoldedName("pink")) == nil)
        #expect(index.terms(withPrefixes: [FoldedName("gr"), FoldedName("b"), FoldedName("blu")]) == [1, 2])
    }

    @Test func `terms of several fields that stand in the same lists hold their rows once`() {
        let one = TermIndex.indexes([Self.field], lists: Self.lists)
        let three = TermIndex.indexes([Self.field, Self.field, Self.field], lists: Self.lists)
        #expect(three[0].postings === three[1].postings && three[0].postings === three[2].postings)
        #expect(three[2].rows(with: 0) == one[0].rows(with: 0))
    }
}
