import Lexicon
import Records

/// States, bodies, groups and outlets by the lists.
extension ActorReader {
    /// Reads a term of the lists at `index`; returns the token behind it, null when none stands there.
    mutating func term(at index: Int, in sentence: Document.Sentence) -> Int? {
        let tokens = document.tokens
        guard let match = lexicon.actorNames.term(at: index, in: tokens, before: sentence.tokens.upperBound)
        else { return nil }
        let limit = sentence.tokens.upperBound
        // "the United Nations General Assembly": the article must not cut a longer name short.
        if tokens[index].word == .the, index + 1 < limit,
            let inner = lexicon.actorNames.term(at: index + 1, in: tokens, before: limit),
            inner.count + 1 >= match.count
        {
            return nil
        }
        let end = index + match.count
        let actor = lexicon.actorNames.actors[match.value.actor]
        if isPartOfLongerName(index, end: end, match.value, in: sentence) { return nil }
        // "Tampa, Fla.": an abbreviation of something else.
        if actor.kind == .armedGroup, match.count == 1, tokens[index].endsWithFullStop,
            tokens[index].shape == .capitalised
        {
            return nil
        }
        // "the bloc", "the alliance": only once the name was given.
        if !tokens[index..<end].contains(where: { $0.isCapitalised }), actor.kind != .armedGroup,
            !register.isKnown(match.value.actor)
        {
            return nil
        }
        switch match.value.use {
        case .adjective:
            let entity = stateEntity(match.value.actor)
            modifier = Modifier(start: index, end: end, entity: entity, mention: nil, isState: true)
            return end
        case .people:
            return people(match.value.actor, actor, at: index, end: end, in: sentence)
        case .metonym, .name:
            let entity = register.listed(match.value.actor, actor)
            let isState = actor.kind == .state
            var after = end
            if after < sentence.tokens.upperBound, tokens[after].kind == .possessive { after += 1 }
            var mention: Int?
            if isState ? actsAsGovernment(index..<end, use: match.value.use, in: sentence) : true {
                let phrase = modifier.map { $0.end == index ? $0.start : index } ?? index
                mention = add(
                    index..<end,
                    phrase: phrase..<end,
                    in: sentence,
                    actor: entity,
                    form: match.value.use == .metonym ? .metonym : .name
                )
            }
            modifier = Modifier(start: index, end: after, entity: entity, mention: mention, isState: isState)
            return after
        }
    }

    private mutating func stateEntity(_ index: Int) -> Int {
        register.listed(index, lexicon.actorNames.actors[index])
    }

    /// "Paris Hilton", "Jordan Times", "Washington Post": the term is only the beginning of a name.
    private func isPartOfLongerName(
        _ start: Int,
        end: Int,
        _ term: ActorTerm,
        in sentence: Document.Sentence
    ) -> Bool {
        let tokens = document.tokens
        if start > sentence.tokens.lowerBound, tokens[start - 1].isCapitalised,
            tokens[start - 1].kind == .word,
            !tokens[start - 1].classes.isDisjoint(with: [.masculineName, .feminineName]),
            NameRun.begins(tokens[start - 1]), modifier?.end != start
        {
            return true
        }
        guard term.use == .metonym || end - start == 1 && term.use == .name else { return false }
        guard end < sentence.tokens.upperBound, tokens[end].kind == .word, tokens[end].isCapitalised,
            let run = NameRun(at: start, in: tokens, before: sentence.tokens.upperBound)
        else { return false }
        return run.tokens.upperBound > end
            && lexicon.titles.title(at: end, in: tokens, before: sentence.tokens.upperBound) == nil
            && lexicon.nameHeads.head(tokens[run.tokens.upperBound - 1].word) != nil
    }

    /// Whether a state or its capital is named as one that acts, not as a place.
    private func actsAsGovernment(
        _ range: Range<Int>,
        use: ActorTerm.Use,
        in sentence: Document.Sentence
    ) -> Bool {
        let tokens = document.tokens
        var before = range.lowerBound - 1
        if before >= sentence.tokens.lowerBound, tokens[before].word == .the { before -= 1 }
        let previous = before >= sentence.tokens.lowerBound ? tokens[before].word : .none
        if Self.locative.contains(previous) { return false }
        if use == .metonym {
            if Self.partner.contains(previous) { return true }
            let behindTime = indexBehindTime(range.upperBound, before: sentence.tokens.upperBound)
            let verb = behindTime ?? range.upperBound
            guard verb < sentence.tokens.upperBound, tokens[verb].kind == .word, tokens[verb].shape == .lower
            else { return false }
            let opensClause =
                before < sentence.tokens.lowerBound || tokens[before].kind != .word
                || !tokens[before].classes.isDisjoint(with: [.conjunction, .subordinator])
                || tokens[before].word == .said
            return opensClause
                && (behindTime == nil && !tokens[verb].classes.isDisjoint(with: [.be, .have, .modal, .do])
                    || lexicon.speechVerbs.verb(at: verb, in: tokens) != nil
                    || Self.governing.contains(tokens[verb].word))
        }
        return true
    }

    /// "Dorna on Friday expelled": where what is said of the name begins, behind a time right after it; null without one.
    private func indexBehindTime(_ index: Int, before limit: Int) -> Int? {
        let near = index..<min(limit, index + Self.timeReach)
        guard !near.isEmpty, let time = document.times.slice(in: near, tokens: { $0.tokens }).first,
            document.tokens[index..<max(index, time.tokens.lowerBound)].allSatisfy({
                $0.kind == .word && $0.shape == .lower
            })
        else { return nil }
        return time.tokens.upperBound
    }

    /// Tokens from a name to the time behind it: "late on Monday".
    private static let timeReach = 3

    private mutating func people(
        _ index: Int,
        _ state: NamedActor,
        at start: Int,
        end: Int,
        in sentence: Document.Sentence
    ) -> Int {
        let tokens = document.tokens
        let entity = register.described(
            document.string(start..<end),
            kind: .population,
            country: state.countryISO3,
            sectors: ["CVL"],
            inter: 7,
            isPlural: tokens[end - 1].word != .briton
        )
        add(start..<end, in: sentence, actor: entity, form: .nominal)
        modifier = nil
        return end
    }

    private static let locative: WordFilter = [
        "in", "at", "near", "inside", "outside", "into", "across", "throughout", "over", "from", "around",
        "within",
        "through", "via", "toward", "towards", "above",
    ]
    private static let partner: WordFilter = [
        "with", "between", "by", "against", "pressure", "urged", "accused", "warned", "told", "blamed",
    ]
    /// What governments do besides speaking.
    private static let governing: WordFilter = [
        "wants", "seeks", "sought", "took", "launched", "sent", "agreed", "refused", "backs", "backed",
        "supports",
        "supported", "imposed", "rejected", "rejects", "denies", "denied", "signed", "plans", "hopes",
        "expects",
        "blacklisted", "retaliated", "severed", "froze", "suspended", "banned", "vetoed", "annexed",
        "deployed", "fired",
        "considers", "views", "sees", "regards", "ordered", "expelled", "recalled", "summoned", "withdrew",
    ]
}
