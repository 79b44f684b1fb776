import Lexicon

/// Places that a sentence names for what was not the event: homes, ways, older events.
extension EventPlaces {
    /// Whether a mention says where something or somebody else was, or was to be.
    func isElsewhere(_ mention: PlaceMention) -> Bool {
        isHome(mention) || isWayTo(mention) || isCompared(mention)
    }

    /// "the anniversary of the 2011 Oslo attacks", "similar to the Oslo attacks".
    func isCompared(_ mention: PlaceMention) -> Bool {
        var index = mention.tokens.lowerBound - 1
        while index >= 0, mention.tokens.lowerBound - index < Self.comparison,
            tokens[index].kind == .word || tokens[index].kind == .number,
            !Self.at.contains(tokens[index].word)
        {
            if Self.comparing.contains(tokens[index].word) {
                return Self.compared.contains(tokens[index + 1].word)
            }
            index -= 1
        }
        return false
    }

    /// "bound for Mecca", "on its way to Quetta": where it never came.
    func isWayTo(_ mention: PlaceMention) -> Bool {
        let start = mention.tokens.lowerBound
        guard start > 1, tokens[start - 1].word == .to || tokens[start - 1].word == .for else { return false }
        return Self.travelling.contains(tokens[start - 2].word)
    }

    /// "a resident of Antioch": where somebody lives.
    func isHome(_ mention: PlaceMention) -> Bool {
        let start = mention.tokens.lowerBound
        // "of Antioch, Illinois"
        if start > 1, tokens[start - 1].kind == .comma,
            let inner = document.placeMentions.slice(in: start - 2..<start - 1, tokens: { $0.tokens }).last
        {
            return isHome(inner)
        }
        if start > 1, tokens[start - 1].word == .in, Self.born.contains(tokens[start - 2].word) {
            return true
        }
        guard start > 1, tokens[start - 1].word == .of || tokens[start - 1].word == .from else {
            return false
        }
        if tokens[start - 1].word == .from, document.hasWord(Self.departing, before: start - 1, within: 2) {
            return true
        }
        return Self.residents.contains(tokens[start - 2].word)
    }

    /// Tokens from what is compared to where the other was: "anniversary of the deadly 2011 Oslo attacks".
    private static let comparison = 7
    private static let comparing: WordFilter = [
        "anniversary", "similar", "similarities", "reminiscent", "inspired", "resembling", "resembled",
    ]
    private static let compared: WordFilter = ["of", "to", "by", "with", "the"]
    private static let at: WordFilter = ["in", "at", "near", "on"]
    private static let departing: WordFilter = ["took", "taken", "takes", "departed", "flew", "flown"]
    private static let travelling: WordFilter = [
        "bound", "headed", "heading", "way", "route", "travelling", "traveling", "destined", "flight",
        "flying",
        "returning", "driving",
    ]
    private static let residents: WordFilter = ["resident", "native", "citizen", "national", "originally"]
    static let born: WordFilter = ["born", "origin", "descent"]

    /// "30 km north of Goma", "south of Goma", "between Goma and Sake": the town that helps to find another one.
    func isOffset(_ mention: PlaceMention) -> Bool {
        let start = mention.tokens.lowerBound
        if isOfRoute(mention) { return true }
        guard mention.relation == .near, start > 1 else { return false }
        if tokens[start - 1].word == .between || tokens[start - 1].word == .and { return true }
        return Self.offset.contains(tokens[start - 1].word)
            && document.hasWord(Self.compass, before: start, within: 3)
    }

    /// "the Cali-Buenaventura highway": a town at one end of a road.
    private func isOfRoute(_ mention: PlaceMention) -> Bool {
        let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
        if end + 2 < tokens.count, Self.joining.contains(tokens[end].kind), tokens[end + 1].isCapitalised {
            return document.hasWord(Self.roads, behind: end + 2, within: 3)
        }
        return start > 1 && end < tokens.count && Self.joining.contains(tokens[start - 1].kind)
            && tokens[start - 2].isCapitalised && Self.roads.contains(tokens[end].word)
    }

    /// "fired rockets toward Sderot": what is shot at lies where it hits; who goes there has not come yet.
    func isAim(_ mention: PlaceMention, of words: Range<Int>) -> Bool {
        words.upperBound <= mention.tokens.lowerBound
            && mention.tokens.lowerBound - words.upperBound <= Self.range
            && tokens[words].contains { Self.firing.contains($0.word) }
    }

    /// Tokens of "several rockets and mortar rounds from Gaza toward" between firing and where it hits.
    private static let range = 9
    private static let joining: Set<Token.Kind> = [.hyphen, .dash]
    private static let roads: WordFilter = [
        "highway", "road", "motorway", "railway", "expressway", "pipeline", "route", "axis",
    ]
    private static let firing: WordFilter = ["fired", "launched", "fire", "launch", "shot", "lobbed"]
}
