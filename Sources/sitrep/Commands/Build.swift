import Glibc
import Records
import Store

/// This build of the program.
enum Build {
    /// Hash of the executable, 16 hexadecimal digits; empty when it cannot be read.
    ///
    /// Made when it is first asked for. A debug build, which would read itself for seconds, tells itself by size and time.
    static let hash: String = {
        var hash = ContentHash()
        #if DEBUG
            var status = stat()
            guard stat("/proc/self/exe", &status) == 0 else { return "" }
            hash.add(UInt64(status.st_size))
            hash.add(UInt64(status.st_mtim.tv_sec))
            hash.add(UInt64(status.st_mtim.tv_nsec))
            return hash.hexadecimal
        #else
            guard let octets = try? OctetFile.octets(of: "/proc/self/exe", limit: maximumBytes) else {
                return ""
            }
            hash.add(octets)
            return hash.hexadecimal
        #endif
    }()

    /// No executable of ours comes near.
    private static let maximumBytes = 1 << 30
}
