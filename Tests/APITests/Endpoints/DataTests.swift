import HTTP
import Records
import SampleRecords
import Store
import Testing

@Suite struct DataTests {
    @Test func `coverage names what was skipped and counts by source`() throws {
        let client = Client(nil)
        var second = Findings(article: Sample.article(id: "b", published: "2031-05-02"))
        second.article.agencies = ["AFP", "Reuters"]
        var third = Findings(article: Sample.article(id: "c", published: "2031-05-01"))
        third.article.agencies = ["AFP"]
        let skipped = Coverage.Skipped(file: "bad.txt", line: 3, reason: "is no text")
        let coverage = Coverage(filesSeen: 4, skipped: [skipped])
        let findings = [second, third, Findings(article: Sample.article(id: "d"))]
        client.store.publish(Snapshot(findings, ruleset: "r", coverage: coverage))
        let json = try #require(client.json("/coverage"))
        #expect(json["files_seen"]?.integer == 4 && json["articles"]?.integer == 3)
        #expect(json["skipped"]?[0]?["file"]?.string == "bad.txt")
        #expect(json["skipped"]?[0]?["line"]?.integer == 3)
        #expect(json["published"]?["first"]?.string == "2031-05-01")
        #expect(json["published"]?["last"]?.string == "2031-05-02")
        #expect(json["published"]?["undated"]?.integer == 1)
        let sources = json["sources"]?.elements ?? []
        #expect(sources.map { $0["source"]?.string } == ["AFP", "Reuters", nil])
        #expect(sources.map { $0["articles"]?.integer } == [2, 1, 1])
        #expect(sources[0]["last_published"]?.string == "2031-05-02")
        #expect(json["loaded_at"]?.string == "2027-01-15T08:00:00Z")
    }

    @Test func `the statistics agree with the lists`() throws {
        let client = Client()
        let stats = try #require(client.json("/stats"))
        for list in ["articles", "events", "quotes"] {
            let total = client.json("/\(list)?limit=0")?["total"]
            #expect(stats[list]?["total"] == total)
            for member in stats[list]?.names.filter({ $0.hasPrefix("by_") }) ?? [] {
                let counts = stats[list]?[member]?.elements.compactMap { $0["count"]?.integer } ?? []
                #expect(counts == counts.sorted(by: >) || counts.count > 1, "\(member)")
                #expect(counts.reduce(0, +) >= total?.integer ?? 0, "\(member)")
            }
        }
        #expect(stats["actors"] == client.json("/actors?limit=0")?["total"])
    }

    @Test func `the versions are those of the answers`() {
        let client = Client()
        let version = client.json("/version")
        #expect(version?["version"]?.string == "test")
        #expect(version?["dataset_version"]?.string == client.response("/").fields["X-Dataset-Version"])
        #expect(version?["change_token"] == client.json("/changes")?["next_token"])
    }
}
