import Dispatch
import Extraction
import Records
import Synchronization

/// What reading a folder of seeds gave.
struct Load {
    /// What was read, in order of file names.
    var findings: [Findings] = []
    /// What was skipped, in order of file names.
    var skipped: [InputError] = []
    /// Number of files seen.
    var files = 0

    /// Reads every seed of a folder, on all cores.
    ///
    /// - Throws: `InputError` when the folder itself cannot be read.
    init(_ folder: SeedFolder, extractor: Extractor) throws(InputError) {
        let names = try folder.names()
        let readings = Mutex<[Int: Result<Findings, InputError>]>([:])
        DispatchQueue.concurrentPerform(iterations: names.texts.count) { index in
            let reading = Self.reading(names.texts[index], in: folder, extractor: extractor)
            readings.withLock { $0[index] = reading }
        }
        files = names.texts.count
        var owners: [String: String] = [:]
        let read = readings.withLock { $0 }
        for (index, name) in names.texts.enumerated() {
            switch read[index] {
            case .success(let findings):
                if let owner = owners.updateValue(name, forKey: findings.article.id) {
                    owners[findings.article.id] = owner
                    skipped.append(
                        InputError(
                            file: "\(folder.path)/\(name)",
                            reason: "has the id \(findings.article.id) of \(owner); the first one counts"
                        )
                    )
                } else {
                    self.findings.append(findings)
                }
            case .failure(let error): skipped.append(error)
            case nil: continue
            }
        }
        EventClusters.assign(to: &findings)
        skipped += names.orphans.map {
            InputError(file: "\(folder.path)/\($0)", reason: "describes a text that is not there")
        }
    }

    private static func reading(
        _ name: String,
        in folder: SeedFolder,
        extractor: Extractor
    ) -> Result<Findings, InputError> {
        do throws(InputError) {
            let seed = try folder.seed(named: name)
            do throws(SeedFormatError) { return .success(try extractor.findings(in: seed)) } catch {
                return .failure(InputError(error, file: "\(folder.path)/\(name)"))
            }
        } catch {
            return .failure(error)
        }
    }
}

extension Load {
    /// `3 files: 2 articles, 14 events, 20 quotes; 1 skipped`.
    var summary: String {
        let events = findings.reduce(0) { $0 + $1.events.count }
        let quotes = findings.reduce(0) { $0 + $1.quotes.count }
        return
            "\(files) files: \(findings.count) articles, \(events) events, \(quotes) quotes; \(skipped.count) skipped"
    }
}
