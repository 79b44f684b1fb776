import Lexicon
import Records
import Synchronization

/// Records of places made before, without mentions: news comes back to the same places.
///
/// All texts share it. What it holds changes how long a record takes and nothing else: records share their strings.
final class PlaceMemo: Sendable {
    private let records = Mutex<[PlaceKey: Place]>([:])

    /// Some thousand records of a kilobyte or two.
    private static let remembered = 1_024

    /// The record of an entry; `make` is asked for one that is not remembered.
    func record(of key: PlaceKey, make: () -> Place) -> Place {
        if let known = records.withLock({ $0[key] }) { return known }
        let place = make()
        records.withLock { records in
            if records.count >= Self.remembered { records.removeAll(keepingCapacity: true) }
            records[key] = place
        }
        return place
    }
}
