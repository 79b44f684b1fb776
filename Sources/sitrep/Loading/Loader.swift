import API
import Extraction
import Lexicon
import Store

/// Reads the seeds into the store, once at the start and again when asked to.
struct Loader: Sendable {
    private let folder: SeedFolder
    private let store: Store
    private let api: API
    private let extractor: Extractor

    /// - Throws: `LexiconFormatError`, a fault of the program.
    init(folder: SeedFolder, store: Store, api: API) throws {
        self.folder = folder
        self.store = store
        self.api = api
        extractor = Extractor(lexicon: try Lexicon.embedded())
    }

    /// Reads the folder, publishes what was read and prints a line about it.
    ///
    /// - Throws: `InputError` when the folder cannot be read; what was published before stays.
    func load() throws(InputError) {
        let clock = ContinuousClock()
        let start = clock.now
        let load = try Load(folder, extractor: extractor)
        let snapshot = Snapshot(load.findings, ruleset: Sitrep.version)
        api.prepare(snapshot)
        store.publish(snapshot)
        for error in load.skipped { StandardStream.error.writeLine("sitrep: skipped \(error)") }
        let milliseconds = start.duration(to: clock.now) / .milliseconds(1)
        StandardStream.output.writeLine("sitrep: \(load.summary); \(Int(milliseconds)) ms")
    }

    /// Reads the folder again; what was published before stays when that fails.
    func reload() {
        do throws(InputError) { try load() } catch {
            StandardStream.error.writeLine("sitrep: not reloaded: \(error)")
        }
    }
}
