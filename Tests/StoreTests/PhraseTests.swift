import Testing

@testable import Store

@Suite struct PhraseTests {
    @Test(arguments: [
        (["shelling"], "Shelling in Kyiv", true), (["shell"], "Shelling in Kyiv", false),
        (["in", "kyiv"], "Shelling in Kyiv", true), (["in", "kyiv"], "in: (KYIV)", true),
        (["kyiv", "in"], "Shelling in Kyiv", false), (["kyiv"], "", false),
        (["kyiv", "today"], "Shelling in Kyiv", false), (["kyiv"], "Kyiv's mayor", true),
        (["idlib"], "Shelling in Idlib’s café", true), (["cafe"], "Shelling in Idlib’s café", true),
        (["in", "in"], "in in", true), (["12"], "12 dead", true), (["1"], "12 dead", false),
    ])
    func `words are found side by side, in any case, as whole words`(
        words: [String],
        text: String,
        isThere: Bool
    ) {
        #expect(Array(text.utf8).withUnsafeBufferPointer { Phrase(words).isIn($0) } == isThere)
    }
}
