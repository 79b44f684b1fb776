import EventTables
import Records

/// What was read from one table file, and what tells whether it has to be read again.
struct TableReading {
    /// Stamp of the file, taken before it was read.
    let stamp: FileStamp?
    /// What was read, or what is wrong.
    let result: Result<EventTable, InputError>
    /// Whether the file had to be read.
    let isNew: Bool

    /// Reads the table `name`, or takes over what was read before where nothing changed.
    init(_ name: String, in folder: SeedFolder, reader: TableReader, before: TableReading?) {
        let path = "\(folder.path)/\(name)"
        stamp = FileStamp(path: path)
        if let before, let stamp, before.stamp == stamp, stamp.isSettled {
            (result, isNew) = (before.result, false)
            return
        }
        do throws(InputError) {
            (result, isNew) = try Self.read(path, name, reader, before: before?.result)
        } catch {
            (result, isNew) = (.failure(error), true)
        }
    }

    private static func read(
        _ path: String,
        _ name: String,
        _ reader: TableReader,
        before: Result<EventTable, InputError>?
    ) throws(InputError) -> (Result<EventTable, InputError>, isNew: Bool) {
        if case .success(let table)? = before {
            // Written again with the same content, as copying does: to read bytes alone takes no memory, and less time.
            var file = try TableFile(path)
            let hash = try TableReader.hash { () throws(InputError) in try file.next() }
            if hash == table.source.hash { return (.success(table), false) }
        }
        var file = try TableFile(path)
        let table = try reader.table(file: name) { () throws(InputError) in try file.next() }
        return (table.mapError { InputError(file: path, reason: $0.reason) }, true)
    }
}

extension TableReader.FormatError {
    /// What is wrong, and what would be right.
    fileprivate var reason: String {
        switch self {
        case .isEmpty: "is empty"
        case .unknownLayout:
            "has the header of no table that is known: UCDP GED, ACLED's export, or /events.csv of Sitrep"
        }
    }
}
