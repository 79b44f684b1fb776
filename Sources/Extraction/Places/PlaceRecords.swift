import Lexicon
import Records

/// Makes records of gazetteer entries.
struct PlaceRecords {
    let gazetteer: Gazetteer

    /// The record of an entry, without mentions.
    func place(_ entry: GazetteerEntry) -> Place {
        let state = cityState(around: entry)
        let kind = state == nil ? kind(of: entry) : .district
        var place = Place(
            id: Self.id(of: entry),
            name: entry.name,
            kind: kind,
            resolution: resolution(of: entry, kind)
        )
        place.aliases = entry.alternates
        place.geonameID = entry.geonameID > 0 ? entry.geonameID : nil
        place.featureCode = entry.featureCode
        place.featureClass = entry.featureCode.map { $0.hasPrefix("PPL") ? "P" : "A" }
        if kind != .country, kind != .admin1, entry.divisions.isEmpty {
            place.latitude = entry.latitude
            place.longitude = entry.longitude
        }
        fillCountry(of: &place, entry)
        if let code = entry.admin1, let division = gazetteer.admin1(code).map(gazetteer.entry) {
            place.admin1 = division.name
            place.parentID = kind == .admin1 ? place.parentID : Self.id(of: division)
        }
        fillCity(of: &place, in: state ?? entry.parentID.flatMap(gazetteer.place).map(gazetteer.entry))
        return place
    }

    /// The record of a place that the gazetteer lacks: what the text says of it, and no point.
    ///
    /// Its id is its parent's with the words of its name: `pl_US.MO.holliday`.
    func unlisted(_ name: String, cue: Toponym.Cue, in parent: GazetteerEntry?) -> Place {
        let key = String(
            decoding: gazetteer.key(name).map { $0 == 0x20 ? UInt8(ascii: "-") : $0 },
            as: UTF8.self
        )
        let (kind, resolution): (Place.Kind, Int) =
            switch cue {
            case .section: (.district, 5)
            case .county, .division: (.admin2, 3)
            case .settlement: (.city, 4)
            case .none: parent?.key.kind == .place ? (.district, 5) : (.city, 4)
            }
        var place = Place(
            id: "pl_" + (parent.map { $0.code + "." } ?? "") + key,
            name: name,
            kind: kind,
            resolution: resolution
        )
        if kind == .city { place.city = name }
        if kind == .district { place.district = name }
        guard let parent else { return place }
        fillCountry(of: &place, parent)
        place.parentID = Self.id(of: parent)
        place.admin1 = parent.admin1.flatMap(gazetteer.admin1).map(gazetteer.entry)?.name
        if parent.key.kind == .place { place.city = parent.name }
        return place
    }

    private static func id(of entry: GazetteerEntry) -> String { "pl_" + entry.code }

    private func kind(of entry: GazetteerEntry) -> Place.Kind {
        switch entry.key.kind {
        case .country: .country
        case .admin1: .admin1
        case .admin2: .admin2
        case .region: entry.regionKind == "facility" ? .facility : .region
        case .place: entry.isSection ? .district : .city
        }
    }

    private func resolution(of entry: GazetteerEntry, _ kind: Place.Kind) -> Int {
        switch kind {
        case .country: 1
        case .admin1: 2
        case .admin2: 3
        case .city: 4
        case .district, .facility: 5
        // Seas and continents belong to no country: an event there is placed no better than by a country.
        case .region: entry.country == nil ? 1 : 2
        }
    }

    private func fillCountry(of place: inout Place, _ entry: GazetteerEntry) {
        guard let code = entry.country, let country = gazetteer.country(code).map(gazetteer.entry) else {
            return
        }
        place.country = country.name
        place.countryISO2 = country.code
        place.countryISO3 = country.iso3
        place.countryNumeric = country.isoNumeric
        if place.kind != .country { place.parentID = Self.id(of: country) }
    }

    /// The city that is a state, as Singapore and Hong Kong are, if the entry is a town in it: one of its districts.
    private func cityState(around entry: GazetteerEntry) -> GazetteerEntry? {
        guard entry.key.kind == .place,
            let country = entry.country.flatMap(gazetteer.country).map(gazetteer.entry)
        else { return nil }
        return gazetteer.candidates(for: country.name)?.candidates.map(\.entry).first {
            $0.key.kind == .place && $0.key != entry.key && $0.country == entry.country
                && $0.population * 4 > country.population * 3
        }
    }

    private func fillCity(of place: inout Place, in city: GazetteerEntry?) {
        switch place.kind {
        case .city: place.city = place.name
        case .district, .facility:
            if place.kind == .district { place.district = place.name }
            guard let city else { return }
            place.city = city.name
            place.parentID = Self.id(of: city)
            if let code = city.admin1 { place.admin1 = gazetteer.admin1(code).map(gazetteer.entry)?.name }
        case .country, .admin1, .admin2, .region: break
        }
    }
}
