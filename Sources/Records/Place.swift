/// A place named in at least one article.
public struct Place: Sendable {
    /// What a place is.
    public enum Kind: String, Sendable {
        case country, admin1, admin2, city, district, facility, region
    }

    /// One naming of the place.
    public struct Mention: Hashable, Sendable {
        /// The article it stands in.
        public let articleID: String
        /// The words.
        public let span: TextSpan

        /// A mention of the place in the article `articleID`.
        public init(articleID: String, span: TextSpan) {
            self.articleID = articleID
            self.span = span
        }
    }

    /// `pl_` and the gazetteer's own key, such as `pl_703448` (geonameid), `pl_UA` (country), `pl_UA.12`.
    ///
    /// A place that the gazetteer lacks has its parent's key and its own name: `pl_US.MO.holliday`.
    public let id: String
    /// Primary name in the gazetteer.
    public let name: String
    /// What it is.
    public let kind: Kind

    /// Other names, in the gazetteer's order.
    public var aliases: [String] = []
    /// Id of the place it is part of: district → city → first-level division → country.
    public var parentID: String?
    /// Name of the city that it is or lies in.
    public var city: String?
    /// Name of the district that it is.
    public var district: String?
    /// Name of the first-level division that it is or lies in.
    public var admin1: String?
    /// Name of the country; null for seas and the like.
    public var country: String?
    /// ISO 3166-1 alpha-2.
    public var countryISO2: String?
    /// ISO 3166-1 alpha-3.
    public var countryISO3: String?
    /// ISO 3166-1 numeric, as ACLED's `iso`.
    public var countryNumeric: Int?
    /// GeoNames id.
    public var geonameID: Int?
    /// GeoNames feature class, `P` or `A`.
    public var featureClass: String?
    /// GeoNames feature code, such as `PPLC`.
    public var featureCode: String?
    /// Degrees WGS 84; null for countries and first-level divisions.
    public var latitude: Double?
    /// Degrees WGS 84; null for countries and first-level divisions.
    public var longitude: Double?
    /// PLOVER resolution: 5 part of a city, 4 city, 3 second-level division, 2 first-level division, 1 country.
    public var resolution: Int
    /// Where it is named, in article order, then text order.
    public var mentions: [Mention] = []
    /// Ids of events there.
    public var eventIDs: [String] = []
    /// Ids of articles that name it.
    public var articleIDs: [String] = []

    /// A place of which only the essentials are known.
    public init(id: String, name: String, kind: Kind, resolution: Int) {
        self.id = id
        self.name = name
        self.kind = kind
        self.resolution = resolution
    }
}
