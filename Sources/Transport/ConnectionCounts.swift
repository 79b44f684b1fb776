internal import Synchronization

/// How many connections there are, over all loops: in total and, where that is limited, from each address.
final class ConnectionCounts: Sendable {
    private let maximum: Int
    private let maximumPerAddress: Int
    private let total = Atomic<Int>(0)
    private let perAddress = Mutex<[PeerAddress: Int]>([:])

    /// Counts from none; a maximum per address of 0 is no limit.
    init(maximum: Int, maximumPerAddress: Int) {
        self.maximum = maximum
        self.maximumPerAddress = maximumPerAddress
    }

    /// Counts a connection in.
    ///
    /// - Returns: false when there is no room for it; then it is not counted.
    func admit(_ address: PeerAddress) -> Bool {
        guard total.wrappingAdd(1, ordering: .relaxed).newValue <= maximum else {
            total.wrappingSubtract(1, ordering: .relaxed)
            return false
        }
        guard maximumPerAddress > 0 else { return true }
        let isAdmitted = perAddress.withLock { counts in
            guard counts[address, default: 0] < maximumPerAddress else { return false }
            counts[address, default: 0] += 1
            return true
        }
        if !isAdmitted { total.wrappingSubtract(1, ordering: .relaxed) }
        return isAdmitted
    }

    /// Counts a connection out that was admitted.
    func release(_ address: PeerAddress) {
        total.wrappingSubtract(1, ordering: .relaxed)
        guard maximumPerAddress > 0 else { return }
        perAddress.withLock { counts in
            let rest = counts[address, default: 1] - 1
            counts[address] = rest > 0 ? rest : nil
        }
    }
}
