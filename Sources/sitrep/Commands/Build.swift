import Records
import Store

/// This build of the program.
enum Build {
    /// Hash of the executable, 16 hexadecimal digits; empty when it cannot be read.
    ///
    /// Made when it is first asked for.
    static let hash: String = {
        var hash = ContentHash()
        guard let octets = try? OctetFile.octets(of: "/proc/self/exe", limit: maximumBytes) else { return "" }
        hash.add(octets)
        return hash.hexadecimal
    }()

    /// No executable of ours comes near.
    private static let maximumBytes = 1 << 30
}
