/// An actor's part in an event.
public struct ActorRole: Hashable, Sendable {
    /// Id of the actor; null for people who are not a named group.
    public var actorID: String?
    /// Name of the actor, or the words.
    public var name: String
    /// ISO 3166-1 alpha-3, `IGO` for intergovernmental bodies.
    public var countryISO3: String?
    /// PLOVER sector.
    public var sector: String?
    /// The actor's title as written.
    public var role: String?
    /// The words; null when the text only implies the actor.
    public var span: TextSpan?
    /// ACLED actor type 1…8 in this event.
    public var inter: Int?

    /// A part played by the actor `name`.
    public init(actorID: String?, name: String, span: TextSpan?) {
        self.actorID = actorID
        self.name = name
        self.span = span
    }
}

/// One statement of a number of people harmed.
public struct CasualtyMention: Hashable, Sendable {
    /// What happened to them.
    public enum Kind: String, Sendable, CaseIterable {
        case fatalities, injured, missing, abducted, detained, displaced
    }

    /// What happened to them.
    public var kind: Kind
    /// Number of persons; null for a vague count.
    public var value: Int?
    /// What stands beside the number.
    public var modifier: CountModifier?
    /// The people counted.
    public var noun: TextSpan?
    /// The word that says what happened.
    public var trigger: TextSpan
    /// The number, with its modifier.
    public var valueSpan: TextSpan
    /// Id of the actor on whose word it rests.
    public var attributedTo: String?
    /// Id of the place that the number is for.
    public var scopePlaceID: String?
    /// Index in `Article.sentences`.
    public var sentence: Int
    /// Index, in the event's list, of the mention that states the same people; null for a first statement.
    public var sameAs: Int?

    /// A mention of `kind`.
    public init(
        kind: Kind,
        value: Int?,
        modifier: CountModifier?,
        noun: TextSpan?,
        trigger: TextSpan,
        valueSpan: TextSpan,
        sentence: Int
    ) {
        self.kind = kind
        self.value = value
        self.modifier = modifier
        self.noun = noun
        self.trigger = trigger
        self.valueSpan = valueSpan
        self.sentence = sentence
    }
}

/// What stands beside a number, or instead of one.
public enum CountModifier: String, Sendable, CaseIterable {
    case exact
    case atLeast = "at_least"
    case atMost = "at_most"
    case about
    case moreThan = "more_than"
    case several, dozens, scores, hundreds, thousands
}

/// A weapon used in an event.
///
/// Weapon counts are never casualties.
public struct WeaponMention: Hashable, Sendable {
    /// Kind of weapon.
    public enum Kind: String, Sendable, CaseIterable {
        case missile
        case ballisticMissile = "ballistic_missile"
        case cruiseMissile = "cruise_missile"
        case drone, artillery, rocket, bomb
        case glideBomb = "glide_bomb"
        case mine
        case smallArms = "small_arms"
        case other
    }

    /// Kind of weapon.
    public var kind: Kind
    /// Number of items; null when not stated.
    public var count: Int?
    /// What stands beside the number.
    public var modifier: CountModifier?
    /// ISO 3166-1 alpha-3 of the maker named before the weapon.
    public var originCountry: String?
    /// Id of the actor on whose word it rests; null when the writer states it.
    public var claimedBy: String?
    /// The words.
    public var span: TextSpan

    /// A weapon named at `span`.
    public init(kind: Kind, span: TextSpan) {
        self.kind = kind
        self.span = span
    }
}

/// What was hit.
public struct TargetMention: Hashable, Sendable {
    /// GTD target type name, such as `Military`.
    public var kind: String
    /// The words.
    public var span: TextSpan

    /// A target named at `span`.
    public init(kind: String, span: TextSpan) {
        self.kind = kind
        self.span = span
    }
}

/// What a party says of an event.
public struct Claim: Hashable, Sendable {
    /// Id of the actor; null when not identified.
    public var actorID: String?
    /// The verb, as written.
    public var cue: TextSpan
    /// What is claimed.
    public var content: TextSpan
    /// Name of the field it contests, such as `civilian_targeting`; null for none.
    public var contests: String?

    /// A claim.
    public init(actorID: String?, cue: TextSpan, content: TextSpan, contests: String?) {
        self.actorID = actorID
        self.cue = cue
        self.content = content
        self.contests = contests
    }
}

/// A tie between two events.
public struct RelatedEvent: Hashable, Sendable {
    /// How the other event is tied to this one.
    public enum Kind: String, Sendable {
        case hasPart = "has_part"
        case partOf = "part_of"
        case sameAs = "same_as"
        case responseTo = "response_to"
    }

    /// How the other event is tied to this one.
    public var kind: Kind
    /// Id of the other event.
    public var eventID: String

    /// A tie to `eventID`.
    public init(kind: Kind, eventID: String) {
        self.kind = kind
        self.eventID = eventID
    }
}

/// A sentence that an event was read from.
public struct EvidenceSentence: Hashable, Sendable {
    /// What the sentence is to the event.
    public enum Role: String, Sendable {
        case primary, supporting
    }

    /// Index in `Article.sentences`.
    public var sentence: Int
    /// What the sentence is to the event.
    public var role: Role

    /// A sentence of evidence.
    public init(sentence: Int, role: Role) {
        self.sentence = sentence
        self.role = role
    }
}

/// Where an event happened, as the text says it.
public struct EventPlace: Hashable, Sendable {
    /// Id of the place.
    public var placeID: String
    /// What the place is to the event: `location`, `target`, `destination`.
    public var role: String
    /// The words; null when only implied.
    public var span: TextSpan?

    /// A place of an event.
    public init(placeID: String, role: String, span: TextSpan?) {
        self.placeID = placeID
        self.role = role
        self.span = span
    }
}
