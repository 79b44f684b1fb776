import Records
import SampleRecords
import Testing

@testable import Store

@Suite struct ChangesTests {
    /// An article with an event and a quote for each of the given words, which stand in its text.
    private func findings(_ id: String, _ text: String = "One. Two. Three.", events: [String] = [])
        -> Findings
    {
        var findings = Findings(article: Sample.article(id: id, text: text))
        findings.events = events.map { Sample.event("ev_\(id)_\($0)", in: findings.article, trigger: $0) }
        findings.quotes = [Sample.quote("qu_\(id)", in: findings.article, words: "Three")]
        return findings
    }

    private func log(_ snapshot: Snapshot, after number: Int = 0, limit: Int = 100) -> [String] {
        snapshot.changes.page(after: number, limit: limit).changes.map { change in
            switch change.record {
            case .deleted(let id): "\(change.number) deleted \(id)"
            case .imported(let number, let since):
                "\(change.number) \(since == change.number ? "created" : "updated") row \(number)"
            case .row(let row, let since):
                "\(change.number) \(since == change.number ? "created" : "updated") "
                    + [
                        { snapshot.articles[row].id }, { snapshot.events[row].id },
                        { snapshot.quotes[row].id },
                    ][Change.Resource.allCases.firstIndex(of: change.resource) ?? 0]()
            }
        }
    }

    @Test func `of a first load every record is new, in the order of the rows`() {
        let snapshot = Snapshot([findings("b"), findings("a", events: ["Two", "One"])], ruleset: "r")
        #expect(
            log(snapshot) == [
                "1 created a", "2 created b", "3 created ev_a_One", "4 created ev_a_Two", "5 created qu_a",
                "6 created qu_b",
            ]
        )
        #expect(snapshot.changes.last == 6)
        #expect(snapshot.changes.events[1] == ChangeNumbers(created: 4, updated: 4))
    }

    @Test func `the same data again are no change`() {
        let first = Snapshot([findings("a", events: ["One"])], ruleset: "r")
        let second = Snapshot([findings("a", events: ["One"])], ruleset: "r", after: first)
        #expect(second.changes.last == first.changes.last)
        #expect(log(second) == log(first))
        #expect(log(second, after: 3) == [])
    }

    @Test func `what is gone comes before what is new or changed, and each record stands once`() {
        let first = Snapshot([findings("a", events: ["One"]), findings("b")], ruleset: "r")
        let changed = findings("b", "One. Three. Two!", events: ["Two"])
        let second = Snapshot([changed, findings("c")], ruleset: "r", after: first)
        // a: 1, b: 2, ev_a_One: 3, qu_a: 4, qu_b: 5.
        #expect(
            log(second) == [
                "6 deleted a", "7 deleted ev_a_One", "8 deleted qu_a", "9 updated b", "10 created c",
                "11 created ev_b_Two", "12 updated qu_b", "13 created qu_c",
            ]
        )
        #expect(second.changes.articles[0] == ChangeNumbers(created: 2, updated: 9))
        #expect(second.changes.deletion(of: "ev_a_One")?.number == 7)
        #expect(second.changes.deletion(of: "b") == nil)
    }

    @Test func `what comes back is new, and no longer deleted`() {
        let first = Snapshot([findings("a")], ruleset: "r")
        let second = Snapshot([], ruleset: "r", after: first)
        let third = Snapshot([findings("a")], ruleset: "r", after: second)
        #expect(log(second) == ["3 deleted a", "4 deleted qu_a"])
        #expect(log(third) == ["5 created a", "6 created qu_a"])
        #expect(third.changes.deletion(of: "a") == nil)
    }

    @Test func `pages of any size together give everything once`() {
        let first = Snapshot([findings("a", events: ["One", "Two"]), findings("b")], ruleset: "r")
        let second = Snapshot(
            [findings("a", "Two. One. Three.", events: ["One"]), findings("c")],
            ruleset: "r",
            after: first
        )
        for snapshot in [first, second] {
            for limit in 1...7 {
                var position = 0
                var seen: [String] = []
                while true {
                    let page = snapshot.changes.page(after: position, limit: limit)
                    seen += log(snapshot, after: position, limit: limit)
                    #expect(page.changes.count <= limit)
                    guard page.hasMore else { break }
                    position = page.changes.last?.number ?? .max
                }
                #expect(seen == log(snapshot))
            }
        }
    }

    @Test func `who follows the log has what is served`() {
        var versions: [Snapshot] = []
        let loads: [[Findings]] = [
            [findings("a", events: ["One"])], [findings("a", events: ["Two"]), findings("b")],
            [findings("b", "Three. One.", events: ["One"])], [], [findings("a"), findings("c")],
        ]
        for load in loads { versions.append(Snapshot(load, ruleset: "r", after: versions.last)) }
        for start in versions.indices {
            var known = ids(versions[start])
            let end = versions[versions.count - 1]
            for line in log(end, after: versions[start].changes.last) {
                let parts = line.split(separator: " ").map(String.init)
                if parts[1] == "deleted" { known.remove(parts[2]) } else { known.insert(parts[2]) }
            }
            #expect(known == ids(end))
        }
    }

    private func ids(_ snapshot: Snapshot) -> Set<String> {
        Set(snapshot.articles.map(\.id) + snapshot.events.map(\.id) + snapshot.quotes.map(\.id))
    }
}
