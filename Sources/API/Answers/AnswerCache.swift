import HTTP

/// Answers to targets asked for before, while the data stay the same.
///
/// An answer is kept for the normal form of its target, in which parameters have their order, and for the target as it came, which need
/// not be read again.
///
/// When it is full it is emptied: a dashboard's few targets are back after one round, and nothing has to be kept in
/// order for the rest.
struct AnswerCache {
    /// What was asked for, still percent-encoded, or in normal form.
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

    /// The answer to the normal form of `target`, which is kept for `target` too; null when it was not asked for lately.
    mutating func answer(to normal: Target, alsoFor target: Target) -> Response? {
        guard let answer = answers[normal] else { return nil }
        // The content is shared.
        insert(answer, for: target, size: 0)
        return answer
    }

    /// Keeps an answer for both forms of its target, unless it is one that can be sent once.
    mutating func keep(_ response: Response, for normal: Target, and target: Target) {
        guard case .octets = response.content, response.body.count <= Self.maximumContentBytes else { return }
        insert(response, for: normal, size: response.body.count)
        insert(response, for: target, size: 0)
    }

    private mutating func insert(_ response: Response, for target: Target, size: Int) {
        guard answers[target] == nil else { return }
        let size = size + target.path.count + (target.query?.count ?? 0)
        if answers.count >= Self.maximumCount || bytes + size > Self.maximumBytes {
            answers.removeAll()
            bytes = 0
        }
        answers[target] = response
        bytes += size
    }
}
