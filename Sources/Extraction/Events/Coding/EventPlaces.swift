import Lexicon
import Records

/// Which of the places that a sentence names an event happened at.
struct EventPlaces {
    let document: Document

    var tokens: [Token] { document.tokens }

    /// Candidate places of a trigger in its sentence, each with the rule that takes it.
    ///
    /// A name that stands for who acts is no place of the deed.
    func locations(
        of words: Range<Int>,
        in context: SentenceContext,
        except actors: [Range<Int>]
    ) -> [EventDraft.Location] {
        let candidates = context.places.compactMap { index -> EventDraft.Location? in
            let mention = document.placeMentions[index]
            guard !actors.contains(where: { $0.overlaps(mention.tokens) }), !isMetonym(mention) else {
                return nil
            }
            guard mention.use == .location || mention.use == .partOfName || mention.use == .adjective,
                !mention.isDoubtful, !isHome(mention), !isBorder(mention), !isCompared(mention),
                !isPossessor(mention, of: words, in: context)
            else { return nil }
            let (rule, weight) = rule(for: mention, words: words, sentence: context.sentence.tokens)
            guard weight > 0 else { return nil }
            let place = document.places[mention.place]
            // Seas and macro-regions locate little: a town in the same sentence says more.
            let vague = place.countryISO2 == nil && place.kind == .region ? 30 : 0
            let offset = isOffset(mention) ? 20 : 0
            return EventDraft.Location(
                mention: index,
                rule: rule,
                weight: max(1, weight * 10 + place.resolution - vague - offset)
            )
        }
        let found = finest(candidates)
        guard !found.contains(where: { $0.weight >= Self.likely }),
            let here = here(beside: words, in: context)
        else { return found }
        return found + [here]
    }

    /// Tokens between "here" and the word for the event.
    private static let reach = 7

    /// "GOMA, May 4 – A bomb exploded here": the place of the dateline.
    private func here(beside words: Range<Int>, in context: SentenceContext) -> EventDraft.Location? {
        let start = max(context.sentence.tokens.lowerBound, words.lowerBound - Self.reach)
        let end = min(context.sentence.tokens.upperBound, words.upperBound + Self.reach)
        guard
            (start..<end).contains(where: {
                tokens[$0].word == Self.hereWord && document.quotationIndex[$0] < 0
            }),
            let mention = document.placeMentions.prefix(Self.datelines).firstIndex(where: {
                $0.use == .dateline
            })
        else { return nil }
        return EventDraft.Location(mention: mention, rule: "place.here", weight: Self.likely + 10)
    }

    private static let hereWord: Word = "here"
    /// Places up to the end of a dateline: its own, a country, and those of a title.
    private static let datelines = 12

    /// "Mokha, Yemen": of a place and the one it lies in, the inner one counts as much as the outer.
    private func finest(_ candidates: [EventDraft.Location]) -> [EventDraft.Location] {
        let candidates = firstOfChains(candidates)
        guard let best = candidates.max(by: { $0.weight < $1.weight }), candidates.count > 1 else {
            return candidates
        }
        let outer = document.places[document.placeMentions[best.mention].place]
        return candidates.map { candidate in
            let inner = document.places[document.placeMentions[candidate.mention].place]
            guard candidate.weight >= Self.likely, candidate.weight < best.weight, outer.contains(inner)
            else {
                return candidate
            }
            return EventDraft.Location(
                mention: candidate.mention,
                rule: candidate.rule,
                weight: best.weight + inner.resolution - outer.resolution
            )
        }
    }

    /// "in Gidan Buwai, Katsina, Nigeria", "in Maruf district of Kandahar": each place lies in the next one.
    private func firstOfChains(_ candidates: [EventDraft.Location]) -> [EventDraft.Location] {
        var candidates = candidates
        for index in candidates.indices.dropLast().reversed() {
            let first = document.placeMentions[candidates[index].mention]
            let second = document.placeMentions[candidates[index + 1].mention]
            guard first.use == .location, second.use == .location, first.relation != .goal else { continue }
            if isJoined(first, second) {
                // "in Tchombangou and Zaroumdareye": the one as much as the other, and it is named first.
                candidates[index] = candidates[index].weighing(candidates[index + 1].weight)
                continue
            }
            if isBeside(first, second) {
                candidates[index] = candidates[index].weighing(candidates[index + 1].weight + 1)
                continue
            }
            guard isChained(first, second) else { continue }
            let inner = document.places[first.place]
            let outer = document.places[second.place]
            guard inner.resolution >= outer.resolution, inner.kind != .country,
                inner.countryISO2 == nil || outer.countryISO2 == nil || inner.countryISO2 == outer.countryISO2
            else { continue }
            candidates[index] = candidates[index].weighing(candidates[index + 1].weight + 1)
        }
        return candidates
    }

