import Synchronization

/// The one door to the current data: readers take the snapshot, the loader replaces it.
///
/// A request takes the snapshot once and sees the same data to its end, whatever is published meanwhile.
public final class Store: Sendable {
    private let current = Mutex<Snapshot?>(nil)
    private let publications = Atomic<UInt64>(0)

    /// A store that is still loading.
    public init() {}

    /// The current data; null until the first is published.
    public var snapshot: Snapshot? { current.withLock { $0 } }

    /// How often data were published: what was made of the current data holds until it changes.
    public var generation: UInt64 { publications.load(ordering: .acquiring) }

    /// Makes `snapshot` the current data, in one assignment.
    public func publish(_ snapshot: Snapshot) {
        current.withLock { $0 = snapshot }
        publications.wrappingAdd(1, ordering: .releasing)
    }
}
