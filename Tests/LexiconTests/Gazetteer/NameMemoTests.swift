import Testing

@testable import Lexicon

@Suite struct NameMemoTests {
    @Test func `what was found under a word is known afterwards`() throws {
        let memo = NameMemo()
        #expect(memo.hits(of: "goma") == nil)
        let found = (name: NameMemo.Hit(line: 0, goesOn: true), division: NameMemo.Hit(line: nil))
        memo.insert(found, of: "goma")
        let known = try #require(memo.hits(of: "goma"))
        #expect(known == found)
    }

    @Test func `a word under which nothing was found is known, too`() throws {
        let memo = NameMemo()
        memo.insert((NameMemo.Hit(), NameMemo.Hit()), of: "quickly")
        #expect(try #require(memo.hits(of: "quickly")) == (NameMemo.Hit(), NameMemo.Hit()))
    }

    @Test func `an offset that has no room is not kept`() {
        let memo = NameMemo()
        memo.insert((NameMemo.Hit(line: 1 << 29), NameMemo.Hit()), of: "goma")
        #expect(memo.hits(of: "goma") == nil)
    }

    @Test func `a word never gets what was found under another one`() {
        let memo = NameMemo()
        let words = (0..<20_000).map { Word("w\($0)") }
        for (line, word) in words.enumerated() {
            memo.insert((NameMemo.Hit(line: line), NameMemo.Hit()), of: word)
        }
        for (line, word) in words.enumerated() {
            if let known = memo.hits(of: word) { #expect(known.name.line == line) }
        }
    }
}
