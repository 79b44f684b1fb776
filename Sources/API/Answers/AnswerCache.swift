import HTTP

/// Answers to targets asked for before, while the data stay the same.
///
/// When it is full it is emptied: a dashboard's few targets are back after one round, and nothing has to be kept in
/// order for the rest.
struct AnswerCache {
    /// What was asked for, still percent-encoded.
    struct Target: Hashable {
        let path: [UInt8]
        let query: [UInt8]?

        /// Takes the bytes as a whole: an array of bytes would be hashed one by one.
        func hash(into hasher: inout Hasher) {
            path.withUnsafeBytes { hasher.combine(bytes: $0) }
            query?.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }

    /// A page of dashboards asks for some dozens of targets.
    private static let maximumCount = 512
    /// Of all contents together.
    private static let maximumBytes = 32 << 20
    /// A larger content is an export, asked for once.
    private static let maximumContentBytes = 2 << 20

    private var answers: [Target: Response] = [:]
    private var bytes = 0

    /// The answer to `target`; null when it was not asked for lately.
    func answer(to target: Target) -> Response? { answers[target] }

    /// Keeps an answer, unless it is one that can be sent once.
    mutating func keep(_ response: Response, for target: Target) {
        guard case .octets = response.content else { return }
        let size = response.body.count + target.path.count + (target.query?.count ?? 0)
        guard size <= Self.maximumContentBytes else { return }
        if answers.count >= Self.maximumCount || bytes + size > Self.maximumBytes {
            answers.removeAll()
            bytes = 0
        }
        if answers.updateValue(response, forKey: target) == nil { bytes += size }
    }
}
