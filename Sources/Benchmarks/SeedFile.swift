import Extraction
import FoundationEssentials

/// Texts to measure with that the caller names.
enum SeedFile {
    /// A line of JSON Lines; other members do not matter here.
    private struct Line: Decodable {
        let id: String
        let text: String
        let published_at: String?
    }

    /// The texts in the file at `path`: one a line when it ends in `.jsonl`, else one.
    static func seeds(at path: String) throws -> [Seed] {
        let octets = try Data(contentsOf: URL(filePath: path))
        guard path.hasSuffix(".jsonl") else { return [Seed(fileName: "", octets: Array(octets))] }
        return try octets.split(separator: 0x0A).map { octets in
            let line = try JSONDecoder().decode(Line.self, from: octets)
            var supplement = Seed.Supplement()
            supplement.id = line.id
            supplement.publishedAt = line.published_at
            return Seed(fileName: "", octets: Array(line.text.utf8), supplement: supplement)
        }
    }
}
