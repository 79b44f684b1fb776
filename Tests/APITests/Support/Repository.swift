#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Files of this checkout.
enum Repository {
    /// The text of a file, by its path from the top level.
    static func text(_ path: String, from file: String = #filePath) throws -> String {
        let top = file.split(separator: "/").dropLast(4).joined(separator: "/")
        return String(decoding: try Data(contentsOf: URL(filePath: "/\(top)/\(path)")), as: UTF8.self)
    }
}
