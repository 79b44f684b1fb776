import HTTP
import Store

/// A request for changes that may wait until there are some.
struct LongPoll {
    /// How long it may wait.
    let seconds: Double

    /// What `request` asks for; null when it can be answered at once, be it that there are changes or that it is wrong.
    init?(_ request: Request, of edition: Edition) {
        guard request.method == .get, let query = request.query,
            BasePath(of: request.path).relative(request).path == Self.path,
            let arguments = try? Arguments(query, of: .changes),
            let seconds = arguments.integer(.wait), seconds > 0,
            case .text(let since) = arguments["since"],
            let feed = try? ChangeFeed(of: edition, since: since, limit: 1),
            feed.changes.isEmpty, !feed.isReset
        else { return nil }
        self.seconds = Double(seconds)
    }

    private static let path = Array("/changes".utf8)
}
