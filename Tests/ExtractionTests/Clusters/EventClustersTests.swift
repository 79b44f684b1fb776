import Lexicon
import Records
import Testing

@testable import Extraction

/// Invented articles about invented events; what their clusters are.
@Suite struct EventClustersTests {
    /// The events of several articles as they are after clustering, by article.
    private func clustered(_ articles: [(published: String?, text: String)]) throws -> [[Event]] {
        let extractor = Extractor(lexicon: try Document.embedded.get())
        var findings: [Findings] = try articles.enumerated().map { number, article in
            var supplement = Seed.Supplement()
            supplement.publishedAt = article.published
            return try extractor.findings(
                in: Seed(fileName: "\(number).txt", octets: Array(article.text.utf8), supplement: supplement)
            )
        }
        EventClusters.assign(to: &findings)
        return findings.map(\.events)
    }

    private let first = "A car bomb killed nine people and wounded 20 in Mosul on Monday, police said."
    private let second = "Police in Mosul said a car bomb on Monday had left 11 people dead and 25 wounded."

    @Test func `two reports of one bombing are a cluster`() throws {
        let events = try clustered([("2031-03-11", first), ("2031-03-12", second)])
        let cluster = try #require(events[0].first?.cluster)
        #expect(events[1].first?.cluster == cluster)
        #expect(cluster.rules == ["cluster.same-town"])
        #expect(cluster.fatalities == CountRange(low: 9, best: 11, high: 11))
        #expect(cluster.injured == CountRange(low: 20, best: 25, high: 25))
    }

    @Test func `the order of the articles does not matter`() throws {
        let articles = [
            ("2031-03-11", first), ("2031-03-12", second),
            ("2031-03-12", "Nine people were killed on Monday when a bomb exploded in Mosul, Iraq."),
        ]
        let forward = try clustered(articles).joined().compactMap(\.cluster?.id)
        let backward = try clustered(articles.reversed()).joined().compactMap(\.cluster?.id)
        #expect(forward.count == 3)
        #expect(Set(forward).count == 1)
        // The ids of articles come from their texts, so both orders give the same ones.
        #expect(forward == backward)
    }

    @Test(
        arguments: [
            "A car bomb killed nine people and wounded 20 in Basra on Monday, police said.",
            "A car bomb killed nine people and wounded 20 in Mosul on Saturday, police said.",
            "A car bomb killed 60 people and wounded 200 in Mosul on Monday, police said.",
            "Thousands of people protested in Mosul on Monday, police said.",
            "No car bomb killed nine people in Mosul on Monday, police said.",
        ]
    )
    func `another town, day, toll or kind is another event`(text: String) throws {
        let events = try clustered([("2031-03-11", first), ("2031-03-11", text)])
        #expect(events.joined().allSatisfy { $0.cluster == nil })
    }

    @Test func `a report that names the country alone joins by its toll`() throws {
        let events = try clustered([
            ("2031-03-11", first), ("2031-03-11", "A car bomb killed nine people in Iraq on Monday."),
        ])
        #expect(events[1].first?.cluster?.rules == ["cluster.same-toll"])
    }

    @Test func `undated reports need the town and the numbers`() throws {
        let undated = "A car bomb killed nine people and wounded 20 in Mosul, police said."
        let same = try clustered([
            (nil, undated), (nil, "In Mosul, nine people died and 20 were wounded in a car bomb."),
        ])
        #expect(same[0].first?.cluster?.rules == ["cluster.undated"])
        let other = try clustered([(nil, undated), (nil, "In Mosul, people died in a car bomb.")])
        #expect(other.joined().allSatisfy { $0.cluster == nil })
    }

    @Test func `one article is never in a cluster twice`() throws {
        let events = try clustered([
            ("2031-03-11", first),
            ("2031-03-11", "\(first)\n\nIn another attack, gunmen killed nine people in Mosul on Monday."),
        ])
        for cluster in events.joined().compactMap(\.cluster) {
            let articles = events.joined().filter { cluster.eventIDs.contains($0.id) }.map(\.articleID)
            #expect(Set(articles).count == articles.count)
        }
        #expect(events.joined().contains { $0.cluster != nil })
    }
}
