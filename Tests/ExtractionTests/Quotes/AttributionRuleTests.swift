import Records
import Testing

@testable import Extraction

/// Every rule of attribution has a text that it reads and a near one that it must leave alone.
@Suite struct AttributionRuleTests {
    typealias Corpus = [(rule: String, reads: String, leaves: String)]

    static let corpus: Corpus = [
        (
            "quote.transcript", "Anna Berg: “We will not leave the harbour.”",
            "These are the roads: “We will not leave the harbour.”"
        ),
        (
            "quote.continues-paragraph",
            "A talk\nAnna Berg said: “We stay. The road is ours.\n“And we know the bridge well.”",
            "A talk\nAnna Berg said: “We stay. The road is ours.”\n“And we know the bridge well.”"
        ),
        (
            "quote.signed", "“We will not leave the harbour.” — Anna Berg",
            "“We will not leave the harbour.” — It was late when the boats came."
        ),
        (
            "quote.cue-after", "“We will not leave,” Anna Berg said.",
            "Citing “a very heavy storm,” Anna Berg said that she stayed."
        ),
        (
            "quote.unlisted-verb", "“We will not leave,” barked Anna Berg.",
            "“We will not leave,” a long silence, and Anna Berg was gone."
        ),
        (
            "quote.infinitive", "The storm led Anna Berg to say, “We will not leave.”",
            "Anna Berg came to “look at the road with her own eyes”."
        ),
        ("quote.cue-before", "Anna Berg said, “We will not leave.”", "“We will not leave,” Anna Berg said."),
        (
            "quote.cue-behind-fragment", "It was “a very long road” said Anna Berg.",
            "Anna Berg knew “the long road to the sea”."
        ),
        (
            "quote.cue-later-in-sentence",
            "“It is calm now,” and prices began to fall, Anna Berg said.",
            "“It is calm now,” and prices began to fall."
        ),
        (
            "quote.announced-by-colon", "A letter\nAnna Berg wrote to the miners:\n“You are not forgotten.”",
            "A letter\nAnna Berg wrote to the miners.\n“You are not forgotten.”"
        ),
        (
            "quote.subject-of-sentence", "Anna Berg has “a very long road” before her.",
            "There was “a very long road” before her."
        ),
        (
            "quote.continuation", "“We stay,” Anna Berg said. “The road is ours.”",
            "“We stay,” Anna Berg said.\n\nPeter Holm came. “The road is ours.”"
        ),
        (
            "quote.subject-of-previous-sentence", "Anna Berg disagreed. “The road is ours now.”",
            "It rained.\n\n“The road is ours now.”"
        ),
        (
            "quote.last-speaker", "A talk\n\n“We stay,” Anna Berg said.\n\n“The road is ours now.”",
            "“The road is ours now.”"
        ),
    ]

    private func rules(_ text: String) throws -> [String] {
        try Document.quotes(in: text + "\n").flatMap(\.provenance.rules)
    }

    @Test(arguments: corpus)
    func `a rule reads what it is for and leaves what only looks like it`(
        rule: String,
        reads: String,
        leaves: String
    ) throws {
        #expect(try rules(reads).contains(rule))
        #expect(try !rules(leaves).contains(rule))
    }

    @Test func `no rule is without its texts`() {
        #expect(Set(Self.corpus.map(\.rule)) == Set(AttributionRule.all.map(\.name)))
    }
}
