/// Where an event happened, as its source says it.
public struct EventLocation: Hashable, Sendable {
    /// Id of the place in the gazetteer; null when it is not in it.
    public var placeID: String?
    /// Ids of the places that it is part of, from small to large.
    public var ancestorIDs: [String] = []
    /// Name of the city, town or village.
    public var city: String?
    /// Name of the part of the city.
    public var district: String?
    /// Name of the first-level division.
    public var admin1: String?
    /// Name of the country.
    public var country: String?
    /// ISO 3166-1 alpha-3.
    public var countryISO3: String?
    /// Other names of city, division and country, of the gazetteer and of the source.
    public var cityNames: [String] = []
    /// Other names of the first-level division.
    public var admin1Names: [String] = []
    /// Codes and other names of the country.
    public var countryNames: [String] = []
    /// Degrees WGS 84.
    public var latitude: Double?
    /// Degrees WGS 84.
    public var longitude: Double?
    /// ACLED geo precision, 1…3; null at country level.
    public var geoPrecision: Int?
    /// PLOVER resolution: 5 part of a city … 1 country.
    public var placeResolution: Int?
    /// The source's own codes by the names of its columns.
    public var codes: [SourceCode] = []

    /// A place of which nothing is known.
    public init() {}
}
