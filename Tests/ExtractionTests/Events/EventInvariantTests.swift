import Records
import SpanAudit
import Testing

@testable import Extraction

@Suite struct EventInvariantTests {
    static let seedFile = "000_04c7a9e9c2268747.txt"

    static func texts() throws -> [String] {
        InventedTexts.all + [try SeedArticle.text(named: seedFile)]
    }

    @Test func `every span of every event lies inside the text and holds words`() throws {
        for text in try Self.texts() {
            let findings = try findings(in: text)
            #expect(!findings.events.isEmpty)
            for event in findings.events {
                for span in event.spans {
                    #expect(findings.article.text.span.contains(span) && !span.isEmpty, "\(event.id) \(span)")
                    let words = findings.article.text.string(span)
                    #expect(!words.contains("\u{FFFD}"), "\(words)")
                }
                #expect(event.titleSpan.contains(event.trigger))
                #expect(
                    event.evidenceSentences.allSatisfy {
                        findings.article.sentences.indices.contains($0.sentence)
                    }
                )
                #expect(event.evidenceSentences.filter { $0.role == .primary }.count == 1)
            }
        }
    }

    @Test func `every span that is served reproduces its words`() throws {
        for text in try Self.texts() { #expect(try findings(in: text).spanFaults == []) }
    }

    @Test func `ids are unique and point at something`() throws {
        for text in try Self.texts() {
            let findings = try findings(in: text)
            let ids = findings.events.map(\.id)
            #expect(Set(ids).count == ids.count)
            let places = Set(findings.places.map(\.id))
            let quotes = Set(findings.quotes.map(\.id))
            for event in findings.events {
                #expect(event.articleID == findings.article.id)
                #expect(event.place.map { places.contains($0.placeID) } ?? true)
                #expect(event.quoteIDs.allSatisfy(quotes.contains))
                #expect((event.veracity == .reported) == (event.claimedBy == nil))
            }
        }
    }

    @Test func `quotes, places and actors point at their events, and these back`() throws {
        for text in try Self.texts() {
            let findings = try findings(in: text)
            for event in findings.events {
                let words = [event.trigger] + event.casualties.map(\.trigger) + event.weapons.map(\.span)
                let about = findings.quotes.filter { words.contains(where: $0.span.contains) }
                #expect(event.quoteIDs == about.map(\.id))
            }
            for quote in findings.quotes {
                let holding = findings.events.filter { $0.quoteIDs.contains(quote.id) }
                #expect(quote.aboutEventIDs == holding.map(\.id))
            }
            for place in findings.places {
                let there = findings.events.filter { $0.place?.placeID == place.id }
                #expect(place.eventIDs == there.map(\.id))
            }
            for actor in findings.actors {
                let taken = findings.events.filter { event in
                    (event.actors + event.recipients).contains { $0.actorID == actor.id }
                }
                #expect(actor.eventIDs == taken.map(\.id))
                let said = findings.quotes.filter { $0.speaker?.actorID == actor.id }
                #expect(actor.quoteIDs == said.map(\.id))
            }
        }
    }

    @Test func `events stand in text order`() throws {
        for text in try Self.texts() {
            let triggers = try events(in: text).map(\.trigger)
            #expect(triggers == triggers.sorted())
        }
    }

    @Test func `the same text twice gives the same values`() throws {
        for text in try Self.texts() {
            let first = try findings(in: text)
            let second = try findings(in: text)
            #expect(String(describing: first.events) == String(describing: second.events))
            #expect(first.article.eventIDs == second.article.eventIDs)
        }
    }

    @Test func `a number of people is zero only where the text says nobody`() throws {
        for text in try Self.texts() {
            for event in try events(in: text) {
                let statesNobody = event.casualties.contains { $0.value == 0 }
                for count in [
                    event.fatalitiesLow, event.fatalitiesBest, event.fatalitiesHigh, event.injured,
                    event.missing,
                    event.abducted, event.detained, event.displaced,
                ] {
                    #expect(count.map { $0 > 0 || $0 == 0 && statesNobody } ?? true)
                }
            }
        }
    }

    @Test func `the least number is never above the best, nor the best above the greatest`() throws {
        for text in try Self.texts() {
            for event in try events(in: text) {
                let counts = [event.fatalitiesLow, event.fatalitiesBest, event.fatalitiesHigh].compactMap {
                    $0
                }
                #expect(counts == counts.sorted())
            }
        }
    }

    @Test func `codes agree with each other`() throws {
        for text in try Self.texts() {
            for event in try events(in: text) {
                #expect(event.tactics == event.tactics.sorted())
                #expect(event.subEventType == event.tactics.first)
                #expect(event.eventType == event.subEventType?.eventType)
                #expect((event.longitude == nil) == (event.latitude == nil))
                #expect(event.latitude == nil || (event.placeResolution ?? 0) > 2)
            }
        }
    }
}

extension Event {
    /// Every span that the event carries.
    var spans: [TextSpan] {
        let people = casualties.flatMap { [$0.trigger, $0.valueSpan, $0.noun].compactMap { $0 } }
        let things = weapons.map(\.span) + targets.map(\.span)
        let sides = (actors + recipients).compactMap(\.span)
        let proof = provenance.evidence.flatMap(\.spans)
        return [trigger, titleSpan] + [time?.span, place?.span].compactMap { $0 } + people + things + sides
            + proof
    }
}
