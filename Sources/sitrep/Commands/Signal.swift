import Dispatch
import Glibc

/// Does something each time the process gets a signal, as long as it lives.
struct Signal {
    private let source: any DispatchSourceSignal

    /// Calls `action` for each signal `number`, one after the other.
    init(_ number: Int32, action: @escaping @Sendable () -> Void) {
        // The default would end the process before the source hears of it.
        signal(number, SIG_IGN)
        source = DispatchSource.makeSignalSource(
            signal: number,
            queue: DispatchQueue(label: "signal-\(number)")
        )
        source.setEventHandler(handler: action)
        source.resume()
    }
}
