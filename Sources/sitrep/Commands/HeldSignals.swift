import Glibc

/// Signals that wait until they are asked for.
///
/// Dispatch has sources for signals, but loses those that come before its main loop runs.
struct HeldSignals {
    private var set = sigset_t()

    /// Holds signals from now on; to be called before the first thread is started, as threads inherit what is held.
    init(_ numbers: [Int32]) {
        sigemptyset(&set)
        for number in numbers { sigaddset(&set, number) }
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Waits for the next of them.
    func next() -> Int32 {
        var set = set
        var number: Int32 = 0
        while sigwait(&set, &number) != 0 {}
        return number
    }
}
