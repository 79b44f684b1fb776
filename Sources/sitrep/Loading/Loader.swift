import API
import CLinux
import Dispatch
import EventTables
import Extraction
import Store
import Synchronization

/// Reads the seeds into the store, once at the start and again when asked to.
final class Loader: Sendable {
    /// One load at a time.
    private let queue = DispatchQueue(label: "load")
    private let folder: SeedFolder
    private let extractor: Extractor
    private let reader: TableReader
    private let store: Store
    private let api: API
    /// What the served data were made of; null before the first load.
    private let served = Mutex<Load?>(nil)

    init(folder: SeedFolder, extractor: Extractor, reader: TableReader, store: Store, api: API) {
        self.folder = folder
        self.extractor = extractor
        self.reader = reader
        self.store = store
        self.api = api
    }

    /// Reads the folder, publishes what was read and prints a line about it, while the caller goes on.
    ///
    /// What has not changed since the last load is not read again; when nothing has, what is served stays.
    ///
    /// - Parameter fail: Called when the folder cannot be read; what was published before stays.
    func load(orElse fail: @escaping @Sendable (InputError) -> Void) {
        queue.async { [self] in
            do throws(InputError) { try load() } catch { fail(error) }
            // What reading took, and the data before, go back to the kernel at once, not when memory happens to be asked for.
            malloc_trim(0)
            // Hashed before anybody asks: 40 MB would hold up a loop for long.
            _ = Build.hash
        }
    }

    private func load() throws(InputError) {
        let clock = ContinuousClock()
        let start = clock.now
        let load = try Load(folder, extractor: extractor, reader: reader, after: served.withLock { $0 })
        if load.isNew {
            api.publish(
                Snapshot(
                    load.findings,
                    ruleset: Sitrep.version,
                    tables: load.tables,
                    coverage: load.coverage,
                    after: store.snapshot,
                    served: API.servedRecords
                )
            )
        }
        for error in load.skipped { StandardStream.error.writeLine("sitrep: skipped \(error)") }
        let milliseconds = start.duration(to: clock.now) / .milliseconds(1)
        StandardStream.output.writeLine("sitrep: \(load.summary); \(Int(milliseconds)) ms")
        served.withLock { $0 = load }
    }
}
