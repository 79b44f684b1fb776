import Records
import Store

/// Where a page ended, so that the next one can begin there.
struct Cursor: Hashable {
    /// Hash of what was asked for and in which order.
    let question: String
    /// Version of the data.
    let version: String
    /// Hash of the values by which the last row of the page was sorted.
    let keys: String
    /// Number of rows up to there.
    let position: Int
    /// Id of the last row of the page.
    let id: String

    /// The cursor as text that says nothing to a client (base64url).
    var text: String {
        let parts = [question, version, keys, String(position), id].joined(separator: Self.separator)
        return Base64URL.encoded(Array((Self.check(parts) + Self.separator + parts).utf8))
    }

    private static let separator = "\n"
}

extension Cursor {
    /// Reads what `text` wrote; null for any other text.
    init?(_ text: String) {
        guard let octets = Base64URL.decoded(text), let decoded = String(validating: octets, as: UTF8.self)
        else {
            return nil
        }
        let parts = decoded.split(separator: "\n", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, let position = Int(parts[4]), position >= 0,
            Self.check(parts[1...].joined(separator: Self.separator)) == parts[0]
        else { return nil }
        question = String(parts[1])
        version = String(parts[2])
        keys = String(parts[3])
        self.position = position
        id = String(parts[5])
    }

    /// Finds slips of the hand; whoever wants to can make a cursor, and gains nothing by it.
    private static func check(_ parts: String) -> String {
        var hash = ContentHash()
        hash.add(parts)
        return hash.hexadecimal
    }
}
