internal import Glibc

/// Milliseconds of the system's monotonic clock; only differences mean something.
typealias Milliseconds = Int64

/// Nanoseconds of the system's monotonic clock; only differences mean something.
typealias Nanoseconds = Int64

/// The clocks, most at the resolution of the kernel's tick (4 ms): reading them is no system call.
enum Moment {
    /// Now, on the clock that never goes back.
    static func now() -> Milliseconds {
        let time = read(CLOCK_MONOTONIC_COARSE)
        return Milliseconds(time.tv_sec) * 1_000 + Milliseconds(time.tv_nsec) / 1_000_000
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    static func secondsSinceEpoch() -> Int64 { Int64(read(CLOCK_REALTIME_COARSE).tv_sec) }

    /// Now, to the nanosecond; no system call either, but dearer.
    static func nanoseconds() -> Nanoseconds {
        let time = read(CLOCK_MONOTONIC)
        return Nanoseconds(time.tv_sec) * 1_000_000_000 + Nanoseconds(time.tv_nsec)
    }

    /// Processor time of this thread, which does not count what others had of the core.
    static func ofThread() -> Nanoseconds {
        let time = read(CLOCK_THREAD_CPUTIME_ID)
        return Nanoseconds(time.tv_sec) * 1_000_000_000 + Nanoseconds(time.tv_nsec)
    }

    private static func read(_ clock: Int32) -> timespec {
        var time = timespec()
        clock_gettime(clock, &time)
        return time
    }
}
