import Records

/// Places and actors by id, and every name that they are asked for by.
struct Catalog {
    private let places: [String: Place]
    private let actors: [String: Actor]
    private let countries: [String: Place]

    init(places: [Place], actors: [Actor]) {
        self.places = Dictionary(places.map { ($0.id, $0) }) { first, _ in first }
        self.actors = Dictionary(actors.map { ($0.id, $0) }) { first, _ in first }
        countries = Dictionary(
            places.compactMap { place in
                guard place.kind == .country, let code = place.countryISO3 else { return nil }
                return (code, place)
            }
        ) { first, _ in first }
    }

    /// The place and what it is part of, from small to large; empty for an unknown id.
    func chain(from placeID: String?) -> [Place] {
        var chain: [Place] = []
        var next = placeID
        // Nothing nests deeper than facility, district, city, two divisions, country; a loop in the data ends too.
        while let id = next, let place = places[id], chain.count < 8 {
            chain.append(place)
            next = place.parentID
        }
        return chain
    }

    /// The places of `kind` in `chain`, else `name` alone.
    func places(of kind: Place.Kind, in chain: [Place], orElse name: String?) -> [Term] {
        let places = chain.filter { $0.kind == kind }
        guard let first = places.first else { return Term.list(name) }
        // What the record calls it is a name as well.
        return places.map { term(of: $0, alias: $0.id == first.id ? name : nil) }
    }

    /// A place with its name, aliases and, when the record calls it otherwise, `alias`.
    func term(of place: Place, alias: String? = nil) -> Term {
        Term(place.name, key: place.id, names: place.aliases + list(alias))
    }

    /// The country that `place` lies in, with its codes and names; none for a place in no country.
    func country(of place: Place?) -> [Term] { country(place?.countryISO3, name: place?.country, of: place) }

    /// The country with the ISO 3166-1 alpha-3 code `code`, with the other codes and names that are known, among them
    /// those that `place`, which lies in it, has.
    ///
    /// Without a code `name` tells it from others; without either there is none.
    func country(_ code: String?, name: String? = nil, of place: Place? = nil) -> [Term] {
        guard let code else { return Term.list(name) }
        let country = countries[code]
        var names = list(name) + (country?.aliases ?? [])
        for place in [country, place].compactMap({ $0 }) {
            names += list(place.country) + list(place.countryISO2)
            guard let number = place.countryNumeric else { continue }
            let digits = String(number)
            // ISO writes three digits, ACLED drops leading zeros.
            names += [digits, String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits]
        }
        return [Term(country?.name ?? name ?? place?.country ?? code, key: code, names: names)]
    }

    /// The actor with this id, called `name` in the record; without id, who goes by that name; none without either.
    func actor(_ id: String?, name: String? = nil) -> [Term] {
        guard let id else { return Term.list(name) }
        guard let actor = actors[id] else { return [Term(name ?? id, key: id)] }
        return [term(of: actor, alias: name)]
    }

    /// An actor with name, aliases and, of a person, the last name.
    func term(of actor: Actor, alias: String? = nil) -> Term {
        var names = actor.aliases + list(alias)
        if actor.kind == .person, let last = actor.name.split(separator: " ").last {
            names.append(String(last))
        }
        return Term(actor.name, key: actor.id, names: names)
    }

    /// The place with this id; none for an unknown one.
    func place(named id: String?) -> [Term] { list(id).compactMap { places[$0] }.map { term(of: $0) } }

    /// The place with this id.
    func place(_ id: String) -> Place? { places[id] }
}
