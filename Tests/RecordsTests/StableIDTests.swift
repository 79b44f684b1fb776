import Records
import Testing

@Suite struct StableIDTests {
    @Test func `an id is a prefix and sixteen hexadecimal digits`() {
        let id = StableID.id("qu", "article", "0-12")
        #expect(id.hasPrefix("qu_") && id.utf8.count == 19)
    }

    @Test func `equal parts give equal ids`() {
        #expect(StableID.id("ac", "a", "b") == StableID.id("ac", "a", "b"))
    }

    @Test func `where one part ends matters`() {
        #expect(StableID.id("ac", "ab", "c") != StableID.id("ac", "a", "bc"))
    }

    @Test func `the hash is FNV-1a and never changes`() {
        #expect(StableID.id("ac", "") == "ac_af63d24c8601db8e")
    }
}
