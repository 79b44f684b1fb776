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
        isNew = true
        do throws(InputError) {
            var file = try TableFile(path)
            let table = try reader.table(file: name) { () throws(InputError) in try file.next() }
            result = table.mapError { InputError(file: path, reason: $0.reason) }
        } catch {
            result = .failure(error)
        }
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
