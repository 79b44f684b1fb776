import Lexicon

/// The title of a bulletin, which says what it is and of which day: "Situation Report, 4 May 2031".
enum BulletinTitle {
    /// Whether what stands before the token at `index` says that its date is the day of the bulletin.
    ///
    /// "Current events of", "Weekly update, 1 to", "DAILY BRIEF |".
    static func announces(_ index: Int, from start: Int, in tokens: [Token]) -> Bool {
        word(before: index, from: start, in: tokens).map(kinds.contains) ?? false
    }

    /// The same for the title of a chronicle, whose date is the day of all that it tells: "Current events of".
    static func announcesDay(_ index: Int, from start: Int, in tokens: [Token]) -> Bool {
        word(before: index, from: start, in: tokens).map(chronicles.contains) ?? false
    }

    /// Whether a line calls itself a bulletin.
    static func isNamed(in line: Range<Int>, of tokens: [Token]) -> Bool {
        tokens[line].contains { kinds.contains($0.word) }
    }

    /// The last word before a date that is not part of the way to it.
    private static func word(before index: Int, from start: Int, in tokens: [Token]) -> Word? {
        var before = index - 1
        while before >= start, isLink(tokens[before]) { before -= 1 }
        return before >= start ? tokens[before].word : nil
    }

    private static func isLink(_ token: Token) -> Bool {
        switch token.kind {
        case .comma, .dash, .hyphen, .colon, .symbol, .number, .openBracket, .slash, .period: true
        case .word: links.contains(token.word) || token.classes.contains(.month)
        default: false
        }
    }

    private static let links: WordFilter = [
        "of", "for", "on", "as", "no", "nr", "issue", "from", "to", "and",
    ]
    private static let chronicles: WordFilter = ["events", "chronology", "timeline", "diary"]
    private static let kinds: WordFilter = chronicles.union([
        "report", "sitrep", "situation", "update", "updates", "bulletin", "brief", "briefing",
        "summary",
        "digest", "roundup", "overview", "assessment", "snapshot",
        "communique",
        "communiqué", "highlights",
    ])
}
