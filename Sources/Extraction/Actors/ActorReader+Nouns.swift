import Lexicon
import Records

/// Kinds of people and forces: "the rebels", "Ukrainian officials", "police".
extension ActorReader {
    /// Reads a noun for people, or a pronoun-like reference by title; returns the token behind it.
    mutating func noun(at index: Int, in sentence: Document.Sentence) -> Int? {
        let tokens = document.tokens
        let limit = sentence.tokens.upperBound
        if let end = personByTitle(at: index, in: sentence) { return end }
        guard let match = lexicon.actorNouns.noun(at: index, in: tokens, before: limit) else { return nil }
        let end = index + match.count
        guard end == limit || tokens[end].kind != .hyphen || tokens[end].spaceBefore else { return nil }
        let noun = match.value
        if modifiesNoun(index..<end, in: sentence), !hasDeed(noun, behind: end, in: sentence) { return end }
        var start = index
        while start > sentence.tokens.lowerBound, Self.betweenModifierAndNoun.contains(tokens[start - 1].word)
        {
            start -= 1
        }
        var state: Int?
        if let modifier, modifier.end == start || modifier.end == index {
            state = modifier.entity
            start = modifier.start
        }
        let country = state.flatMap { register.entities[$0].actor.countryISO3 }
        let phrase = start..<end
        defer { modifier = nil }
        if let state, let modifier, modifier.isState, Self.governmental.contains(noun.category),
            register.entities[state].actor.kind == .government,
            noun.isPlural || noun.category == "GOV" || noun.category == "MIL"
        {
            add(index..<end, phrase: phrase, in: sentence, actor: state, form: .nominal)
            return end
        }
        let entity = register.described(
            name(of: phrase),
            kind: kind(of: noun),
            country: country,
            sectors: noun.sectors,
            inter: noun.inter,
            isPlural: noun.isPlural
        )
        add(index..<end, phrase: phrase, in: sentence, actor: entity, form: .nominal)
        return end
    }

    /// "the president", "the prosecutor": the last person with that title.
    private mutating func personByTitle(at index: Int, in sentence: Document.Sentence) -> Int? {
        let tokens = document.tokens
        let limit = sentence.tokens.upperBound
        guard index > sentence.tokens.lowerBound,
            let match = lexicon.titles.title(at: index, in: tokens, before: limit), !match.value.isHonorific
        else { return nil }
        let end = index + match.count
        let isDefinite = tokens[index - 1].word == .the || modifier?.end == index
        guard isDefinite, end == limit || tokens[end].kind != .word || !tokens[end].isCapitalised,
            end == limit || tokens[end].word != .of && tokens[end].word != .for
        else { return nil }
        let country = modifier.flatMap {
            $0.end == index ? register.entities[$0.entity].actor.countryISO3 : nil
        }
        guard let entity = register.person(title: tokens[end - 1].word, country: country) else { return nil }
        add(
            index..<end,
            phrase: (modifier?.end == index ? modifier?.start ?? index : index)..<end,
            in: sentence,
            actor: entity,
            form: .nominal
        )
        modifier = nil
        return end
    }

    /// The words of a noun phrase, a capital only for a name at their beginning.
    private func name(of phrase: Range<Int>) -> String {
        var phrase = phrase
        while phrase.count > 1, Self.quantities.contains(document.tokens[phrase.lowerBound].word) {
            phrase = phrase.lowerBound + 1..<phrase.upperBound
        }
        let text = document.string(phrase)
        let first = document.tokens[phrase.lowerBound]
        guard first.shape == .capitalised,
            lexicon.actorNouns.noun(at: phrase.lowerBound, in: document.tokens, before: phrase.upperBound)
                != nil
        else { return text }
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    private func kind(of noun: ActorNouns.Noun) -> Actor.Kind {
        switch noun.category {
        case "REB", "REB.jihad", "SEP", "PMIL", "UNK.attacker", "CRIM", "PMC", "CIVARMED": .armedGroup
        case "MIL", "POL", "SEC", "GOV", "LEG", "EMS", "GOV.health", "GOV.local", "JUD", "DIP", "PKO",
            "SPOKES":
            .organization
        default: .population
        }
    }

    /// Whether the noun only modifies another one, "police station", or depends on who speaks, "our forces".
    private func modifiesNoun(_ range: Range<Int>, in sentence: Document.Sentence) -> Bool {
        let tokens = document.tokens
        let previous = range.lowerBound > sentence.tokens.lowerBound ? tokens[range.lowerBound - 1] : nil
        if let previous, Self.ours.contains(previous.word) { return true }
        guard range.upperBound < sentence.tokens.upperBound else { return false }
        let next = tokens[range.upperBound]
        if Self.places.contains(next.word) { return true }
        guard Self.adjectival.contains(tokens[range.upperBound - 1].word) else { return false }
        let isNamed =
            previous.map {
                $0.word == .the || modifier?.end == range.lowerBound || $0.classes.contains(.possessive)
            } ?? false
        if next.word == .or || next.word == .and { return !isNamed }
        guard next.kind == .word, next.shape == .lower, next.classes.isPlain else { return false }
        // "The army retook the town", "Police kill two": a predicate, whatever its ending.
        let isPredicate = next.tag.isVerb && next.tag != .verbGerund
        return lexicon.speechVerbs.verb(at: range.upperBound, in: tokens) == nil
            && !isPredicate && !document.endsInED(range.upperBound)
    }

    /// "rebel shelling", "police raid", "army rockets": before a deed or a weapon it names who acts, though it does before "police
    /// station".
    private func hasDeed(_ noun: ActorNouns.Noun, behind end: Int, in sentence: Document.Sentence) -> Bool {
        guard end < sentence.tokens.upperBound, Self.forces.contains(noun.category),
            !Self.adjectives.contains(document.tokens[end - 1].word)
        else { return false }
        let next = document.tokens[end]
        return next.tag.isNoun && !next.begins.isDisjoint(with: [.triggers, .weapons])
            && !next.begins.contains(.actorNouns)
            && !Self.places.contains(next.word)
    }

    private static let forces: Set<String> = ["MIL", "POL", "GOV", "REB", "REB.jihad", "SEP", "PMIL", "CRIM"]
    /// "military operation", "security operation": what kind, not whose.
    private static let adjectives: WordFilter = ["military", "security", "civilian"]
    private static let quantities: WordFilter = ["two", "three", "four", "five", "several", "many", "some"]
    private static let ours: WordFilter = ["our", "my", "your"]
    /// Nouns that are as often adjectives.
    private static let adjectival: WordFilter = [
        "military", "government", "police", "army", "navy", "opposition", "ministry", "hospital",
        "administration",
        "family", "security", "parliament", "gang", "militia", "rebel", "militant", "civilian", "student",
        "child",
        "worker", "presidency", "cabinet",
    ]
    private static let governmental: Set<String> = ["MIL", "GOV", "SEC"]
    private static let places: WordFilter = [
        "station", "stations", "base", "bases", "headquarters", "post", "posts", "checkpoint", "building",
        "car",
        "vehicle", "school", "camp", "camps", "equipment", "aircraft", "convoy", "barracks", "court",
        "operation",
    ]
}
