import Testing

@testable import API

@Suite struct SearchTextTests {
    private func parts(_ text: String) -> [String] {
        SearchText(text).parts.map { ($0.isExcluded ? "-" : "") + $0.words.joined(separator: "_") }
    }

    @Test(arguments: [
        ("peace talks", ["peace", "talks"]), ("\"peace talks\" Geneva", ["peace_talks", "Geneva"]),
        ("talks -peace", ["talks", "-peace"]), ("-\"peace talks\" end", ["-peace_talks", "end"]),
        ("Mali's", ["Mali_s"]), ("cease-fire", ["cease_fire"]), ("\"never closed", ["never_closed"]),
        ("- a", ["a"]), ("-- -", []), ("\"\" a\"b c\"d", ["a", "b_c", "d"]), ("!?", []),
    ])
    func `words, phrases and exclusions are told apart`(text: String, expected: [String]) {
        #expect(parts(text) == expected)
    }
}
