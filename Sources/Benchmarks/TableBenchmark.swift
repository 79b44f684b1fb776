import ArgumentParser
import CLinux
import EventTables
import Glibc
import Records
import Store

/// Measures a large table of events: loading, memory, queries.
struct TableBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tables",
        abstract: "From a table of events in GED layout to indexes, pages and counts, without HTTP."
    )

    @Argument(help: "A file of `generate-ged`.")
    var file: String

    @Option(help: "Write what was asked, and how long it took, to this file for a comparison.")
    var results: String?

    func run() throws {
        let clock = ContinuousClock()
        let (start, startUsed) = (clock.now, CPUClock.ofProcess)
        let table = try table()
        let (read, readUsed, held) = (clock.now, CPUClock.ofProcess, HeldMemory.bytes)
        let snapshot = Snapshot([], ruleset: "benchmark", tables: [table])
        let (indexed, indexedUsed) = (clock.now, CPUClock.ofProcess)
        let perEvent = { (bytes: Int) in Double(bytes) / Double(max(1, table.rowCount)) }

        Table.figure("events", Double(table.rowCount), "")
        Table.figure("reading", (read - start) / .seconds(1), "s")
        Table.figure("reading, processor time", Double(readUsed - startUsed) / 1e9, "s")
        Table.figure("indexing", (indexed - read) / .seconds(1), "s")
        Table.figure("indexing, processor time", Double(indexedUsed - readUsed) / 1e9, "s")
        malloc_trim(0)
        Table.figure("resident", Double(ResidentMemory.bytes) / 1e6, "MB")
        Table.figure("indexes", perEvent(HeldMemory.bytes - held), "bytes an event")
        for part in snapshot.indexParts where part.byteCount > 0 {
            Table.figure("  " + part.name, perEvent(part.byteCount), "bytes an event")
        }
        var lines: [String] = []
        for shape in QueryShape.all {
            let page = shape.page(of: snapshot)
            let microseconds = shape.microseconds(on: snapshot)
            Table.figure("\(shape.name), \(page.total) hits", microseconds, "us")
            lines.append(shape.line(page, in: snapshot, microseconds))
        }
        let counted = (0..<9).map { _ in CPUClock.nanoseconds { _ = groups(of: snapshot) } }.sorted()[4]
        let grouping = groups(of: snapshot)
        Table.figure("by country and month", Double(counted) / 1e6, "ms")
        lines.append("groups\t\t\t\t\t\(grouping?.groups.count ?? 0)\t\(Double(counted) / 1e3)\t")
        if let results { try write(lines.joined(separator: "\n") + "\n", to: results) }
    }

    private func groups(of snapshot: Snapshot) -> Grouping? {
        var aggregation = Aggregation()
        aggregation.keys = [EventTerm.country.rawValue]
        aggregation.interval = .month
        aggregation.sums = [EventNumber.fatalities.rawValue, EventNumber.injured.rawValue]
        return snapshot.eventTable.groups(aggregation)
    }

    private func table() throws -> EventTable {
        guard let stream = fopen(file, "r") else { throw ValidationError("\(file) cannot be opened") }
        defer { fclose(stream) }
        let result = TableReader(places: .none).table(file: file) { () -> [UInt8] in
            [UInt8](unsafeUninitializedCapacity: TableReader.pieceLength) { buffer, count in
                count = fread(buffer.baseAddress, 1, buffer.count, stream)
            }
        }
        switch result {
        case .success(let table): return table
        case .failure(let error): throw ValidationError("\(file): \(error)")
        }
    }

    private func write(_ text: String, to path: String) throws {
        guard let stream = fopen(path, "w") else { throw ValidationError("\(path) cannot be written") }
        fputs(text, stream)
        fclose(stream)
    }
}
