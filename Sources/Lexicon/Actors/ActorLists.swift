/// The files of states, bodies, groups and outlets, read into one list.
struct ActorLists {
    /// Every listed actor, in the order of the files.
    private(set) var actors: [NamedActor] = []
    /// Their names, aliases, adjectives and the like; of equal ones the first counts.
    private(set) var terms: [(String, ActorTerm)] = []

    /// Reads the files.
    init() throws(LexiconFormatError) {
        let states = try Table("actors/states").rows
        var iso3: [String: String] = [:]
        for row in states { iso3[try row.text("iso2")] = try row.text("iso3") }
        try addBodies(iso3: iso3)
        try addOrganizations()
        try addArmedGroups(iso3: iso3)
        try addStates(states)
        try addMedia()
    }

    private mutating func addBodies(iso3: [String: String]) throws(LexiconFormatError) {
        for row in try Table("actors/gov_bodies").rows {
            add(
                NamedActor(
                    name: try row.text("name"),
                    kind: .body,
                    aliases: try row.list("aliases"),
                    countryISO3: iso3[try row.text("iso2")],
                    sectors: SectorCodes.sectors(ofClass: try row.text("class"))
                )
            )
        }
    }

    private mutating func addOrganizations() throws(LexiconFormatError) {
        for row in try Table("actors/orgs").rows {
            let kind = try row.text("class")
            add(
                NamedActor(
                    name: try row.text("name"),
                    kind: .organization,
                    aliases: try row.list("aliases"),
                    countryISO3: kind == "NGO" ? nil : "IGO",
                    sectors: SectorCodes.sectors(ofClass: kind),
                    inter: SectorCodes.inter(ofClass: kind)
                )
            )
        }
    }

    private mutating func addArmedGroups(iso3: [String: String]) throws(LexiconFormatError) {
        for row in try Table("actors/armed_groups").rows {
            add(
                NamedActor(
                    name: try row.text("name"),
                    kind: .armedGroup,
                    aliases: try row.list("aliases"),
                    countryISO3: iso3[try row.text("iso2")],
                    sectors: ["REB"],
                    inter: 2
                )
            )
        }
    }

    private mutating func addMedia() throws(LexiconFormatError) {
        for row in try Table("actors/media").rows {
            add(
                NamedActor(
                    name: try row.text("name"),
                    kind: .outlet,
                    aliases: try row.list("aliases"),
                    sectors: ["JRN"]
                )
            )
        }
    }

    private mutating func addStates(_ states: [Table.Row]) throws(LexiconFormatError) {
        var alternates: [String: [String]] = [:]
        for row in try Table("gazetteer/countries").rows {
            // The English names stand first; names in other languages stay with the gazetteer.
            alternates[try row.text("iso2")] = Array(
                try row.list("alternates").prefix { name in name.utf8.allSatisfy { $0 < 0x80 } }
            )
        }
        for row in states {
            let index = actors.count
            add(
                NamedActor(
                    name: try row.text("name"),
                    kind: .state,
                    countryISO3: try row.text("iso3"),
                    sectors: ["GOV"]
                )
            )
            for term in alternates[try row.text("iso2")] ?? [] {
                terms.append((term, ActorTerm(actor: index, use: .name)))
            }
            for term in try row.list("adjectives") {
                terms.append((term, ActorTerm(actor: index, use: .adjective)))
            }
            for term in try row.list("demonym_nouns") {
                terms.append((term, ActorTerm(actor: index, use: .people)))
            }
            for term in try row.list("gov_metonyms") {
                terms.append((term, ActorTerm(actor: index, use: .metonym)))
            }
        }
    }

    /// Adds an actor with its name and aliases; of equal terms the first one stays in front.
    private mutating func add(_ actor: NamedActor) {
        let term = ActorTerm(actor: actors.count, use: .name)
        terms.append((actor.name, term))
        for alias in actor.aliases { terms.append((alias, term)) }
        actors.append(actor)
    }
}
