import Records

/// What a gazetteer knows of the places that tables name.
///
/// Tables and texts that name one place by different names meet in it.
public struct PlaceLookup: Sendable {
    /// A country of the gazetteer.
    public struct Country: Sendable {
        /// Its place id.
        public let id: String
        /// Primary name.
        public let name: String
        /// ISO 3166-1 alpha-3.
        public let iso3: String
        /// Codes and other names.
        public let names: [String]

        /// A country.
        public init(id: String, name: String, iso3: String, names: [String]) {
            (self.id, self.name, self.iso3, self.names) = (id, name, iso3, names)
        }
    }

    /// A populated place of the gazetteer.
    public struct Town: Sendable {
        /// Its place id.
        public let id: String
        /// Primary name.
        public let name: String
        /// Other names.
        public let names: [String]
        /// Ids of the places that it is part of, from small to large.
        public let ancestorIDs: [String]

        /// A populated place.
        public init(id: String, name: String, names: [String], ancestorIDs: [String]) {
            (self.id, self.name, self.names, self.ancestorIDs) = (id, name, names, ancestorIDs)
        }
    }

    /// The country that goes by a name or code; null for an unknown one.
    let country: @Sendable (String) -> Country?
    /// The populated place of that name in a country, with its ISO alpha-3 code, that lies at these degrees.
    let town: @Sendable (_ name: String, _ iso3: String, _ latitude: Double, _ longitude: Double) -> Town?

    /// A gazetteer that looks up countries and populated places.
    public init(
        country: @escaping @Sendable (String) -> Country?,
        town: @escaping @Sendable (String, String, Double, Double) -> Town?
    ) {
        self.country = country
        self.town = town
    }

    /// A gazetteer without places.
    public static let none = PlaceLookup(country: { _ in nil }, town: { _, _, _, _ in nil })

    /// The country by what a table calls it: by a code, the name, or the parts of a name with another one behind it in
    /// parentheses, such as `Myanmar (Burma)`.
    func country(_ names: [String?]) -> Country? {
        for name in names.compactMap({ $0 }) {
            let parts = name.split { $0 == "(" || $0 == ")" || $0 == "," }.map { String($0).trimmed }
            for part in [name] + parts where !part.isEmpty {
                if let country = country(part) { return country }
            }
        }
        return nil
    }
}

extension EventLocation {
    /// Fills in what the gazetteer knows of the country that the table calls `name`, and of the city.
    mutating func resolve(countryNamed name: String?, code: String?, in places: PlaceLookup) {
        country = name
        guard let found = places.country([code, name]) else { return }
        country = found.name
        countryISO3 = found.iso3
        countryNames = found.names + [name].compactMap { $0 }
        ancestorIDs = [found.id]
        guard let city, let latitude, let longitude,
            let town = places.town(city, found.iso3, latitude, longitude)
        else { return }
        placeID = town.id
        ancestorIDs = town.ancestorIDs
        cityNames = town.names + [city]
        self.city = town.name
    }
}
