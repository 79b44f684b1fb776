import Records
import SampleRecords
import Store
import Testing

@Suite struct SnapshotTests {
    private func findings(_ id: String, published: String? = nil) -> Findings {
        let article = Sample.article(id: id, published: published)
        var findings = Findings(article: article)
        findings.events = [Sample.event("ev_\(id)", in: article, trigger: "struck")]
        return findings
    }

    @Test func `articles come latest first, undated last, then by id`() {
        let snapshot = Snapshot(
            [
                findings("c"), findings("b", published: "2030-01-01"), findings("a"),
                findings("e", published: "2031-01-01"), findings("d", published: "2031-01-01"),
            ],
            ruleset: "r"
        )
        #expect(snapshot.articles.map(\.id) == ["d", "e", "b", "a", "c"])
    }

    @Test func `of articles of one day the later instant comes first`() {
        var early = findings("a", published: "2031-01-01")
        var late = findings("b", published: "2031-01-01")
        early.article.publishedAt = "2031-01-01T06:00:00Z"
        late.article.publishedAt = "2031-01-01T18:00:00Z"
        #expect(Snapshot([early, late], ruleset: "r").articles.map(\.id) == ["b", "a"])
    }

    @Test func `events come latest first, undated last, then by article, position and id`() {
        var first = findings("a")
        first.events = ["ev_3", "ev_2", "ev_1"].map { Sample.event($0, in: first.article, trigger: "struck") }
        first.events[0].trigger = Sample.span("Drone", in: first.article)
        first.events[2].eventDate = CalendarDate("2031-03-03")
        let snapshot = Snapshot([findings("b"), first], ruleset: "r")
        #expect(snapshot.events.map(\.id) == ["ev_1", "ev_3", "ev_2", "ev_b"])
    }

    @Test func `quotes come by article and position`() {
        var first = findings("b")
        first.quotes = ["a mistake", "We saw it"].map {
            Sample.quote("qu_\($0)", in: first.article, words: $0)
        }
        var second = findings("a")
        second.quotes = [Sample.quote("qu_a", in: second.article, words: "smoke")]
        let snapshot = Snapshot([first, second], ruleset: "r")
        #expect(snapshot.quotes.map(\.id) == ["qu_a", "qu_We saw it", "qu_a mistake"])
    }

    @Test func `places and actors of several articles are one, with the mentions of all`() throws {
        var other = findings("b", published: "2032-01-01")
        var place = Place(id: "pl_1", name: "Almará", kind: .city, resolution: 4)
        place.aliases = ["Mara"]
        place.articleIDs = ["b"]
        place.eventIDs = ["ev_b"]
        place.mentions = [Place.Mention(articleID: "b", span: TextSpan(0, 1))]
        other.places = [place]
        var actor = Actor(id: "ac_00000000000000b1", name: "I. Ørn", kind: .person)
        actor.title = "Prime Minister"
        actor.mentions = [Actor.Mention(articleID: "b", span: TextSpan(0, 1), form: .name)]
        other.actors = [actor]
        let snapshot = Snapshot([Sample.full(), other], ruleset: "r")
        let city = try #require(snapshot.places.first { $0.id == "pl_1" })
        #expect(city.aliases == ["Mara", "Almar", "al-Mara"])
        #expect(city.mentions.map(\.articleID) == ["b", "00000000000000a1", "00000000000000a1"])
        #expect(city.articleIDs == ["b", "00000000000000a1"])
        let minister = try #require(snapshot.actors.first { $0.id == actor.id })
        #expect(minister.title == "Prime Minister")
        #expect(minister.name == "I. Ørn")
        #expect(minister.aliases == ["Minister Ørn", "Ilya Ørn"])
        #expect(snapshot.places.map(\.id) == ["pl_1", "pl_2", "pl_XX"])
    }

    @Test func `of two articles with one id the first counts`() {
        let snapshot = Snapshot([findings("a"), findings("a")], ruleset: "r")
        #expect(snapshot.articles.count == 1)
        #expect(snapshot.events.count == 1)
    }

    @Test func `the version tells contents apart and nothing else`() {
        let version = Snapshot([findings("a"), findings("b")], ruleset: "r").version
        #expect(version.utf8.count == 16)
        #expect(version.allSatisfy { $0.isHexDigit })
        #expect(Snapshot([findings("b"), findings("a")], ruleset: "r").version == version)
        #expect(Snapshot([findings("a"), findings("b")], ruleset: "s").version != version)
        #expect(Snapshot([findings("a")], ruleset: "r").version != version)
        #expect(
            Snapshot([findings("a"), findings("b", published: "2031-01-01")], ruleset: "r").version != version
        )
    }

    @Test func `an empty snapshot answers`() {
        let snapshot = Snapshot([], ruleset: "r")
        #expect(snapshot.eventTable.page(Query()).total == 0)
        #expect(snapshot.article("a") == nil)
    }

    @Test func `a place that is part of itself ends`() {
        var findings = findings("a")
        var place = Place(id: "pl_1", name: "Loop", kind: .city, resolution: 4)
        place.parentID = "pl_1"
        findings.places = [place]
        findings.events[0].place = EventPlace(placeID: "pl_1", role: "location", span: nil)
        #expect(Snapshot([findings], ruleset: "r").events.count == 1)
    }

    @Test func `the store serves what was published last`() async {
        let store = Store()
        #expect(store.snapshot == nil)
        let snapshots = (0..<8).map { Snapshot([findings("\($0)")], ruleset: "r") }
        await withTaskGroup { group in
            for snapshot in snapshots {
                group.addTask { store.publish(snapshot) }
                group.addTask { _ = store.snapshot?.articles.first?.id }
            }
        }
        #expect(snapshots.contains { $0 === store.snapshot })
        store.publish(snapshots[3])
        #expect(store.snapshot === snapshots[3])
    }

    @Test func `a hash depends on every byte and on where texts end`() {
        func hash(_ texts: String...) -> String {
            var hash = ContentHash()
            texts.forEach { hash.add($0) }
            return hash.hexadecimal
        }
        let hashes = [
            hash(), hash(""), hash("", ""), hash("a"), hash("b"), hash("a", ""), hash("", "a"), hash("ab"),
            hash("a", "b"), hash("abcdefgh"), hash("abcdefghi"), hash("abcdefgi"), hash("\u{0}"),
            hash("\u{0}\u{0}"),
        ]
        #expect(Set(hashes).count == hashes.count)
        // Any byte of a long text counts, wherever it lies between the strides.
        let long = (0..<100).map { UInt8($0) }
        let changed = long.indices.map { index in
            var bytes = long
            bytes[index] ^= 0x80
            var hash = ContentHash()
            hash.add(bytes)
            return hash.hexadecimal
        }
        #expect(Set(changed).count == long.count)
        // Fixed for good: entity tags outlive the process.
        #expect(hash("sitrep") == "e0c2afef7ee4e8d1")
    }
}
