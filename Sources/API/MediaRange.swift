/// What a client accepts (RFC 9110 §12.5.1).
enum MediaRange {
    /// Whether the values of `Accept` admit `mediaType`; without the field everything is admitted.
    static func isAcceptable(_ mediaType: String, _ accept: [String]) -> Bool {
        guard !accept.isEmpty else { return true }
        let type = essence(mediaType)
        let family = type.prefix { $0 != "/" } + "/*"
        // The most specific range decides: `*/*, text/plain;q=0` excludes plain text.
        var best: (rank: Int, isAdmitted: Bool)?
        for range in accept.joined(separator: ",").split(separator: ",") {
            let rank: Int
            switch essence(range) {
            case type: rank = 3
            case String(family): rank = 2
            case "*/*": rank = 1
            default: continue
            }
            if rank > best?.rank ?? 0 { best = (rank, !hasZeroWeight(range)) }
        }
        return best?.isAdmitted ?? false
    }

    /// Type and subtype in lower case, without parameters.
    private static func essence(_ text: some StringProtocol) -> String {
        String(text.prefix { $0 != ";" }).filter { !$0.isWhitespace }.lowercased()
    }

    private static func hasZeroWeight(_ range: some StringProtocol) -> Bool {
        range.split(separator: ";").dropFirst().contains { parameter in
            let text = String(parameter).filter { !$0.isWhitespace }.lowercased()
            return text.hasPrefix("q=0") && !text.dropFirst(3).contains { ("1"..."9").contains($0) }
        }
    }
}
