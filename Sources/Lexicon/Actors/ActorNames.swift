/// The states, bodies, groups, outlets and platforms that are known by name.
public struct ActorNames: Sendable {
    /// Every listed actor, in the order of the files.
    public private(set) var actors: [NamedActor] = []
    @usableFromInline private(set) var terms = PhraseTable<ActorTerm>(.actorNames, case: .matched)

    /// The longest term that begins at token `index` and ends before `limit`.
    @inlinable
    public func term(at index: Int, in tokens: [Token], before limit: Int) -> PhraseTable<ActorTerm>.Match? {
        terms.longestMatch(at: index, in: tokens, before: limit)
    }

    /// The lists that are part of the binary.
    static func embedded(tokenizer: Tokenizer) throws(LexiconFormatError) -> ActorNames {
        var names = ActorNames()
        let states = try Table("actors/states").rows
        var iso3: [String: String] = [:]
        for row in states { iso3[try row.text("iso2")] = try row.text("iso3") }
        try names.addBodies(iso3: iso3, tokenizer: tokenizer)
        try names.addOrganizations(tokenizer: tokenizer)
        try names.addArmedGroups(iso3: iso3, tokenizer: tokenizer)
        try names.addStates(states, tokenizer: tokenizer)
        try names.addMedia(tokenizer: tokenizer)
        return names
    }

    private mutating func addBodies(
        iso3: [String: String],
        tokenizer: Tokenizer
    ) throws(LexiconFormatError) {
        for row in try Table("actors/gov_bodies").rows {
            var actor = NamedActor(name: try row.text("name"), kind: .body)
            actor.aliases = try row.list("aliases")
            actor.countryISO3 = iso3[try row.text("iso2")]
            actor.sectors = SectorCodes.sectors(ofClass: try row.text("class"))
            add(actor, tokenizer: tokenizer)
        }
    }

    private mutating func addOrganizations(tokenizer: Tokenizer) throws(LexiconFormatError) {
        for row in try Table("actors/orgs").rows {
            let kind = try row.text("class")
            var actor = NamedActor(name: try row.text("name"), kind: .organization)
            actor.aliases = try row.list("aliases")
            actor.countryISO3 = kind == "NGO" ? nil : "IGO"
            actor.sectors = SectorCodes.sectors(ofClass: kind)
            actor.inter = SectorCodes.inter(ofClass: kind)
            add(actor, tokenizer: tokenizer)
        }
    }

    private mutating func addArmedGroups(
        iso3: [String: String],
        tokenizer: Tokenizer
    ) throws(LexiconFormatError) {
        for row in try Table("actors/armed_groups").rows {
            var actor = NamedActor(name: try row.text("name"), kind: .armedGroup)
            actor.aliases = try row.list("aliases")
            actor.countryISO3 = iso3[try row.text("iso2")]
            actor.sectors = ["REB"]
            actor.inter = 2
            add(actor, tokenizer: tokenizer)
        }
    }

    private mutating func addMedia(tokenizer: Tokenizer) throws(LexiconFormatError) {
        for row in try Table("actors/media").rows {
            var actor = NamedActor(name: try row.text("name"), kind: .outlet)
            actor.aliases = try row.list("aliases")
            actor.sectors = ["JRN"]
            add(actor, tokenizer: tokenizer)
        }
    }

    private mutating func addStates(
        _ states: [Table.Row],
        tokenizer: Tokenizer
    ) throws(LexiconFormatError) {
        var alternates: [String: [String]] = [:]
        for row in try Table("gazetteer/countries").rows {
            // The English names stand first; names in other languages stay with the gazetteer.
            alternates[try row.text("iso2")] = Array(
                try row.list("alternates").prefix { name in name.utf8.allSatisfy { $0 < 0x80 } }
            )
        }
        for row in states {
            var actor = NamedActor(name: try row.text("name"), kind: .state)
            actor.countryISO3 = try row.text("iso3")
            actor.sectors = ["GOV"]
            let index = actors.count
            add(actor, tokenizer: tokenizer)
            for term in alternates[try row.text("iso2")] ?? [] {
                terms.insert(term, ActorTerm(actor: index, use: .name), tokenizer: tokenizer)
            }
            for term in try row.list("adjectives") {
                terms.insert(term, ActorTerm(actor: index, use: .adjective), tokenizer: tokenizer)
            }
            for term in try row.list("demonym_nouns") {
                terms.insert(term, ActorTerm(actor: index, use: .people), tokenizer: tokenizer)
            }
            for term in try row.list("gov_metonyms") {
                terms.insert(term, ActorTerm(actor: index, use: .metonym), tokenizer: tokenizer)
            }
        }
    }

    /// Adds an actor with its name and aliases; of equal terms the first one stays in front.
    private mutating func add(_ actor: NamedActor, tokenizer: Tokenizer) {
        let term = ActorTerm(actor: actors.count, use: .name)
        terms.insert(actor.name, term, tokenizer: tokenizer)
        for alias in actor.aliases { terms.insert(alias, term, tokenizer: tokenizer) }
        actors.append(actor)
    }
}
