import Glibc

/// The articles that the project itself serves.
enum SeedArticle {
    /// The text of the file `name` in the folder `seeds`.
    static func text(named name: String, file: String = #filePath) throws -> String {
        let root = file.split(separator: "/").dropLast(4).joined(separator: "/")
        let path = "/\(root)/seeds/\(name)"
        guard let stream = fopen(path, "rb") else { throw MissingFile(path: path) }
        defer { fclose(stream) }
        var octets: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, stream), count > 0 { octets += chunk[..<count] }
        return String(decoding: octets, as: UTF8.self)
    }

    struct MissingFile: Error { let path: String }
}
