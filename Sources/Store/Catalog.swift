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

    /// Name and aliases of the places of `kind` in `chain`.
    func names(of kind: Place.Kind, in chain: [Place]) -> [String] {
        chain.filter { $0.kind == kind }.flatMap { [$0.name] + $0.aliases }
    }

    /// Codes and names of the country that `place` lies in.
    func countryNames(of place: Place?) -> [String] {
        guard let place else { return [] }
        var names = [place.country, place.countryISO2].compactMap { $0 } + countryNames(place.countryISO3)
        if let number = place.countryNumeric {
            let digits = String(number)
            // ISO writes three digits, ACLED drops leading zeros.
            names += [digits, String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits]
        }
        return names
    }

    /// The ISO 3166-1 alpha-3 code `code` with the other codes and names of that country, where they are known.
    func countryNames(_ code: String?) -> [String] {
        guard let code else { return [] }
        guard let country = countries[code] else { return [code] }
        return [code, country.name] + [country.countryISO2].compactMap { $0 } + country.aliases
    }

    /// Id, name, aliases and, of a person, the last name of an actor; empty for an unknown id.
    func names(ofActor id: String?) -> [String] {
        guard let id, let actor = actors[id] else { return [] }
        return names(of: actor)
    }

    /// Id, name, aliases and, of a person, the last name.
    func names(of actor: Actor) -> [String] {
        var names = [actor.id, actor.name] + actor.aliases
        if actor.kind == .person, let last = actor.name.split(separator: " ").last {
            names.append(String(last))
        }
        return names
    }

    /// Id, name and aliases of a place; empty for an unknown id.
    func names(ofPlace id: String?) -> [String] {
        guard let id, let place = places[id] else { return [] }
        return [place.id, place.name] + place.aliases
    }

    /// The place with this id.
    func place(_ id: String) -> Place? { places[id] }
}
