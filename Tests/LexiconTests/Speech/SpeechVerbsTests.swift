import Testing

@testable import Lexicon

@Suite struct SpeechVerbsTests {
    @Test(arguments: [
        ("says", "say", SpeechVerb.Form.present), ("said", "say", .past), ("saying", "say", .gerund),
        ("pointed out", "point out", .past), ("called for", "call for", .past),
    ])
    func `a form leads to its verb`(form: String, lemma: String, expected: SpeechVerb.Form) throws {
        let lexicon = try Lexicon.embedded()
        let verb = lexicon.speechVerbs.verb(at: 0, in: lexicon.tokenizer.tokens(in: form))
        #expect(verb?.lemma == lemma)
        #expect(verb?.form == expected)
    }

    @Test func `a verb that needs that says so`() throws {
        let lexicon = try Lexicon.embedded()
        #expect(
            lexicon.speechVerbs.verb(at: 0, in: lexicon.tokenizer.tokens(in: "showed"))?.needsThat == true
        )
        #expect(lexicon.speechVerbs.verb(at: 0, in: lexicon.tokenizer.tokens(in: "said"))?.needsThat == false)
    }
}
