import Records
import SampleRecords
import Testing

@testable import Store

/// What a reload of tables changes.
@Suite struct TableChangesTests {
    /// A table of events with these ids, one a day; the number of dead follows the colon.
    private func table(_ rows: [String], file: String = "a.csv", hash: String = "") -> EventTable {
        var source = TableSource(file: file, layout: .ged)
        source.hash = hash.isEmpty ? rows.joined() : hash
        var table = EventTable(source: source)
        table.codings = [EventCoding(eventClass: .violent, ploverType: .assault)]
        table.locations = [EventLocation()]
        table.parties = [EventParties()]
        table.sources = [""]
        for (row, text) in rows.enumerated() {
            let parts = text.split(separator: ":")
            table.codingOfRow.append(0)
            table.locationOfRow.append(0)
            table.partiesOfRow.append(0)
            table.sourceOfRow.append(0)
            table.firstDay.append(Int32(100 + row))
            table.lastDay.append(Int32(100 + row))
            table.numbers[EventTable.Number.fatalitiesBest.rawValue].append(Int32(parts[1]) ?? 0)
            table.lines.append(UInt32(row) + 2)
            table.ids.append(Array(parts[0].utf8))
            table.notes.append([])
        }
        return table
    }

    private func id(_ source: String) -> String { StableID.id("ev", "ucdp-ged", source) }

    private func log(_ snapshot: Snapshot, after number: Int = 0, limit: Int = 100) -> [String] {
        snapshot.changes.page(after: number, limit: limit).changes.map { change in
            switch change.record {
            case .deleted(let id): return "\(change.number) deleted \(id)"
            case .row(let row, _): return "\(change.number) \(change.resource) \(row)"
            case .imported(let number, let since):
                let (table, row) = snapshot.importedOrigin(of: number)
                let id = snapshot.eventTables[table].ids.string(row)
                return "\(change.number) \(since == change.number ? "created" : "updated") \(id)"
            }
        }
    }

    @Test func `of a first load every event of a table is new, behind what texts say`() {
        let snapshot = Snapshot(
            [Findings(article: Sample.article(id: "a", text: "One."))],
            ruleset: "r",
            tables: [table(["x:1", "y:2"])]
        )
        #expect(log(snapshot) == ["1 article 0", "2 created x", "3 created y"])
        #expect(log(snapshot, after: 1, limit: 1) == ["2 created x"])
        #expect(snapshot.changes.last == 3)
    }

    @Test func `what appeared, changed and vanished in a table is told, and nothing else`() {
        let tables = [table(["x:1", "y:2", "z:3"]), table(["b:1"], file: "b.csv")]
        let first = Snapshot([], ruleset: "r", tables: tables)
        let second = Snapshot(
            [],
            ruleset: "r",
            tables: [table(["x:1", "y:5", "w:4"]), table(["b:1"], file: "b.csv")],
            after: first
        )
        #expect(log(second, after: 4) == ["5 deleted \(id("z"))", "6 updated y", "7 created w"])
        #expect(log(second) == ["1 created x", "4 created b"] + log(second, after: 4))
        #expect(log(second, limit: 3).count == 3)
        #expect(second.changes.deletion(of: id("z"))?.number == 5)
        #expect(second.changes.deletion(of: id("x")) == nil)
        let field = EventNumber.updated.rawValue
        let updated = (0..<4).map { second.eventTable.number(field, row: UInt32($0)) }
        #expect(updated == [7, 6, 1, 4])
    }

    @Test func `the same tables again are no change, and what comes back is no longer deleted`() {
        let first = Snapshot([], ruleset: "r", tables: [table(["x:1", "y:2"])])
        let same = Snapshot([], ruleset: "r", tables: [table(["x:1", "y:2"])], after: first)
        #expect(log(same) == log(first))
        let gone = Snapshot([], ruleset: "r", after: same)
        #expect(log(gone) == ["3 deleted \(id("x"))", "4 deleted \(id("y"))"])
        let back = Snapshot([], ruleset: "r", tables: [table(["y:2"])], after: gone)
        #expect(log(back) == ["3 deleted \(id("x"))", "5 created y"])
    }

    @Test func `an event whose line alone changed is served otherwise, so it changed`() {
        let first = Snapshot([], ruleset: "r", tables: [table(["x:1"])])
        var moved = table(["x:1"], hash: "other")
        moved.lines = [7]
        #expect(log(Snapshot([], ruleset: "r", tables: [moved], after: first)) == ["2 updated x"])
        let sameRow = table(["x:1"], hash: "other")
        #expect(log(Snapshot([], ruleset: "r", tables: [sameRow], after: first)) == ["1 created x"])
    }

    /// Each gives a row another value of one kind.
    private static let edits: [@Sendable (inout EventTable) -> Void] = [
        { $0.codings[0].timePrecision = 1 }, { $0.locations[0].city = "Mara" },
        { $0.parties[0].interaction = 12 }, { $0.sources[0] = "Agency" }, { $0.firstDay[0] = 99 },
        { $0.lastDay[0] = 101 }, { $0.numbers[EventTable.Number.injured.rawValue] = [4] },
        { table in
            table.notes = TextColumn()
            table.notes.append(Array("Seen.".utf8))
        },
    ]

    @Test(arguments: edits.indices)
    func `whatever is served of an event makes it another when it changes`(edit: Int) {
        let first = Snapshot([], ruleset: "r", tables: [table(["x:1"])])
        var other = table(["x:1"], hash: "other")
        Self.edits[edit](&other)
        #expect(log(Snapshot([], ruleset: "r", tables: [other], after: first)) == ["2 updated x"])
    }

    @Test func `values that rows share are the same wherever they stand`() {
        let first = Snapshot([], ruleset: "r", tables: [table(["x:1"])])
        var other = table(["x:1"], hash: "other")
        var elsewhere = EventLocation()
        elsewhere.city = "Mara"
        other.locations.insert(elsewhere, at: 0)
        other.locationOfRow = [1]
        #expect(log(Snapshot([], ruleset: "r", tables: [other], after: first)) == ["1 created x"])
    }
}
