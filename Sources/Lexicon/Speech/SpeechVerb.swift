/// A verb that says that somebody speaks, in one of its forms.
///
/// A class: each cue of a text holds one, and to hand it on must not count its strings.
public final class SpeechVerb: Sendable {
    /// How the form stands in a clause.
    public enum Form: Sendable {
        /// Base or plural present: say.
        case base
        /// says.
        case present
        /// said.
        case past
        /// saying.
        case gerund
    }

    /// Dictionary form: `say`, `point out`.
    public let lemma: String
    /// Kind of speech act, such as `say`, `claim` or `directive`.
    public let kind: String
    /// Whether it stands beside direct speech.
    public let takesDirect: Bool
    /// Whether it takes reported speech.
    public let takesIndirect: Bool
    /// Whether reported speech needs "that" behind it: "showed that", but not "showed the way".
    public let needsThat: Bool
    /// What the writer makes of the content, such as `neutral`, `doubt` or `negate`.
    public let stance: String
    /// How this form stands in a clause.
    public let form: Form

    init(
        lemma: String,
        kind: String,
        takesDirect: Bool,
        takesIndirect: Bool,
        needsThat: Bool,
        stance: String,
        form: Form
    ) {
        self.lemma = lemma
        self.kind = kind
        self.takesDirect = takesDirect
        self.takesIndirect = takesIndirect
        self.needsThat = needsThat
        self.stance = stance
        self.form = form
    }

    /// A verb that the lists do not know, standing beside quoted words; its lemma is the word as written.
    public static func unlisted(_ word: String) -> SpeechVerb {
        SpeechVerb(
            lemma: word,
            kind: "other",
            takesDirect: true,
            takesIndirect: false,
            needsThat: false,
            stance: "neutral",
            form: .past
        )
    }

    /// What "according to" says of the content.
    public static let accordingTo = SpeechVerb(
        lemma: "according to",
        kind: "attrib",
        takesDirect: true,
        takesIndirect: true,
        needsThat: false,
        stance: "neutral",
        form: .base
    )
}
