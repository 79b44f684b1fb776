import Testing

@testable import Extraction
@testable import Lexicon

@Suite struct SyntaxTests {
    @Test(arguments: [
        ("The army said rebels had fled.", "had fled", "rebels had fled."),
        ("The army left because rebels attacked.", "attacked", "because rebels attacked."),
        ("The man who led the raid fled.", "led", "who led the raid"),
        ("A bomb hit the port, killing two.", "killing", "A bomb hit the port, killing two."),
    ])
    func `the clause around a word is the smallest with a finite verb`(
        sentence: String,
        verb: String,
        clause: String
    ) throws {
        let read = try ReadSentence(sentence)
        let range = try #require(read.document.syntax.clause(around: try read.verb(verb).head))
        #expect(read.document.string(range) == clause)
    }

    @Test func `clauses nest`() throws {
        for sentence in SyntaxCorpus.body {
            let syntax = try ReadSentence(AnnotatedSentence(sentence).text).document.syntax
            for clause in syntax.clauses {
                guard let parent = clause.parent.map({ syntax.clauses[$0] }) else { continue }
                #expect(clause.tokens.upperBound <= parent.tokens.upperBound, "\(sentence)")
            }
        }
    }

    @Test func `a preposition finds its noun phrase`() throws {
        let read = try ReadSentence("The shelling of Dorna by government forces went on.")
        let tokens = read.document.tokens
        let of = try #require(read.tokens.first { tokens[$0].word == "of" })
        #expect(read.words(read.document.syntax.prepositionalObject(after: of)) == "Dorna")
        #expect(read.document.syntax.prepositionalObject(after: of + 1) == nil)
    }

    @Test func `a noun of an event has arguments`() throws {
        let read = try ReadSentence("The shelling of Dorna by government forces went on.")
        let syntax = read.document.syntax
        let shelling = try #require(
            syntax.nounPhrases.first { read.document.string($0.tokens) == "The shelling" }
        )
        #expect(read.words(syntax.argument("of", of: shelling, in: read.document.tokens)) == "Dorna")
        #expect(
            read.words(syntax.argument("by", of: shelling, in: read.document.tokens)) == "government forces"
        )
        #expect(syntax.argument("with", of: shelling, in: read.document.tokens) == nil)
    }

    @Test func `a noun phrase knows its parts`() throws {
        let read = try ReadSentence("On Monday Sarland’s air force bombed at least 12 villages.")
        let document = read.document
        func phrase(_ words: String) throws -> NounPhrase {
            try #require(
                document.syntax.nounPhrases.first { document.string($0.tokens) == words },
                "\(words)"
            )
        }
        let force = try phrase("Sarland’s air force")
        #expect(document.string(force.head..<force.head + 1) == "force")
        #expect(force.possessor.map(document.string) == "Sarland")
        #expect(!force.isPlural)
        let villages = try phrase("at least 12 villages")
        #expect(document.string(villages.head..<villages.head + 1) == "villages")
        #expect(villages.isPlural)
        #expect(try phrase("Monday").isTemporal)
    }

    @Test(arguments: [
        ("The army will attack.", "will attack", VerbGroup.Tense.future),
        ("The army attacks.", "attacks", .present),
        ("The army has attacked.", "has attacked", .present),
        ("The army had attacked.", "had attacked", .past),
        ("The army did not attack.", "did not attack", .past),
        ("The army could attack.", "could attack", .present),
    ])
    func `the first auxiliary gives the tense`(sentence: String, verb: String, tense: VerbGroup.Tense) throws
    {
        #expect(try ReadSentence(sentence).verb(verb).tense == tense)
    }

    @Test func `a verb group tells negation, aspect and modality`() throws {
        #expect(try ReadSentence("The army did not attack.").verb("did not attack").isNegated)
        #expect(try ReadSentence("The army has attacked.").verb("has attacked").isPerfect)
        #expect(try ReadSentence("The army is attacking.").verb("is attacking").isProgressive)
        #expect(try ReadSentence("The army may attack.").verb("may attack").modal != nil)
        #expect(try ReadSentence("The army may attack.").verb("may attack").isNegated == false)
    }

    @Test func `a name inside a sentence is a name at the beginning of another`() throws {
        let read = try ReadSentence("Rock fled. Aides said Rock would return.")
        #expect(read.document.tokens[read.tokens.lowerBound].tag == .properNoun)
        let other = try ReadSentence("Rock fell on the road. Aides said rock had fallen.")
        #expect(other.document.tokens[other.tokens.lowerBound].tag == .noun)
    }

    @Test(arguments: [
        "", ".", "“", "to", "and and and", "of of", "who which that", "'s", "said said said", "- - -", "A",
    ])
    func `any text is read`(text: String) throws {
        _ = try ReadSentence(text + " x", asTitle: false)
        _ = try ReadSentence("x " + text, asTitle: true)
    }

    @Test(arguments: [
        "red ", "rebels’ ", "and not ", "that ", "“said ", "killed, ", "of the ", "at least ", "who ",
    ])
    func `a long line of one word is read in linear time`(word: String) throws {
        let clock = ContinuousClock()
        func time(_ count: Int) throws -> Duration {
            let text = String(repeating: word, count: count)
            return try clock.measure { _ = try ReadSentence(text) }
        }
        _ = try time(1_000)
        // Eight times the text may take sixteen times as long on a busy machine, not sixty-four.
        #expect(try time(16_000) < time(2_000) * 24 + .milliseconds(100))
    }
}
