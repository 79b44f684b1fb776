import Lexicon
import Records

/// An event while it is being read: one or several mentions of what may be one thing.
///
/// A class: each is compared with a hundred others, and to hand one on must not count its lists.
final class EventDraft {
    /// What takes part: an actor of the document, or people that only a noun names.
    struct Participant {
        /// Index in `Document.actors`; null when only an adjective names a state.
        let actor: Int?
        /// The words.
        let tokens: Range<Int>
        /// Index in `Document.places` of the state that an adjective names: "Russian strikes".
        var state: Int?
    }

    /// A place named for the event.
    struct Location {
        /// Index in `Document.placeMentions`.
        let mention: Int
        /// Rule that took it.
        let rule: String
        /// How sure the rule is; the greater wins.
        private(set) var weight: Int

        /// The same with at least this weight.
        func weighing(_ least: Int) -> Location {
            var location = self
            location.weight = max(weight, least)
            return location
        }
    }

    /// A time named for the event.
    struct Timing {
        /// Index in `Document.times`.
        let time: Int
        /// How near it stands; the greater wins.
        let weight: Int
    }

    /// A mention of the event.
    struct Mention {
        /// The words that name it.
        let trigger: Range<Int>
        /// Index in `Document.sentences`.
        let sentence: Int
        /// How much the mention tells; the greatest is primary.
        var weight: Int
    }

    /// Kinds met, in the order met, without duplicates; a generic word such as "attack" adds none.
    var kinds: [EventKind] {
        didSet { family = Self.family(of: kinds) }
    }
    /// Groups of kinds that are told apart; that of the first kind.
    private(set) var family: EventFamily
    /// Whether only words such as "attack" or "killed" have named it so far.
    var isGeneric: Bool
    /// Where it is mentioned, in text order.
    var mentions: [Mention]
    /// Who acts.
    var actors: [Participant] = []
    /// Who suffers or is addressed.
    var recipients: [Participant] = []
    /// Places named for it.
    var locations: [Location] = []
    /// Times named for it.
    var times: [Timing] = []
    /// Statements of harm.
    var casualties: [CasualtyStatement] = []
    /// Weapons named.
    var weapons: [WeaponReading] = []
    /// Kinds of weapon that the words for the deed imply, with those words: "shot", "bombing".
    var impliedWeapons: [(kind: WeaponMention.Kind, tokens: Range<Int>)] = []
    /// Heads of the things attacked that are no people: "mill", "offices".
    var things: Set<Word> = []
    /// Things hit: GTD type and tokens.
    var targets: [(kind: String, tokens: Range<Int>)] = []
    /// Stated or denied.
    var polarity: Polarity = .affirmed
    /// When it lies.
    var status: TemporalStatus = .current
    /// Whether the text states it or only a speaker does; the mention that states it wins.
    var veracity: Veracity = .reported
    /// Id of the actor on whose word it rests.
    var claimant: String?
    /// Whether the words point back: "the attack", "these strikes".
    var isAnaphoric = false
    /// Whether the words set it apart from others: "another attack", "a separate blast".
    var isAnother = false
    /// Whether the words are many and name nothing in particular: "attacks", "strikes".
    var isPlural = false
    /// PLOVER mode that the sentence gives, beside those of the kind: what is asked for or refused.
    var mode: String?
    /// Whether the words alone name no violence: "three died" may be said of illness.
    var needsPartner = false
    /// Whether the words stand in a direct quotation: a speaker's, not the writer's.
    var isQuoted = false
    /// Whether its sentence turns to another story: "Meanwhile, in", "In another incident".
    var isElsewhere = false
    /// Whether the words only say where or when something told before happened: "the attack occurred in".
    var isPredicated = false
    /// Whether it is done to the attackers: police shoot the gunman.
    var isResponse = false
    /// Which of the events that the same words name at a row of places: 0 for the first or only one.
    var part = 0
    /// Rules that fired.
    var rules: [String] = []

    /// A draft that nothing is known of but its kind and where it is mentioned.
    init(kinds: [EventKind], isGeneric: Bool, mentions: [Mention]) {
        self.kinds = kinds
        self.isGeneric = isGeneric
        self.mentions = mentions
        family = Self.family(of: kinds)
    }

    /// Another draft that says the same so far.
    func copy() -> EventDraft {
        let copy = EventDraft(kinds: kinds, isGeneric: isGeneric, mentions: mentions)
        copy.actors = actors
        copy.recipients = recipients
        copy.locations = locations
        copy.times = times
        copy.casualties = casualties
        copy.weapons = weapons
        copy.impliedWeapons = impliedWeapons
        copy.things = things
        copy.targets = targets
        copy.polarity = polarity
        copy.status = status
        copy.veracity = veracity
        copy.claimant = claimant
        copy.isAnaphoric = isAnaphoric
        copy.isAnother = isAnother
        copy.isPlural = isPlural
        copy.mode = mode
        copy.needsPartner = needsPartner
        copy.isQuoted = isQuoted
        copy.isElsewhere = isElsewhere
        copy.isPredicated = isPredicated
        copy.isResponse = isResponse
        copy.part = part
        copy.rules = rules
        return copy
    }

    /// Tokens of the mention that tells most.
    var primary: Mention {
        mentions.max { $0.weight < $1.weight || $0.weight == $1.weight && $0.sentence > $1.sentence }
            ?? mentions[0]
    }

    /// Index in `Document.times` of the time that stands nearest to a mention; null without.
    var time: Int? { timing?.time }

    /// The time that stands nearest to a mention; null without.
    var timing: Timing? {
        times.max { $0.weight < $1.weight || $0.weight == $1.weight && $0.time > $1.time }
    }

    /// Whether its words name a time; the day of the report alone is none.
    var isTimed: Bool { times.contains { $0.weight > 0 } }

    private static func family(of kinds: [EventKind]) -> EventFamily {
        kinds.first.map { EventFamily(code: $0.code) } ?? .attack
    }
}
