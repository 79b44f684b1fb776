import Store

extension Endpoint {
    /// What changed between loads.
    static let changes = Endpoint(
        "/changes",
        "What was created, updated and deleted since a token was given out.",
        parameters: [since, .changeLimit, .wait],
        content: .data { call throws(Problem) in
            let limit = call.arguments.integer(.changeLimit) ?? Parameter.defaultLimit
            let feed = try ChangeFeed(of: call.edition, since: call.changesSince, limit: limit)
            let query = call.arguments.query(replacing: [("since", feed.nextToken.description)])
            return try Outcome(cost: feed.changes.count * nanosecondsPerChange) {
                Representation(feed.json(next: call.base.link("/changes" + query)))
            }
        }
    )

    /// To write a change, roughly.
    private static let nanosecondsPerChange = 4_000

    private static let since = Parameter("since", .text, example: "0")
}

extension Parameter {
    /// As in lists, but that pages of no changes would never end.
    static let changeLimit = Parameter("limit", .integer(1...10_000), example: "100")
    /// Seconds to wait for a change where there is none; proxies and clients give up after a minute.
    static let wait = Parameter("wait", .integer(0...30), example: "0")
}

extension Call {
    /// What the client says it knows; null without `since`.
    fileprivate var changesSince: String? {
        guard case .text(let text) = arguments["since"] else { return nil }
        return text
    }
}
