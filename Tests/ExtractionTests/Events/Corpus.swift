import Records
import Testing

@testable import Extraction

/// Sentences that must be read alike.
struct Corpus<Reading: Equatable & Sendable>: Sendable, CustomTestStringConvertible {
    let reading: Reading
    let sentences: [String]

    /// The reading, then the ways to say it.
    init(_ reading: Reading, _ sentences: String...) {
        self.reading = reading
        self.sentences = sentences
    }

    var testDescription: String { "\(reading)" }

    /// Checks every sentence by itself.
    func expect(_ read: (String) throws -> Reading) throws {
        for sentence in sentences {
            let found = try read(sentence)
            #expect(found == reading, "\(sentence)")
        }
    }
}

/// Everything read from a text, printed on the day `published` when there is one.
func findings(in text: String, published: String? = nil) throws -> Findings {
    var supplement = Seed.Supplement()
    supplement.publishedAt = published
    let seed = Seed(fileName: "", octets: Array((text + "\n").utf8), supplement: supplement)
    return try Extractor(lexicon: Document.embedded.get()).findings(in: seed)
}

/// The events of a text, in text order.
func events(in text: String, published: String? = nil) throws -> [Event] {
    try findings(in: text, published: published).events
}

/// The one event of a text.
func event(in text: String, published: String? = nil) throws -> Event {
    let events = try events(in: text, published: published)
    try #require(events.count == 1, "\(events.map { "\($0.ploverType) \($0.rulesFired)" }) in: \(text)")
    return events[0]
}

extension Event {
    var rulesFired: [String] { provenance.rules }
}
