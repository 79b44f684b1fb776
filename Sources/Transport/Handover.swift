internal import Synchronization

/// A listener on its way to the thread that will own it.
final class Handover: Sendable {
    private let listener: Mutex<Listener?>

    init(_ listener: consuming sending Listener?) { self.listener = Mutex(consume listener) }

    /// The listener, the first time.
    func take() -> sending Listener? {
        listener.withLock { $0.take() }
    }
}
