import Lexicon
import Records

/// Tells what a place name does in its sentence.
struct PlaceUses {
    let document: Document
    let lexicon: Lexicon
    /// For each token whether the actors were read to stand for a government there.
    private let isMetonym: [Bool]

    init(document: Document, lexicon: Lexicon) {
        self.document = document
        self.lexicon = lexicon
        var isMetonym = Array(repeating: false, count: document.tokens.count)
        for mention in document.actorMentions where mention.form == .metonym {
            for index in mention.tokens { isMetonym[index] = true }
        }
        self.isMetonym = isMetonym
    }

    /// What the name does that means the place with this index in `Document.places`.
    func use(of toponym: Toponym, asPlace place: Int) -> PlaceMention.Use {
        if toponym.isDateline { return .dateline }
        if toponym.isDemonym { return .adjective }
        if toponym.isPartOfName { return .partOfName }
        if isMetonym[toponym.name.lowerBound] { return .metonym }
        // Asked field by field: a place as a whole holds a dozen strings and lists that would be counted.
        let isSeat = document.places[place].featureCode == "PPLC"
        guard document.places[place].kind == .country || isSeat else { return .location }
        return actsAsGovernment(toponym) || isSeat && isAgent(toponym) ? .metonym : .location
    }

    /// Whether a country speaks, negotiates or is spoken to.
    private func actsAsGovernment(_ toponym: Toponym) -> Bool {
        let tokens = document.tokens
        let sentence = document.sentences[toponym.sentence].tokens
        let start = firstOfPhrase(toponym)
        if start > sentence.lowerBound {
            let before = tokens[start - 1].word
            if Self.addressing.contains(before) { return true }
            if before == .with || before == .between, start >= sentence.lowerBound + 2 {
                return Self.dealings.contains(tokens[start - 2].word)
            }
            if tokens[start - 1].classes.contains(.preposition) { return false }
        }
        let end = toponym.tokens.upperBound
        guard end < sentence.upperBound else { return false }
        if tokens[end].kind == .possessive, end + 1 < sentence.upperBound {
            return Self.organs.contains(tokens[end + 1].word)
        }
        return Self.governing.contains(tokens[end].word)
            || lexicon.speechVerbs.verb(at: end, in: tokens) != nil && tokens[end].shape == .lower
    }

    /// Whether a seat of government is the subject of a verb that a town has no use for: "a region Paris took".
    private func isAgent(_ toponym: Toponym) -> Bool {
        let tokens = document.tokens
        let sentence = document.sentences[toponym.sentence].tokens
        let start = firstOfPhrase(toponym)
        let end = toponym.tokens.upperBound
        guard end < sentence.upperBound, tokens[end].shape == .lower,
            start == sentence.lowerBound || !tokens[start - 1].classes.contains(.preposition)
        else { return false }
        switch tokens[end].tag {
        case .verbPast, .verbPresent: return !Self.befalling.contains(tokens[end].word)
        default: return false
        }
    }

    /// What a town does, or what happens to it.
    private static let befalling: WordFilter = [
        "is", "was", "were", "woke", "wakes", "came", "comes", "suffered", "suffers", "saw", "sees",
        "witnessed",
        "experienced", "lost", "remains", "remained", "lies", "stands", "fell", "falls", "endured", "faced",
        "faces",
        "hosts", "hosted", "hit", "shook", "became", "becomes", "has", "had", "recorded", "celebrated",
        "marked",
    ]

    /// How the place lies to what it locates, by the preposition before it.
    func relation(of toponym: Toponym) -> PlaceMention.Relation {
        let tokens = document.tokens
        let sentence = document.sentences[toponym.sentence].tokens
        if isEndOfRoad(toponym, in: sentence) { return .near }
        let start = firstOfPhrase(toponym)
        guard start > sentence.lowerBound else { return .inside }
        let preposition = tokens[start - 1].word
        let before: Word = start >= sentence.lowerBound + 2 ? tokens[start - 2].word : .none
        if Self.near.contains(preposition) || preposition == .between { return .near }
        if preposition == .and, isSecondOfTwo(start, in: sentence) { return .near }
        if Self.goal.contains(preposition) { return .goal }
        if preposition == .from {
            return Self.distances.contains(before)
                || tokens[start - 2 >= 0 ? start - 2 : 0].classes.contains(.unit)
                ? .near : .origin
        }
        if preposition == .to {
            return Self.nearTo.contains(before) ? .near : Self.harmTo.contains(before) ? .inside : .goal
        }
        if preposition == .of, start >= sentence.lowerBound + 2 {
            return tokens[start - 2].classes.contains(.compass) || Self.distances.contains(before)
                ? .near : .inside
        }
        return .inside
    }

    /// "on the Bamako-Gao road": somewhere on the way.
    private func isEndOfRoad(_ toponym: Toponym, in sentence: Range<Int>) -> Bool {
        let tokens = document.tokens
        let end = toponym.tokens.upperBound
        guard end + 2 < sentence.upperBound, tokens[end].kind == .hyphen || tokens[end].kind == .dash,
            tokens[end + 1].isCapitalised
        else { return false }
        return (end + 2..<min(end + 6, sentence.upperBound)).contains { Self.roads.contains(tokens[$0].word) }
    }

    private static let roads: WordFilter = ["road", "highway", "route", "motorway"]

    /// "between Sabha and Murzuq".
    private func isSecondOfTwo(_ start: Int, in sentence: Range<Int>) -> Bool {
        let tokens = document.tokens
        var index = start - 2
        while index > sentence.lowerBound, start - index < 6,
            tokens[index].isCapitalised || tokens[index].kind == .hyphen
        {
            index -= 1
        }
        return index >= sentence.lowerBound && tokens[index].word == .between
    }

