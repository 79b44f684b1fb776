import Dispatch
import Extraction
import Records
import Store
import Synchronization

/// What reading a folder of seeds gave.
struct Load {
    /// What was read, in order of file names.
    var findings: [Findings] = []
    /// What was skipped, in order of file names.
    var skipped: [InputError] = []
    /// Number of files seen.
    var files = 0
    /// What was read from each text, by file name; the next load starts from it.
    private(set) var readings: [String: Reading] = [:]
    /// Whether anything differs from the load before.
    private(set) var isNew = false

    /// Reads every seed of a folder, on all cores.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - extractor: The rules.
    ///   - before: The load before; what has not changed since is taken over instead of read again.
    /// - Throws: `InputError` when the folder itself cannot be read.
    init(_ folder: SeedFolder, extractor: Extractor, after before: Load? = nil) throws(InputError) {
        let names = try folder.names()
        let read = Mutex<[Int: Reading]>([:])
        DispatchQueue.concurrentPerform(iterations: names.texts.count) { index in
            let name = names.texts[index]
            let reading = Reading(name, in: folder, extractor: extractor, before: before?.readings[name])
            read.withLock { $0[index] = reading }
        }
        files = names.texts.count
        let all = read.withLock { $0 }
        for (index, name) in names.texts.enumerated() { readings[name] = all[index] }
        take(names.texts, from: folder)
        EventClusters.assign(to: &findings)
        skipped += names.orphans.map {
            InputError(file: "\(folder.path)/\($0)", reason: "describes a text that is not there")
        }
        isNew =
            before.map { before in
                newTexts > 0 || before.skipped != skipped || before.readings.keys != readings.keys
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
        let events = findings.reduce(0) { $0 + $1.events.count }
        let quotes = findings.reduce(0) { $0 + $1.quotes.count }
        return
            "\(files) files: \(findings.count) articles, \(events) events, \(quotes) quotes; "
            + "\(skipped.count) skipped; \(newTexts) read anew"
    }
}
