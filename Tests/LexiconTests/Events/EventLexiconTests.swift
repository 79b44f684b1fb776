import Testing

@testable import Lexicon

@Suite struct EventLexiconTests {
    static let lexicon = Result { () throws(LexiconFormatError) in try Lexicon.embedded() }

    static func triggers(_ text: String) throws -> [EventTrigger] {
        let lexicon = try lexicon.get()
        return lexicon.events.triggers.longestMatch(at: 0, in: lexicon.tokenizer.tokens(in: text))?.value
            ?? []
    }

    @Test(arguments: ["shell", "shells", "shelled", "shelling"])
    func `a verb triggers in all its forms`(form: String) throws {
        #expect(try Self.triggers(form).contains { $0.form == .verb && $0.kind == "shelling" })
    }

    @Test func `a word that is verb and noun has a reading as each`() throws {
        #expect(Set(try Self.triggers("strikes").map(\.form)) == [.verb, .noun])
    }

    @Test func `a verb with several objects has a reading for each`() throws {
        #expect(Set(try Self.triggers("seized").compactMap(\.kind)) == ["territory_nonstate", "disrupted"])
    }

    @Test func `every trigger and weapon names a kind that exists`() throws {
        let events = try Self.lexicon.get().events
        for row in try Table("lexicon/event_verbs").rows {
            let kind = try EventTrigger(row: row).kind
            #expect(kind.map { events.kinds[$0] != nil } ?? true, "line \(row.line)")
        }
        for row in try Table("lexicon/weapons").rows {
            let kind = try WeaponClass(row: row).event
            #expect(kind.map { events.kinds[$0] != nil } ?? true, "line \(row.line)")
        }
    }

    @Test func `a weak trigger says what it needs`() throws {
        let hit = try #require(try Self.triggers("hit").first)
        #expect(hit.strength == 1 && hit.needs == .violent)
        let strike = try #require(try Self.triggers("strike").first { $0.form == .noun })
        #expect(strike.blocks.contains("hunger") && strike.kind == nil)
        #expect(try Self.triggers("repelled").first?.subjectSuffers == true)
        #expect(try Self.triggers("clashed").first?.isMutual == true)
    }

    @Test(arguments: [
        (
            "form\tlemma\tcode\targ\tstrength\tneeds\tblocks\nx\thit\t\t\t2\t\t\n",
            "form is x; it must be v, n or p"
        ),
        ("form\tlemma\tcode\targ\tstrength\tneeds\tblocks\nv\thit\t\t\t4\t\t\n", "strength must be 0 to 3"),
        ("form\tlemma\tcode\targ\tstrength\tneeds\tblocks\nv\thit\t\t\t\t\t\n", "strength must be 0 to 3"),
    ])
    func `a trigger that cannot be read says what would be right`(contents: String, reason: String) throws {
        let row = try #require(Table(file: "test", contents: contents).rows.first)
        #expect(throws: LexiconFormatError(file: "test", line: 2, reason: reason)) {
            try EventTrigger(row: row)
        }
    }

    @Test(arguments: [
        ("kill", ["kill", "kills", "killing", "killed"]), ("die", ["die", "dies", "dying", "died"]),
        ("carry out", ["carry out", "carries out", "carrying out", "carried out"]),
        ("stab", ["stab", "stabs", "stabbing", "stabbed"]), ("free", ["free", "frees", "freeing", "freed"]),
        ("set fire to", ["set fire to", "sets fire to", "setting fire to"]),
        ("control", ["control", "controls", "controlling", "controlled"]),
        ("hit", ["hit", "hits", "hitting"]),
        ("clash", ["clash", "clashes", "clashing", "clashed"]),
        ("besiege", ["besiege", "besieges", "besieging", "besieged"]),
    ])
    func `verbs inflect at their first word`(lemma: String, forms: [String]) throws {
        #expect(try Inflection().forms(of: lemma) == forms)
    }

    @Test func `irregular verbs have their own past`() throws {
        let forms = try Inflection().forms(of: "shoot down")
        #expect(forms.contains("shot down") && !forms.contains("shooted down"))
    }

    @Test func `a word of harm says how it takes its people`() throws {
        let lexicon = try Self.lexicon.get()
        func forms(_ text: String) -> [CasualtyTerm.Form] {
            lexicon.events.casualties.longestMatch(at: 0, in: lexicon.tokenizer.tokens(in: text))?.value.map(
                \.form
            ) ?? []
        }
        #expect(forms("killing") == [.active])
        #expect(forms("wounded").contains(.passive))
        #expect(forms("death toll") == [.noun])
        #expect(forms("painted").isEmpty)
    }
}