    /// "in Poway, outside San Diego": the second only tells where the first is.
    private func isBeside(_ first: PlaceMention, _ second: PlaceMention) -> Bool {
        second.relation == .near && first.tokens.upperBound + 2 == second.tokens.lowerBound
            && tokens[first.tokens.upperBound].kind == .comma
            && document.places[first.place].resolution == document.places[second.place].resolution
    }

    /// Whether "and" alone stands between two places of one kind.
    private func isJoined(_ first: PlaceMention, _ second: PlaceMention) -> Bool {
        first.tokens.upperBound + 1 == second.tokens.lowerBound
            && tokens[first.tokens.upperBound].word == .and
            && document.places[first.place].resolution == document.places[second.place].resolution
    }

    /// Whether only a comma, or "in the" or "of", stands between two places.
    private func isChained(_ first: PlaceMention, _ second: PlaceMention) -> Bool {
        guard first.tokens.upperBound < second.tokens.lowerBound else { return false }
        let gap = first.tokens.upperBound..<second.tokens.lowerBound
        let words = gap.filter { tokens[$0].kind == .word }
        guard gap.count <= 4, words.count >= gap.count - 1 else { return false }
        // "Sopore town (Baramulla district)"
        if words.isEmpty {
            return tokens[gap.lowerBound].kind == .comma || tokens[gap.lowerBound].kind == .openBracket
        }
        return words.contains { Self.inside.contains(tokens[$0].word) }
            && words.allSatisfy {
                Self.inside.contains(tokens[$0].word) || tokens[$0].classes.contains(.determiner)
                    || tokens[$0].classes.contains(.compass) || Self.kinds.contains(tokens[$0].word)
            }
    }

    private static let inside: WordFilter = ["in", "of"]
    private static let kinds: WordFilter = [
        "village", "town", "city", "district", "province", "region", "governorate", "state", "county",
        "department", "area", "locality", "hamlet", "community", "canton", "municipality", "township",
        "commune", "neighbourhood", "neighborhood", "suburb",
    ]

    /// Weight of a location right behind the trigger: "the attack in Paris".
    static let adjacent = 70

    /// Weight of a location in the same sentence, wherever it stands.
    static let likely = 30

    /// "a Somali man", "three Chinese citizens": where somebody comes from, not where something happened.
    private func isOfPerson(_ mention: PlaceMention) -> Bool {
        let next = mention.tokens.upperBound
        guard next < tokens.count else { return false }
        if tokens[next].kind == .hyphen || Self.born.contains(tokens[next].word) { return true }
        guard let phrase = document.syntax.nounPhrase(containing: mention.tokens.lowerBound) else {
            return false
        }
        let head = tokens[phrase.head]
        // "Kenyan jets bombed": where they come from.
        if Self.aircraft.contains(head.word) { return true }
        return head.classes.contains(.person) && !Self.forces.contains(head.word)
    }

    /// "the US embassy in Nairobi": what a state has abroad.
    private func isOfMission(_ mention: PlaceMention) -> Bool {
        let next = mention.tokens.upperBound
        return next < tokens.count && Self.missions.contains(tokens[next].word)
    }

    private func isState(_ mention: PlaceMention) -> Bool { document.places[mention.place].kind == .country }

    /// "near the Syrian border", "the border with Syria": on either side of it.
    private func isBorder(_ mention: PlaceMention) -> Bool {
        let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
        guard isState(mention) else { return false }
        if end < tokens.count, Self.borders.contains(tokens[end].word) { return true }
        return start > 1 && tokens[start - 1].word == .with && Self.borders.contains(tokens[start - 2].word)
    }

    /// "Israel's bombing", "Israel's killing of him in an air strike": a state does what it owns.
    private func isPossessor(
        _ mention: PlaceMention,
        of words: Range<Int>,
        in context: SentenceContext
    ) -> Bool {
        let end = mention.tokens.upperBound
        guard isState(mention), end < words.lowerBound, tokens[end].kind == .possessive else { return false }
        return words.lowerBound - end <= 3
            || context.triggers.contains { $0.tokens.lowerBound > end && $0.tokens.lowerBound - end <= 3 }
    }

