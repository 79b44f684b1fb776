import EventTables
import Lexicon
import Store

extension Gazetteer {
    /// The countries and populated places, for tables that name them.
    var placeLookup: PlaceLookup {
        PlaceLookup(
            country: { [self] in country(named: $0) },
            town: { [self] in town(named: $0, in: $1, $2, $3) }
        )
    }

    /// A place of that name lies as far from what a table says at most: centres differ by this much.
    private static let reach = 25.0

    private func country(named name: String) -> PlaceLookup.Country? {
        let keys =
            (candidates(for: name)?.candidates ?? []).filter { $0.relation != .demonym }.map(\.key)
            + [PlaceCode(name).flatMap { country($0) }].compactMap { $0 }
        guard let entry = keys.first(where: { $0.kind == .country }).map({ entry($0) }), let iso3 = entry.iso3
        else { return nil }
        var names = entry.alternates + [entry.code]
        if let number = entry.isoNumeric {
            let digits = String(number)
            names += [digits, String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits]
        }
        return PlaceLookup.Country(id: "pl_" + entry.code, name: entry.name, iso3: iso3, names: names)
    }

    private func town(
        named name: String,
        in iso3: String,
        _ latitude: Double,
        _ longitude: Double
    ) -> PlaceLookup.Town? {
        let here = Circle(latitude: latitude, longitude: longitude, kilometres: Self.reach)
        let nearest = (candidates(for: name)?.candidates ?? [])
            .filter { $0.key.kind == .place && $0.relation != .demonym }
            .map { entry($0.key) }
            .map { (entry: $0, distance: here.distance(latitude: $0.latitude, longitude: $0.longitude)) }
            .filter { $0.distance <= Self.reach && !$0.entry.isSection && iso3Code(of: $0.entry) == iso3 }
            .min { $0.distance < $1.distance }
        guard let entry = nearest?.entry else { return nil }
        let ancestors = [entry.admin1?.text, entry.country?.country.text].compactMap { $0 }
        return PlaceLookup.Town(
            id: "pl_" + entry.code,
            name: entry.name,
            names: entry.alternates,
            ancestorIDs: ancestors.map { "pl_" + $0 }
        )
    }

    private func iso3Code(of entry: GazetteerEntry) -> String? {
        entry.country.flatMap { country($0.country) }.flatMap { self.entry($0).iso3 }
    }
}
