/// What a word beside a name tells about it, from `gazetteer/place_contexts.tsv`.
public struct PlaceContext: OptionSet, Hashable, Sendable {
    /// One bit a class.
    public let rawValue: UInt32
    /// The classes whose bits are set.
    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    // No stored constants: sets of them are asked for in rules that run for each word, and must fold to numbers.

    /// Part of a city: district, raion.
    @inlinable public static var section: PlaceContext { PlaceContext(rawValue: 1 << 0) }
    /// First-level division: region, oblast, province.
    @inlinable public static var division: PlaceContext { PlaceContext(rawValue: 1 << 1) }
    /// Second-level division: county, parish.
    @inlinable public static var county: PlaceContext { PlaceContext(rawValue: 1 << 2) }
    /// Populated place: city, village.
    @inlinable public static var settlement: PlaceContext { PlaceContext(rawValue: 1 << 3) }
    /// Populated place seen by its role: capital, port.
    @inlinable public static var seat: PlaceContext { PlaceContext(rawValue: 1 << 4) }
    /// Water, relief: river, island.
    @inlinable public static var nature: PlaceContext { PlaceContext(rawValue: 1 << 5) }
    /// The name is the place of an institution: police, university.
    @inlinable public static var institution: PlaceContext { PlaceContext(rawValue: 1 << 6) }
    /// Newspapers and stations.
    @inlinable public static var outlet: PlaceContext { PlaceContext(rawValue: 1 << 7) }
    /// Teams and clubs.
    @inlinable public static var team: PlaceContext { PlaceContext(rawValue: 1 << 8) }
    /// Companies.
    @inlinable public static var company: PlaceContext { PlaceContext(rawValue: 1 << 9) }
    /// Streets.
    @inlinable public static var street: PlaceContext { PlaceContext(rawValue: 1 << 10) }
    /// Offices and ranks; before or behind a name of a person or country.
    @inlinable public static var title: PlaceContext { PlaceContext(rawValue: 1 << 11) }
    /// Stands before surnames only.
    @inlinable public static var honorific: PlaceContext { PlaceContext(rawValue: 1 << 12) }
    /// Stands before names of places.
    @inlinable public static var locative: PlaceContext { PlaceContext(rawValue: 1 << 13) }
    /// Stands before names of places, and of others too.
    @inlinable public static var approach: PlaceContext { PlaceContext(rawValue: 1 << 14) }
    /// Several units with one designator: "A and B counties".
    @inlinable public static var plural: PlaceContext { PlaceContext(rawValue: 1 << 15) }

    /// Begins names of places in many languages: San, Kafr, Novo.
    @inlinable public static var prefix: PlaceContext { PlaceContext(rawValue: 1 << 16) }
    /// Buildings, streets and squares that something happens at: bridge, mosque, market.
    @inlinable public static var site: PlaceContext { PlaceContext(rawValue: 1 << 17) }
    /// What armed groups call themselves: front, brigade, cartel.
    @inlinable public static var group: PlaceContext { PlaceContext(rawValue: 1 << 18) }

    private static let named: [String: PlaceContext] = [
        "section": .section, "division": .division, "county": .county, "settlement": .settlement,
        "seat": .seat,
        "nature": .nature, "institution": .institution, "outlet": .outlet, "team": .team, "company": .company,
        "street": .street, "title": .title, "honorific": .honorific, "locative": .locative,
        "approach": .approach, "plural": .plural, "prefix": .prefix,
        "site": .site, "group": .group,
    ]

    /// Every word of the file with its classes.
    static func embedded() throws(LexiconFormatError) -> [Word: PlaceContext] {
        var contexts: [Word: PlaceContext] = [:]
        contexts.reserveCapacity(1_024)
        for row in try Table("gazetteer/place_contexts").rows {
            let name = try row.text("class")
            guard let context = named[name] else {
                throw row.error("\(name) is no class; known are \(named.keys.sorted())")
            }
            for word in try row.list("words") { contexts[Word(word), default: []].insert(context) }
        }
        return contexts
    }
}
