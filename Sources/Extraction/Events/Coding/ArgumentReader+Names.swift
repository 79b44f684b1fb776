import Lexicon
import Records

/// Groups and states that a phrase about people stands for.
extension ArgumentReader {
    /// People of no country and no name: "gunmen", "rebels"; of "FARC rebels" the noun alone.
    func isUnnamed(_ mention: ActorMention) -> Bool {
        let actor = document.actors[mention.actor].actor
        return switch actor.kind {
        case .population: actor.countryISO3 == nil || actor.sectors.first == "REB"
        case .armedGroup: mention.form == .nominal
        default: false
        }
    }

    /// "Coalition military forces": a name before people of no name is what they are known by.
    func bearingName(_ mention: ActorMention, in phrase: NounPhrase) -> EventDraft.Participant? {
        let before = mention.tokens.lowerBound - 1
        guard before >= phrase.tokens.lowerBound, before > 0, tokens[before].isCapitalised,
            tokens[mention.tokens].allSatisfy({ !$0.isCapitalised }),
            tokens[before].kind == .word, tokens[before].classes.isPlain,
            document.sentence(ofToken: before)?.tokens.lowerBound != before,
            // Names of places have several words.
            !document.placeMentions.slice(
                in: max(0, before - 4)..<mention.tokens.lowerBound,
                tokens: { $0.tokens }
            )
            .contains(where: { $0.tokens.contains(before) })
        else { return nil }
        return EventDraft.Participant(actor: nil, tokens: before..<mention.tokens.upperBound)
    }

    /// "members of the FARC", "FARC communist guerrillas", "rebels apparently belonging to the FARC": people of a named
    /// group are the group.
    func group(in phrase: NounPhrase, before end: Int) -> EventDraft.Participant? {
        let ranges =
            [phrase.tokens.lowerBound..<end]
            + Self.belonging.compactMap { syntax.argument($0, of: phrase, in: tokens)?.tokens }
            + [owner(behind: phrase)].compactMap { $0?.tokens }
        for range in ranges {
            let named = document.actorMentions.slice(in: range) { $0.tokens }.last {
                $0.form == .name && document.actors[$0.actor].actor.kind == .armedGroup
            }
            if let named { return EventDraft.Participant(actor: named.actor, tokens: named.tokens) }
        }
        return nil
    }

    /// Whether a head is a part of an armed force: "FARC units".
    func isUnit(_ head: Token) -> Bool { Self.units.contains(head.word) }

    /// "rebels (apparently) belonging to the FARC", "militants linked to it": whose people they are.
    private func owner(behind phrase: NounPhrase) -> NounPhrase? {
        let end = phrase.tokens.upperBound
        for index in end..<min(tokens.count, end + 3) where Self.owned.contains(tokens[index].word) {
            guard index + 1 < tokens.count, tokens[index + 1].word == .to else { return nil }
            return syntax.prepositionalObject(after: index + 1)
        }
        return nil
    }

    /// "Moscow took over", "Ankara denied": a country or capital that acts is its government.
    func state(named phrase: NounPhrase) -> EventDraft.Participant? {
        guard phrase.preposition == nil,
            let mention = document.placeMentions.slice(in: phrase.tokens, tokens: { $0.tokens })
                .last(where: { $0.tokens.contains(phrase.head) }), mention.use != .dateline
        else { return nil }
        let place = document.places[mention.place]
        guard place.kind == .country || place.featureCode == Self.capital,
            let country = document.places.firstIndex(where: {
                $0.kind == .country && $0.countryISO2 == place.countryISO2
            })
        else { return nil }
        return EventDraft.Participant(actor: nil, tokens: mention.tokens, state: country)
    }

    /// GeoNames feature code of capitals.
    private static let capital = "PPLC"
    private static let units: WordFilter = [
        "unit", "units", "column", "columns", "elements", "squad", "squads", "cell", "cells", "patrol",
        "patrols",
        "faction", "factions", "wing", "commandos", "contingent", "detachment", "combatants", "troops",
        "forces",
    ]
    private static let owned: WordFilter = ["belonging", "loyal", "affiliated"]
    private static let belonging: [Word] = ["of", "from"]
}
