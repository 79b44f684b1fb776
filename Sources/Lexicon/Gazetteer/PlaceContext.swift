/// What a word beside a name tells about it, from `gazetteer/place_contexts.tsv`.
public struct PlaceContext: OptionSet, Hashable, Sendable {
    /// One bit a class.
    public let rawValue: UInt32
    /// The classes whose bits are set.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Part of a city: district, raion.
    public static let section = PlaceContext(rawValue: 1 << 0)
    /// First-level division: region, oblast, province.
    public static let division = PlaceContext(rawValue: 1 << 1)
    /// Second-level division: county, parish.
    public static let county = PlaceContext(rawValue: 1 << 2)
    /// Populated place: city, village.
    public static let settlement = PlaceContext(rawValue: 1 << 3)
    /// Populated place seen by its role: capital, port.
    public static let seat = PlaceContext(rawValue: 1 << 4)
    /// Water, relief: river, island.
    public static let nature = PlaceContext(rawValue: 1 << 5)
    /// The name is the place of an institution: police, university.
    public static let institution = PlaceContext(rawValue: 1 << 6)
    /// Newspapers and stations.
    public static let outlet = PlaceContext(rawValue: 1 << 7)
    /// Teams and clubs.
    public static let team = PlaceContext(rawValue: 1 << 8)
    /// Companies.
    public static let company = PlaceContext(rawValue: 1 << 9)
    /// Streets.
    public static let street = PlaceContext(rawValue: 1 << 10)
    /// Offices and ranks; before or behind a name of a person or country.
    public static let title = PlaceContext(rawValue: 1 << 11)
    /// Stands before surnames only.
    public static let honorific = PlaceContext(rawValue: 1 << 12)
    /// Stands before names of places.
    public static let locative = PlaceContext(rawValue: 1 << 13)
    /// Stands before names of places, and of others too.
    public static let approach = PlaceContext(rawValue: 1 << 14)
    /// Several units with one designator: "A and B counties".
    public static let plural = PlaceContext(rawValue: 1 << 15)

    /// Begins names of places in many languages: San, Kafr, Novo.
    public static let prefix = PlaceContext(rawValue: 1 << 16)
    /// Buildings, streets and squares that something happens at: bridge, mosque, market.
    public static let site = PlaceContext(rawValue: 1 << 17)

    private static let named: [String: PlaceContext] = [
        "section": .section, "division": .division, "county": .county, "settlement": .settlement,
        "seat": .seat,
        "nature": .nature, "institution": .institution, "outlet": .outlet, "team": .team, "company": .company,
        "street": .street, "title": .title, "honorific": .honorific, "locative": .locative,
        "approach": .approach, "plural": .plural, "prefix": .prefix,
        "site": .site,
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
