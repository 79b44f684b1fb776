import Lexicon
import Records

/// Bodies by the word that heads their names.
extension ActorReader {
    /// A body by its head: "the Ministry of Ports", "Springfield Police Department".
    mutating func organization(_ run: NameRun, in sentence: Document.Sentence) -> Int? {
        let tokens = document.tokens
        let limit = sentence.tokens.upperBound
        var end = run.tokens.upperBound
        let first = lexicon.nameHeads.head(tokens[run.tokens.lowerBound].word)
        var head = lexicon.nameHeads.head(tokens[end - 1].word)
        if end + 1 < limit, tokens[end].word == .of || tokens[end].word == .for,
            let rest = NameRun(
                at: tokens[end + 1].word == .the ? min(end + 2, limit - 1) : end + 1,
                in: tokens,
                before: limit
            ),
            head?.isOrganization ?? false || first?.isOrganization ?? false
        {
            head = head ?? first
            end = rest.tokens.upperBound
        }
        guard let head, head.isOrganization, end - run.tokens.lowerBound > 1,
            !isGivenName(tokens[run.tokens.lowerBound]) || end > run.tokens.upperBound
                || end - run.tokens.lowerBound > 2
        else { return nil }
        let country = country(ofBodyAt: run.tokens.lowerBound, before: end)
        let entity = register.described(
            document.string(run.tokens.lowerBound..<end),
            kind: .organization,
            country: country,
            sectors: head.sectors,
            inter: nil,
            isPlural: false
        )
        add(run.tokens.lowerBound..<end, in: sentence, actor: entity, form: .name)
        modifier = nil
        return end
    }

    /// The state that is named before a body or begins its name, such as Malian in Malian Coast Guard.
    private func country(ofBodyAt start: Int, before end: Int) -> String? {
        if let modifier, modifier.end == start { return register.entities[modifier.entity].actor.countryISO3 }
        guard let match = lexicon.actorNames.term(at: start, in: document.tokens, before: end) else {
            return nil
        }
        let actor = lexicon.actorNames.actors[match.value.actor]
        return actor.kind == .state && match.value.use != .metonym ? actor.countryISO3 : nil
    }
}
