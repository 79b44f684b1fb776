/// What kind of event it is, as far as the codes of its source say.
public struct EventCoding: Hashable, Sendable {
    /// Broad class.
    public var eventClass: EventClass
    /// ACLED event type; null where the source does not tell.
    public var eventType: EventType?
    /// ACLED sub-event type; null where the source does not tell.
    public var subEventType: SubEventType?
    /// ACLED disorder types.
    public var disorderTypes: [String] = []
    /// PLOVER type.
    public var ploverType: PloverType
    /// PLOVER modes.
    public var ploverModes: [String] = []
    /// PLOVER contexts.
    public var contexts: [String] = []
    /// PLOVER score of the type, −10…10.
    public var goldstein: Double?
    /// CAMEO code.
    public var cameoCode: String?
    /// Stated or denied.
    public var polarity: Polarity = .affirmed
    /// When it lies, seen from the day of its report; null where no report is at hand.
    public var temporalStatus: TemporalStatus?
    /// On whose word it rests; null where the source does not tell.
    public var veracity: Veracity?
    /// ACLED time precision, 1…3; null for more than a month.
    public var timePrecision: Int?
    /// Whether civilians were the main target; null where the source does not tell.
    public var civilianTargeting: Bool?
    /// Kinds of weapons used.
    public var weapons: [String] = []
    /// The source's own codes by the names of its columns.
    public var codes: [SourceCode] = []

    /// A kind of event.
    public init(eventClass: EventClass, ploverType: PloverType) {
        self.eventClass = eventClass
        self.ploverType = ploverType
    }
}

/// A value of a source in its own terms.
public struct SourceCode: Hashable, Sendable {
    /// Name of the column.
    public let name: String
    /// As written.
    public let value: String

    /// A value of the column `name`.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
