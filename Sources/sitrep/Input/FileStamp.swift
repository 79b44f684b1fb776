import Glibc

/// What the file system tells of a file without reading it; equal stamps mean equal content, once they are settled.
struct FileStamp: Hashable {
    private let device: UInt64
    private let file: UInt64
    private let size: Int64
    /// Seconds and nanoseconds of the last write.
    private let written: [Int]
    /// Seconds and nanoseconds of the last change of any kind; no program can set it back.
    private let changed: [Int]
    /// Whether the last change lay far enough back for the next to have another time.
    let isSettled: Bool

    /// Clocks of file systems tick in up to two seconds.
    private static let tick = 2

    /// The stamp of the file at `path`; null when there is none.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        file = UInt64(status.st_ino)
        size = Int64(status.st_size)
        written = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
        isSettled = time(nil) - status.st_ctim.tv_sec > Self.tick
    }
}
