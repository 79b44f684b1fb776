import Glibc

/// Processor time of this thread, which other programs on the machine do not lengthen.
struct CPUClock {
    /// Nanoseconds of processor time used so far.
    static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    /// Nanoseconds of processor time that all threads of the process used so far.
    static var ofProcess: Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    /// Nanoseconds that `work` takes.
    static func nanoseconds<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) -> Int {
        let start = now
        try work()
        return now - start
    }
}
