import Dispatch
import EventTables
import Extraction
import Records
import Store
import Synchronization

/// What reading a folder of seeds gave.
struct Load {
    /// What was read, in order of file names.
    var findings: [Findings] = []
    /// What was read from tables, in order of file names; of an event that several have the first row counts.
    var tables: [EventTable] = []
    /// What was skipped, in order of file names.
    var skipped: [InputError] = []
    /// Number of files seen.
    var files = 0
    /// What was read from each text, by file name; the next load starts from it.
    private(set) var readings: [String: Reading] = [:]
    /// What was read from each table, by file name.
    private(set) var tableReadings: [String: TableReading] = [:]
    /// Whether anything differs from the load before.
    private(set) var isNew = false

    /// Reads every seed of a folder, on all cores.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - extractor: The rules.
    ///   - reader: Reads the tables.
    ///   - before: The load before; what has not changed since is taken over instead of read again.
    /// - Throws: `InputError` when the folder itself cannot be read.
    init(
        _ folder: SeedFolder,
        extractor: Extractor,
        reader: TableReader = TableReader(places: .none),
        after before: Load? = nil
    ) throws(InputError) {
        let names = try folder.names()
        let read = Mutex<[Int: Reading]>([:])
        DispatchQueue.concurrentPerform(iterations: names.texts.count) { index in
            let name = names.texts[index]
            let reading = Reading(name, in: folder, extractor: extractor, before: before?.readings[name])
            read.withLock { $0[index] = reading }
        }
        files = names.texts.count + names.tables.count
        let all = read.withLock { $0 }
        for (index, name) in names.texts.enumerated() { readings[name] = all[index] }
        take(names.texts, from: folder)
        for name in names.tables {
            tableReadings[name] = TableReading(
                name,
                in: folder,
                reader: reader,
                before: before?.tableReadings[name]
            )
        }
        takeTables(names.tables, from: folder)
        EventClusters.assign(to: &findings)
        skipped += names.orphans.map {
            InputError(file: "\(folder.path)/\($0)", reason: "describes a text that is not there")
        }
        isNew =
            before.map { before in
                newTexts > 0 || before.skipped != skipped || before.readings.keys != readings.keys
                    || tableReadings.values.contains { $0.isNew }
                    || before.tableReadings.keys != tableReadings.keys
            } ?? true
    }

    /// Which files the data come from, as it is served: without the path of the folder.
    var coverage: Coverage {
        let skipped = skipped.map { error in
            Coverage.Skipped(
                file: String(error.file.split(separator: "/").last ?? ""),
                line: error.line > 0 ? error.line : nil,
                reason: error.reason
            )
        }
        return Coverage(filesSeen: files, skipped: skipped)
    }

    /// Number of texts that the rules had to read.
    var newTexts: Int { readings.values.count { $0.isNew } }

    /// Sorts the tables that were read from those that were skipped, and reports their rows that were.
    private mutating func takeTables(_ names: [String], from folder: SeedFolder) {
        for name in names {
            switch tableReadings[name]?.result {
            case .success(let table): tables.append(table)
            case .failure(let error): skipped.append(error)
            case nil: continue
            }
        }
        RepeatedRows.drop(from: &tables, before: findings.lazy.flatMap(\.events).map(\.id))
        for source in tables.map(\.source) {
            let file = "\(folder.path)/\(source.file)"
            skipped += source.problems.map { InputError(file: file, line: $0.line, reason: $0.reason) }
            let more = source.problemCount - source.problems.count
            if more > 0 {
                skipped.append(InputError(file: file, reason: "has \(more) more rows that cannot be read"))
            }
        }
    }

    /// Sorts what was read from what was skipped, in the order of `names`.
    private mutating func take(_ names: [String], from folder: SeedFolder) {
        var owners: [String: String] = [:]
        for name in names {
            switch readings[name]?.result {
            case .success(let findings):
                if let owner = owners[findings.article.id] {
                    skipped.append(
                        InputError(
                            file: "\(folder.path)/\(name)",
                            reason: "has the id \(findings.article.id) of \(owner); the first one counts"
                        )
                    )
                } else {
                    owners[findings.article.id] = name
                    self.findings.append(findings)
                }
            case .failure(let error): skipped.append(error)
            case nil: continue
            }
        }
    }
}

extension Load {
    /// `3 files: 2 articles, 14 events, 20 quotes; 1 skipped; 3 read anew`.
    var summary: String {
        let events = findings.reduce(0) { $0 + $1.events.count } + tables.reduce(0) { $0 + $1.rowCount }
        let quotes = findings.reduce(0) { $0 + $1.quotes.count }
        return
            "\(files) files: \(findings.count) articles, \(events) events, \(quotes) quotes; "
            + "\(skipped.count) skipped; \(newTexts) read anew"
    }
}