    private static let borders: WordFilter = ["border", "borders", "frontier"]
    private static let missions: WordFilter = [
        "embassy", "consulate", "consulates", "mission", "ambassador", "base", "bases", "convoy", "diplomat",
        "diplomats", "contractor", "contractors",
    ]
    private static let aircraft: WordFilter = [
        "jets", "jet", "warplanes", "warplane", "aircraft", "drones", "drone", "helicopters", "bombers",
        "warship", "warships", "planes",
    ]
    // They serve where their state is; other people travel.
    private static let forces: WordFilter = [
        "soldiers", "soldier", "troops", "police", "policemen", "policeman", "officers", "officer",
        "officials", "official",
        "servicemen", "guards", "forces", "villagers", "residents", "lawmakers", "prosecutors",
        "firefighters", "protesters", "minister", "ministers", "president", "premier", "mayor", "governor",
        "senator", "deputy", "parliamentarian", "parliamentarians", "prosecutor", "judge", "judges",
        "general",
        "colonel", "commander", "commanders", "troopers", "conscripts", "recruits", "cadets", "workers",
        "civilians", "worshippers", "farmers", "miners", "students", "pilgrims",
    ]

    /// Whether a mention says of which country a text tells: no traveller's nationality, no border.
    func tellsCountry(_ mention: PlaceMention) -> Bool {
        guard !mention.isDoubtful, !isHome(mention), !isBorder(mention) else { return false }
        return mention.use == .dateline || !isOfPerson(mention)
    }

    private func isMetonym(_ mention: PlaceMention) -> Bool {
        document.actorMentions.slice(in: mention.tokens) { $0.tokens }.contains { $0.form == .metonym }
    }

    private func rule(for mention: PlaceMention, words: Range<Int>, sentence: Range<Int>) -> (String, Int) {
        switch mention.use {
        case .adjective: return isOfPerson(mention) ? ("place.nationality", 0) : ("place.adjective", 1)
        case .partOfName: return mention.isSite ? ("place.site", 4) : ("place.adjective", 1)
        case .metonym, .dateline: return ("place.none", 0)
        case .location:
            // "13 US soldiers": the state they serve.
            if isState(mention), isOfPerson(mention) || isOfMission(mention) { return ("place.adjective", 1) }
        }
        if isWayTo(mention) { return ("place.movement", 1) }
        if mention.relation == .origin || mention.relation == .goal && !isAim(mention, of: words) {
            return ("place.movement", 2)
        }
        if mention.tokens.overlaps(words) { return ("place.modifier", 5) }
        if mention.tokens.lowerBound >= words.upperBound {
            let gap = words.upperBound..<mention.tokens.lowerBound
            // "arrested a man over the killing of nine in Goma": where the other thing was.
            if tokens[gap].contains(where: { Self.grounds.contains($0.word) }) {
                return ("place.sentence", 3)
            }
            if gap.isEmpty || gap.count <= 3 && !breaks(gap) { return ("place.object", 7) }
            if gap.count <= 10, !breaks(gap) { return ("place.behind", 6) }
            // "killed nine, among them clerks who had been in Goma": where they had been.
            if tokens[gap].contains(where: { Self.persons.contains($0.word) }) {
                return ("place.relative", 2)
            }
            return ("place.sentence", breaks(gap) ? 3 : 4)
        }
        let gap = mention.tokens.upperBound..<max(mention.tokens.upperBound, words.lowerBound)
        if gap.count <= 1, !breaks(gap) { return ("place.modifier", 5) }
        // "accused of planting a bomb in Istanbul that killed eight"
        if gap.count == 1, Self.things.contains(tokens[gap.lowerBound].word) { return ("place.modifier", 5) }
        return ("place.sentence", gap.count > 12 || breaks(gap) ? 3 : 4)
    }

    /// Whether another clause begins in a run of tokens.
    private func breaks(_ range: Range<Int>) -> Bool {
        tokens[range].contains {
            $0.classes.contains(.relative) || $0.classes.contains(.subjectPronoun) || $0.kind == .semicolon
                || $0.kind == .openQuote || $0.kind == .closeQuote || Self.speech.contains($0.word)
        }
    }

    private static let grounds: WordFilter = [
        "over", "connection", "linked", "suspected", "accused", "suspicion", "alleged", "involvement",
        "avenge",
        "revenge", "retaliation",
    ]
    static let offset: WordFilter = ["of", "from"]
    static let compass: WordFilter = [
        "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "km",
        "kilometers", "kilometres", "miles",
    ]
    private static let things: WordFilter = ["that", "which"]
    private static let persons: WordFilter = ["who", "whom", "whose"]
    private static let speech: WordFilter = ["said", "says", "told", "according", "speaking", "reported"]
}
