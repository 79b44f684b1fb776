import FoundationEssentials

/// Memory of this process.
enum ResidentMemory {
    /// Bytes that are in memory now, by Linux.
    static var bytes: Int {
        let text = (try? String(contentsOf: URL(filePath: "/proc/self/statm"), encoding: .utf8)) ?? ""
        let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return pages * 4_096
    }
}
