import Lexicon

extension GazetteerEntry {
    /// Countries whose first-level divisions news name like countries.
    private static let federations: Set<PlaceCode> = Set(
        ["US", "CA", "AU", "IN", "GB"].compactMap { PlaceCode($0) }
    )

    /// Whether it is a state or province that news name without "state".
    var isStateOfFederation: Bool {
        guard key.kind == .admin1, let country else { return false }
        return Self.federations.contains(country)
    }

    /// Whether a name that begins with this octet may be a spelling or a part of its own: Kiev of Kyiv, Westminster
    /// of City of Westminster, not Halab of Aleppo.
    func resembles(_ first: UInt8) -> Bool {
        guard first < 0x80 else { return true }
        let family = Self.family(first)
        var before: UInt8 = 0x20
        for octet in nameOctets {
            if before == 0x20, octet != 0x20, octet >= 0x80 || Self.family(octet) == family { return true }
            before = octet
        }
        return false
    }

    /// One letter for those that romanisations use for each other: Qiryat and Kiryat, Horlivka and Gorlovka.
    private static func family(_ octet: UInt8) -> UInt8 {
        let letter = octet | 0x20
        return switch letter {
        case 0x63, 0x71: 0x6B  // c, q as k
        case 0x67: 0x68  // g as h
        case 0x79: 0x6A  // y as j
        case 0x77: 0x76  // w as v
        default: letter
        }
    }

    /// Great-circle distance in kilometres, good to a percent below 1,000 km and an upper bound above.
    func kilometres(to other: GazetteerEntry) -> Double {
        let degree = 111.2
        let north = (latitude - other.latitude) * degree
        var east = abs(longitude - other.longitude)
        if east > 180 { east = 360 - east }
        let middle = (latitude + other.latitude) / 2 * 0.017_453_29
        // The first terms of the cosine; below 75° within half a percent.
        let square = middle * middle
        let shrink = max(0.05, 1 - square / 2 + square * square / 24)
        let side = east * degree * shrink
        return (north * north + side * side).squareRoot()
    }

    /// Whether it is a part of `outer`, or a place at its border.
    func lies(in outer: GazetteerEntry) -> Bool {
        guard key != outer.key else { return false }
        switch outer.key.kind {
        case .country: return key.kind != .country && country == outer.country
        case .admin1: return key.kind != .country && key.kind != .admin1 && admin1 == outer.admin1
        case .admin2: return key.kind == .place && admin1 == outer.admin1 && kilometres(to: outer) < 80
        case .region:
            if let country, outer.country == country { return key.kind != .country }
            return outer.country == nil && kilometres(to: outer) < 1_500
        case .place:
            guard key.kind == .place || key.kind == .region, country == outer.country else { return false }
            return parentID == outer.geonameID
                || population < outer.population && kilometres(to: outer) < 40
        }
    }

    /// How much it is to be expected in a text that names `other`: for the country they share, and for more.
    func affinity(to other: GazetteerEntry) -> (country: Double, local: Double) {
        guard key != other.key else { return (0, 0) }
        let sameCountry = country != nil && country == other.country
        let sameDivision = sameCountry && admin1 != nil && admin1 == other.admin1
        switch (key.kind, other.key.kind) {
        case (_, .country): return (sameCountry ? 1 : 0, 0)
        case (.country, _): return (sameCountry ? 1 : 0, 0)
        case (_, .admin1), (.admin1, _): return (sameCountry ? 1 : 0, sameDivision ? 1 : 0)
        default:
            // Three degrees of latitude are more than all that is near.
            let isFar = abs(latitude - other.latitude) > 3
            let distance = isFar ? .infinity : kilometres(to: other)
            let near = distance < 40 ? 1.5 : distance < 100 ? 1.0 : distance < 250 ? 0.3 : 0
            return (sameCountry ? 1 : 0, near + (sameDivision ? 0.4 : 0))
        }
    }
}
