/// Who did what to whom, where, when and with what.
///
/// Field by field as served; null is unknown, never 0.
public struct Event: Sendable, Equatable {
    /// `ev_` and 16 hexadecimal digits of article id, type and primary evidence span.
    public let id: String
    /// The article it was read from.
    public let articleID: String
    /// The reports of the same real event in other articles, and this one; null for a single report.
    public var cluster: EventCluster?
    /// Broad class.
    public var eventClass: EventClass
    /// ACLED sub-event type; null for purely diplomatic events.
    public var subEventType: SubEventType?
    /// ACLED event type; null for purely diplomatic events.
    public var eventType: EventType?
    /// All sub-event types met before the hierarchy was applied, highest first.
    public var tactics: [SubEventType] = []
    /// PLOVER type.
    public var ploverType: PloverType
    /// PLOVER modes.
    public var ploverModes: [String] = []
    /// PLOVER contexts.
    public var contexts: [String] = []
    /// PLOVER score of the type and mode, −10…10.
    public var goldstein: Double?
    /// CAMEO code, leading zero kept.
    public var cameoCode: String?
    /// The words that name the event.
    public var trigger: TextSpan
    /// The clause around the trigger, verbatim.
    public var titleSpan: TextSpan
    /// Stated or denied.
    public var polarity: Polarity = .affirmed
    /// When it lies, seen from the article's day.
    public var temporalStatus: TemporalStatus = .current
    /// On whose word it rests.
    public var veracity: Veracity = .reported
    /// Id of the actor on whose word alone it rests.
    public var claimedBy: String?
    /// What parties say of it.
    public var claims: [Claim] = []

    /// The day; null unless the text and a publication date give it.
    public var eventDate: CalendarDate?
    /// First day of the period; null when unknown.
    public var dateStart: CalendarDate?
    /// Last day of the period, inclusive; null when unknown.
    public var dateEnd: CalendarDate?
    /// ACLED: 1 the day, 2 within a week, 3 within a month; null when undated.
    public var timePrecision: Int?
    /// The words of time; null when the text has none for it.
    public var time: TimeExpression?

    /// The place named for it.
    public var place: EventPlace?
    /// Name of the city.
    public var city: String?
    /// Name of the part of the city.
    public var district: String?
    /// Name of the first-level division.
    public var admin1: String?
    /// Name of the country.
    public var country: String?
    /// ISO 3166-1 alpha-3.
    public var countryISO3: String?
    /// Degrees WGS 84; null when no finer than a first-level division.
    public var latitude: Double?
    /// Degrees WGS 84; null when no finer than a first-level division.
    public var longitude: Double?
    /// ACLED: 1 the named town, 2 near it, 3 a larger region; null at country level.
    public var geoPrecision: Int?
    /// PLOVER: 5 part of a city … 1 country.
    public var placeResolution: Int?

    /// Who acts, in text order.
    public var actors: [ActorRole] = []
    /// Who suffers or is addressed, in text order.
    public var recipients: [ActorRole] = []
    /// ACLED interaction code of the first actor and recipient.
    public var interaction: Int?
    /// Whether civilians were the main target; null when the text does not say.
    public var civilianTargeting: Bool?

    /// Lowest number of dead.
    public var fatalitiesLow: Int?
    /// Best number of dead.
    public var fatalitiesBest: Int?
    /// Highest number of dead.
    public var fatalitiesHigh: Int?
    /// Number of injured.
    public var injured: Int?
    /// Lowest number of injured.
    public var injuredLow: Int?
    /// Highest number of injured.
    public var injuredHigh: Int?
    /// Number of missing.
    public var missing: Int?
    /// Number of detained.
    public var detained: Int?
    /// Number of displaced.
    public var displaced: Int?
    /// Number of abducted.
    public var abducted: Int?
    /// Every statement of a number, in text order.
    public var casualties: [CasualtyMention] = []
    /// Weapons named, in text order.
    public var weapons: [WeaponMention] = []
    /// What was hit, in text order.
    public var targets: [TargetMention] = []
    /// Ties to other events.
    public var related: [RelatedEvent] = []
    /// Ids of quotes about it.
    public var quoteIDs: [String] = []
    /// Sentences it was read from: the primary one first, then in text order.
    public var evidenceSentences: [EvidenceSentence] = []
    /// Agencies of the article.
    public var source: String?
    /// Where the values come from.
    public var provenance = Provenance()

    /// An event of which only type and trigger are known.
    public init(
        id: String,
        articleID: String,
        eventClass: EventClass,
        ploverType: PloverType,
        trigger: TextSpan,
        titleSpan: TextSpan
    ) {
        self.id = id
        self.articleID = articleID
        self.eventClass = eventClass
        self.ploverType = ploverType
        self.trigger = trigger
        self.titleSpan = titleSpan
    }

    /// ACLED disorder types; empty for purely diplomatic events.
    public var disorderTypes: [String] { subEventType?.disorderTypes ?? [] }
    /// Index in `Article.sentences` of the sentence it was mainly read from; null when none is primary.
    public var primarySentence: Int? { evidenceSentences.first { $0.role == .primary }?.sentence }
}
