import Synchronization

/// Actions of those who wait for new data.
final class Waiters: Sendable {
    private struct State {
        var actions: [Int: @Sendable () -> Void] = [:]
        var next = 0
    }

    private let state = Mutex(State())

    /// Remembers an action for the next time that data are published; returns the number by which it is removed.
    func add(_ action: @escaping @Sendable () -> Void) -> Int {
        state.withLock { state in
            state.next += 1
            state.actions[state.next] = action
            return state.next
        }
    }

    /// Forgets an action and returns it; null when it was called or removed before.
    @discardableResult
    func remove(_ number: Int) -> (@Sendable () -> Void)? {
        state.withLock { $0.actions.removeValue(forKey: number) }
    }

    /// Calls every action once, in the order in which they came.
    func wake() {
        let actions = state.withLock { state in
            defer { state.actions.removeAll() }
            return state.actions
        }
        for (_, action) in actions.sorted(by: { $0.key < $1.key }) { action() }
    }
}
