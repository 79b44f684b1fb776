import Extraction
import FoundationEssentials

/// The members of a JSON object that describe a text: a sidecar file, or a line of JSON Lines with the text itself.
struct SeedMembers: Decodable {
    var id: String?
    var text: String?
    var seed_file: String?
    var published_at: String?
    var source_url: String?
    var title: String?
    var agency: String?
    var language: String?

    /// Reads a JSON object.
    ///
    /// - Throws: `InputError` when it is no JSON object or a member is no string.
    init(_ octets: some Sequence<UInt8>, file: String, line: Int = 0) throws(InputError) {
        do {
            self = try JSONDecoder().decode(SeedMembers.self, from: Data(octets))
        } catch let error as DecodingError {
            throw InputError(file: file, line: line, reason: Self.reason(of: error))
        } catch {
            throw InputError(file: file, line: line, reason: "is not JSON: \(error)")
        }
    }

    /// What is known about a text beside it.
    var supplement: Seed.Supplement {
        var supplement = Seed.Supplement()
        supplement.id = id
        supplement.publishedAt = published_at
        supplement.sourceURL = source_url
        supplement.title = title
        supplement.agency = agency
        supplement.language = language
        return supplement
    }

    /// The seed that a line of JSON Lines holds.
    ///
    /// - Throws: `InputError` when it has no id or no text.
    func seed(file: String, line: Int) throws(InputError) -> Seed {
        guard let id, !id.isEmpty else {
            throw InputError(
                file: file,
                line: line,
                reason: "has no id; right is {\"id\": \"…\", \"text\": \"…\"}"
            )
        }
        guard let text else {
            throw InputError(
                file: file,
                line: line,
                reason: "has no text; right is {\"id\": \"…\", \"text\": \"…\"}"
            )
        }
        return Seed(fileName: seed_file ?? "", octets: Array(text.utf8), supplement: supplement)
    }

    private static func reason(of error: DecodingError) -> String {
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            guard let member = context.codingPath.first?.stringValue else { return "is no JSON object" }
            return "member \(member) is no string"
        case .keyNotFound(let key, _): return "has no member \(key.stringValue)"
        case .dataCorrupted(let context):
            return "is not JSON" + (context.underlyingError.map { ": \($0)" } ?? "")
        @unknown default: return "is not JSON"
        }
    }
}