    /// "on London Bridge", "at the Kabul University campus": a name inside that of a site where something is.
    func isSite(_ toponym: Toponym) -> Bool {
        let tokens = document.tokens
        let sentence = document.sentences[toponym.sentence].tokens
        var start = toponym.tokens.lowerBound - 1
        if start > sentence.lowerBound, tokens[start].classes.contains(.determiner) { start -= 1 }
        guard start >= sentence.lowerBound,
            Self.at.contains(tokens[start].word) || Self.striking.contains(tokens[start].word)
        else { return false }
        let end = toponym.tokens.upperBound
        return (end..<max(end, min(end + 3, sentence.upperBound))).contains {
            lexicon.gazetteer.context(of: tokens[$0].word).contains(.site)
        }
    }

    private static let striking: WordFilter = [
        "attacked", "attack", "attacking", "bombed", "bombing", "hit", "hitting", "struck", "striking",
        "stormed", "storming",
        "targeted", "targeting", "raided", "raiding", "shelled", "shelling", "seized", "besieged", "overran",
    ]
    private static let at: WordFilter = ["at", "in", "on", "near", "outside", "inside", "around", "of"]

    /// The first token of the phrase that ends in the name: "the eastern city of Kharkiv".
    private func firstOfPhrase(_ toponym: Toponym) -> Int {
        let tokens = document.tokens
        let sentence = document.sentences[toponym.sentence].tokens
        var start = toponym.tokens.lowerBound
        while start > sentence.lowerBound {
            let token = tokens[start - 1]
            let context = lexicon.gazetteer.context(of: token.word)
            let isKind = !context.isDisjoint(with: [.settlement, .division, .section, .county, .seat])
            let isLink =
                token.word == .of && start >= sentence.lowerBound + 2
                && !lexicon.gazetteer.context(of: tokens[start - 2].word)
                    .isDisjoint(with: [.settlement, .division, .section, .county, .seat])
            let isBefore =
                token.classes.contains(.determiner) || Self.attributes.contains(token.word)
                || token.classes.contains(.compass) && start >= sentence.lowerBound + 2
                    && tokens[start - 2].kind == .word
                    && !tokens[start - 2].classes.isDisjoint(with: [.preposition, .determiner])
            guard token.kind == .word, isKind || isLink || isBefore else { break }
            start -= 1
        }
        return start
    }

    private static let near: WordFilter = ["near", "outside", "around", "beside", "nearby", "off"]
    private static let goal: WordFilter = [
        "into", "toward", "towards", "visit", "visits", "visiting", "visited", "reach", "reached", "entering",
    ]
    private static let nearTo: WordFilter = ["close", "next", "adjacent", "closer"]
    private static let harmTo: WordFilter = [
        "damage", "threat", "blow", "related", "according", "due", "destruction",
    ]
    private static let distances: WordFilter = [
        "outskirts", "km", "kms", "kilometres", "kilometers", "miles", "away",
    ]
    private static let attributes: WordFilter = [
        "besieged", "occupied", "coastal", "border", "rural", "central", "capital", "main", "largest",
        "nearby", "embattled",
        "disputed", "annexed", "remote", "small", "tiny", "key", "strategic", "historic", "ancient",
        "northern", "southern",
        "neighbouring", "neighboring", "mainland", "downtown", "greater", "rebel-held", "government-held",
        "restive",
    ]
    /// Verbs whose object is a government.
    private static let addressing: WordFilter = [
        "accuse", "accuses", "accused", "accusing", "urge", "urges", "urged", "urging", "tell", "told",
        "warn", "warned",
        "warning", "blame", "blames", "blamed", "blaming", "ask", "asked", "condemn", "condemned",
        "condemning", "by",
        "criticised", "criticized", "pressure", "pressured", "pressuring", "thanked", "sanctioned",
        "persuade",
    ]
    /// What is done with or between governments.
    private static let dealings: WordFilter = [
        "talks", "negotiations", "deal", "deals", "agreement", "agreements", "ties", "relations", "war",
        "meeting",
        "meetings", "ceasefire", "truce", "dialogue", "cooperation", "alliance", "contacts", "met",
        "negotiate",
        "negotiating", "cooperate", "treaty", "pact", "accord", "exchange", "swap", "tensions", "conflict",
        "summit",
    ]
    /// What belongs to a government.
    private static let organs: WordFilter = [
        "government", "army", "military", "forces", "troops", "navy", "president", "ambassador", "envoy",
        "leader",
        "leaders", "leadership", "parliament", "ministry", "ally", "allies", "demands", "demand", "refusal",
        "decision",
        "offer", "proposal", "position", "stance",
    ]
    /// What governments do besides speaking.
    private static let governing: WordFilter = [
        "wants", "seeks", "sought", "took", "launched", "launches", "sent", "agreed", "agrees", "refused",
        "refuses",
        "backs", "backed", "supports", "supported", "imposed", "rejects", "denies", "signed", "plans",
        "hopes", "expects",
        "considers", "views", "sees", "regards", "ordered", "expelled", "recalled", "summoned", "withdrew",
        "invaded",
        "annexed", "seized", "attacked", "offered", "ramped", "vowed", "struck", "bombed", "shelled", "fired",
        "carried",
        "deployed", "follows", "has", "had", "will", "would", "must", "should", "may", "might", "cannot",
        "can", "could",
    ]
}
