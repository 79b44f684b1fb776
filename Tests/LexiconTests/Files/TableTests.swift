import Testing

@testable import Lexicon

@Suite struct TableTests {
    private func table(_ contents: String) -> Table { Table(file: "test", contents: contents) }

    @Test func `rows are read by the names of the columns`() throws {
        let row = try #require(table("name\tcode\nstrike\tair\n").rows.first)
        #expect(try row.text("code") == "air")
        #expect(try row.text("name") == "strike")
    }

    @Test func `comments and blank lines count as lines but are no rows`() throws {
        let rows = table("# note\n\nname\n# note\nraid\n\nsiege").rows
        #expect(try rows.map { try $0.text("name") } == ["raid", "siege"])
        #expect(rows.map(\.line) == [5, 7])
    }

    @Test func `a short line has empty fields at its end`() throws {
        let row = try #require(table("name\tcode\nstrike\n").rows.first)
        #expect(try row.text("code").isEmpty)
        #expect(try row.list("code").isEmpty)
    }

    @Test func `the parts of a list lose the blanks around them, and empty ones are left out`() throws {
        let row = try #require(table("words\n air raid | siege||  |raid\n").rows.first)
        #expect(try row.list("words") == ["air raid", "siege", "raid"])
    }

    @Test func `a column that the file lacks is named`() throws {
        let row = try #require(table("name\nstrike\n").rows.first)
        #expect(throws: LexiconFormatError(file: "test", line: 1, reason: "has no column code")) {
            try row.text("code")
        }
    }

    @Test func `an error names file and line`() throws {
        let row = try #require(table("name\nstrike\n").rows.first)
        #expect(row.error("is wrong").description == "test.tsv:2: is wrong")
    }

    @Test(arguments: ["", "\n", "# note\n", "name\tcode\n"])
    func `a table without rows is empty`(contents: String) { #expect(table(contents).rows.isEmpty) }

    @Test func `a file that is not embedded is named`() {
        #expect(throws: LexiconFormatError(file: "lexicon/none", line: 0, reason: "is not embedded")) {
            try Table("lexicon/none")
        }
    }

    @Test func `every embedded file has a name of its own and a header`() {
        let files = LexiconFile.all
        #expect(Set(files.map(\.name)).count == files.count)
        #expect(files.allSatisfy { !$0.bytes.isEmpty })
    }
}
