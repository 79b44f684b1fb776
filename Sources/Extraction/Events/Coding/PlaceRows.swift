import Lexicon
import Records

/// Rows of places, each of which has an event of its own: "attacks in Goma, Bukavu and Uvira" are three.
struct PlaceRows {
    let document: Document
    let context: SentenceContext

    private var tokens: [Token] { document.tokens }

    /// The drafts of a sentence, those at a row of places once for each of its places.
    ///
    /// The first keeps the people harmed: the sum of a row belongs to none of the others.
    func split(_ drafts: [EventDraft]) -> [EventDraft] {
        drafts.flatMap { draft in
            guard isSeveral(draft), let best = draft.locations.max(by: { $0.weight < $1.weight }),
                best.weight >= EventPlaces.likely
            else { return [draft] }
            let row = row(around: best.mention, of: draft)
            guard row.count > 1 else { return [draft] }
            return row.enumerated().map { part, mention in
                let single = draft.copy()
                single.part = part
                single.locations.removeAll { $0.mention != mention && row.contains($0.mention) }
                if !single.locations.contains(where: { $0.mention == mention }) {
                    single.locations.append(
                        EventDraft.Location(mention: mention, rule: best.rule, weight: best.weight)
                    )
                }
                single.locations = single.locations.map {
                    $0.mention == mention ? $0.weighing(best.weight) : $0
                }
                if part > 0 {
                    single.casualties = []
                } else {
                    // Whatever is said of all of them later, here is where they are named.
                    single.mentions[0].weight += Self.naming
                }
                single.rules.append(Self.rule)
                return single
            }
        }
    }

    /// Whether the words may tell of more than one deed: "attacks", "shelled"; "a blast" is one.
    private func isSeveral(_ draft: EventDraft) -> Bool {
        switch draft.family {
        case .other: return false
        default: break
        }
        return draft.isPlural || document.syntax.verbGroup(at: draft.primary.trigger.lowerBound) != nil
    }

    /// Indices of the place mentions of the row that a mention stands in, in text order.
    private func row(around mention: Int, of draft: EventDraft) -> [Int] {
        guard let middle = context.places.firstIndex(of: mention) else { return [mention] }
        var row = [mention]
        var isClosed = false
        var last = mention
        for next in context.places[(middle + 1)...] {
            if isWithin(last, next) {
                last = next
                continue
            }
            guard let link = link(last, next), isAlike(mention, next, of: draft) else { break }
            row.append(next)
            isClosed = isClosed || link == .and
            last = next
        }
        var first = mention
        for before in context.places[..<middle].reversed() {
            guard let link = link(before, first), isAlike(before, mention, of: draft) else { break }
            row.insert(before, at: 0)
            isClosed = isClosed || link == .and
            first = before
        }
        return isClosed && isIntroduced(row[0], draft.primary.trigger) ? row : [mention]
    }

    private enum Link { case comma, and }

    /// How the second place is joined to the first; null when it stands in another clause or phrase.
    private func link(_ first: Int, _ second: Int) -> Link? {
        let start = document.placeMentions[first].tokens.upperBound
        let end = document.placeMentions[second].tokens.lowerBound
        guard start < end, end - start <= Self.reach else { return nil }
        var index = start
        var link: Link?
        while index < end {
            if tokens[index].kind == .comma {
                link = link ?? .comma
            } else if tokens[index].word == .and {
                link = .and
            } else {
                break
            }
            index += 1
        }
        guard let link else { return nil }
        // ", at the headquarters in": what stands beside the first place begins as it does.
        let isParallel = index < end && Self.at.contains(tokens[index].word)
        let isPlain = (index..<end).allSatisfy { index in
            let token = tokens[index]
            if token.tag.isVerb || token.kind == .number || token.classes.contains(.person)
                || token.classes.contains(.relative)
                || context.triggers.contains(where: { $0.tokens.contains(index) })
                || context.times.contains(where: { document.times[$0].tokens.contains(index) })
            {
                return false
            }
            return isParallel || isFiller(token)
        }
        return isPlain ? link : nil
    }

    /// "the port city of", "northern": words that only describe a place.
    private func isFiller(_ token: Token) -> Bool {
        token.classes.contains(.determiner) || token.classes.contains(.compass) || token.tag == .adjective
            || token.word == .of || Self.at.contains(token.word) || Self.kinds.contains(token.word)
    }

    /// Whether the second place only says where the first lies: "in Goma, North Kivu, and".
    private func isWithin(_ first: Int, _ second: Int) -> Bool {
        let inner = document.places[document.placeMentions[first].place]
        let outer = document.places[document.placeMentions[second].place]
        return inner.resolution > outer.resolution && outer.contains(inner)
            && document.placeMentions[second].tokens.lowerBound
                - document.placeMentions[first].tokens.upperBound <= Self.reach
    }

    /// Whether two places may stand in one row: names of the same kind, none of which holds the other.
    private func isAlike(_ first: Int, _ second: Int, of draft: EventDraft) -> Bool {
        let mentions = (document.placeMentions[first], document.placeMentions[second])
        let left = document.places[mentions.0.place]
        let right = document.places[mentions.1.place]
        guard mentions.0.use == .location, mentions.1.use == .location, left.id != right.id,
            mentions.0.relation != .origin, mentions.0.relation != .goal,
            !left.contains(right), !right.contains(left)
        else { return false }
        // A country is where a war is, not a place beside others, unless there were several deeds.
        if left.kind == .country || right.kind == .country {
            return left.kind == right.kind && draft.isPlural
        }
        return (left.resolution >= Self.town) == (right.resolution >= Self.town)
    }

    /// Whether the row is where the deed is: behind it, or behind a preposition of place.
    private func isIntroduced(_ first: Int, _ trigger: Range<Int>) -> Bool {
        let start = document.placeMentions[first].tokens.lowerBound
        for index in stride(from: start - 1, through: context.sentence.tokens.lowerBound, by: -1) {
            if trigger.contains(index) || Self.at.contains(tokens[index].word) { return true }
            if tokens[index].word == .of {
                guard index > 0 else { return false }
                return trigger.contains(index - 1) || Self.kinds.contains(tokens[index - 1].word)
            }
            guard isFiller(tokens[index]) else { return false }
        }
        return false
    }

    /// Rule that a draft is one of a row.
    static let rule = "place.row"
    /// What it adds to a mention that it names all the places.
    private static let naming = 3
    /// Tokens between two places of a row.
    private static let reach = 12
    /// Least resolution of a town.
    private static let town = 4
    private static let at: WordFilter = ["in", "at", "near", "on", "outside", "around", "across", "against"]
    private static let kinds: WordFilter = [
        "village", "villages", "town", "towns", "city", "cities", "district", "districts", "province",
        "provinces", "region", "regions", "area", "areas", "neighbourhood", "neighbourhoods", "neighborhood",
        "neighborhoods", "suburb", "suburbs", "state", "states", "port", "department", "departments",
        "governorate", "governorates", "county", "counties", "locality", "localities",
    ]
}
