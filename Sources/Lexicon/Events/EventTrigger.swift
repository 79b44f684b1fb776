/// Words that may name an event: a row of `lexicon/event_verbs`.
///
/// A class: readings of a text hold it, and to hand one on must not count its words.
public final class EventTrigger: Sendable {
    /// Part of speech of the words.
    public enum Form: String, Sendable {
        case verb, noun, phrase
    }

    /// What must stand in the same sentence before a weak trigger counts.
    public struct Needs: OptionSet, Sendable {
        /// One bit a condition.
        public let rawValue: UInt8

        /// The conditions whose bits are set; one of them is enough.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A weapon.
        public static let weapon = Needs(rawValue: 1 << 0)
        /// A weapon, dead or injured people, or another word of violence.
        public static let violent = Needs(rawValue: 1 << 1)
        /// Dead, injured or displaced people with a number.
        public static let casualty = Needs(rawValue: 1 << 2)
        /// A place, not as an adjective.
        public static let place = Needs(rawValue: 1 << 3)
        /// A named actor or a group of people.
        public static let actor = Needs(rawValue: 1 << 4)
        /// One of `objects` behind the words, in the same clause.
        public static let object = Needs(rawValue: 1 << 5)
        /// One of `subjects` before the words, in the same clause.
        public static let subject = Needs(rawValue: 1 << 6)
        /// Never counts by itself: other rules read it.
        public static let otherRule = Needs(rawValue: 1 << 7)
    }

    /// Part of speech of the words.
    public let form: Form
    /// Dictionary form; the first one when the row lists several.
    public let lemma: String
    /// Code of the `EventKind`; null when weapon or object decide.
    public let kind: String?
    /// Whether the subject is the one who suffers: "repel", "come under fire".
    public let subjectSuffers: Bool
    /// Whether both sides act: "clash with".
    public let isMutual: Bool
    /// 3 always an event, 2 an event unless blocked, 1 only with company, 0 never by itself.
    public let strength: Int
    /// What must keep it company; empty for nothing.
    public let needs: Needs
    /// Words that satisfy `.object`.
    public let objects: Set<Word>
    /// Words that satisfy `.subject`.
    public let subjects: Set<Word>
    /// Words that, near it, make it something else: "hunger" before "strike".
    public let blocks: Set<Word>
    /// Kind of weapon that the words imply, as published: small_arms for "shoot"; null for none.
    public let weapon: String?

    /// Whether a blocking word may stand anywhere in the sentence: accidents kill as attacks do.
    public var isWide: Bool { kind == "attack_civ" && form == .verb }

    /// Reads a row.
    init(row: Table.Row) throws(LexiconFormatError) {
        let form = try row.text("form")
        guard let form = ["v": Form.verb, "n": .noun, "p": .phrase][form] else {
            throw row.error("form is \(form); it must be v, n or p")
        }
        guard let strength = Int(try row.text("strength")), (0...3).contains(strength) else {
            throw row.error("strength must be 0 to 3")
        }
        let kind = try row.text("code")
        let direction = try row.text("arg")
        var needs: Needs = []
        var words: [String: Set<Word>] = [:]
        var list: String?
        for part in try row.list("needs") {
            let pieces = part.split(separator: "=", maxSplits: 1)
            if pieces.count == 2 {
                list = String(pieces[0])
                words[String(pieces[0]), default: []].insert(Word(pieces[1]))
            } else if let list {
                words[list, default: []].insert(Word(part))
            } else if let need = Self.needNames[part] {
                needs.insert(need)
            } else {
                throw row.error("needs \(part), which is none of \(Self.needNames.keys.sorted())")
            }
        }
        if words["object"] != nil || words["near"] != nil { needs.insert(.object) }
        if words["subject"] != nil || words["near"] != nil { needs.insert(.subject) }
        self.form = form
        lemma = try row.list("lemma").first ?? ""
        self.kind = kind.isEmpty ? nil : kind
        subjectSuffers = direction.hasPrefix("tgt")
        isMutual = direction == "src<->tgt"
        self.strength = strength
        self.needs = needs
        objects = (words["object"] ?? []).union(words["near"] ?? [])
        subjects = (words["subject"] ?? []).union(words["near"] ?? [])
        blocks = Set(try row.list("blocks").map { Word($0) })
        let weapon = try row.text("weapon")
        self.weapon = weapon.isEmpty ? nil : weapon
    }

    private static let needNames: [String: Needs] = [
        "weapon": .weapon, "violent": .violent, "casualty": .casualty, "place": .place, "actor": .actor,
        "never": .otherRule,
    ]
}
