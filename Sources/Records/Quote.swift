/// Words or a statement attributed to a speaker.
public struct Quote: Sendable, Equatable {
    /// How the words are given (NewsQuote).
    public enum Kind: String, Sendable, CaseIterable {
        /// Whole sentences between quotation marks.
        case direct
        /// Quoted words inside a sentence of the writer.
        case mixed
        /// Reported without quotation marks.
        case indirect
    }

    /// Who speaks.
    public struct Speaker: Hashable, Sendable {
        /// How the speaker was found.
        public enum Resolution: String, Sendable {
            case name, pronoun, continuation, nominal
        }

        /// Id of the actor; null when the words name nobody known.
        public var actorID: String?
        /// Full name where known, else the words.
        public var name: String
        /// The words that refer to the speaker; null for a continuation.
        public var surface: TextSpan?
        /// How the speaker was found.
        public var resolvedBy: Resolution

        /// A speaker.
        public init(actorID: String?, name: String, surface: TextSpan?, resolvedBy: Resolution) {
            self.actorID = actorID
            self.name = name
            self.surface = surface
            self.resolvedBy = resolvedBy
        }
    }

    /// The word that says that somebody speaks.
    public struct Cue: Hashable, Sendable {
        /// Dictionary form, such as `say`, `point out`, `according to`.
        public var lemma: String
        /// The words.
        public var span: TextSpan
        /// Kind of speech act in the lexicon, such as `say`, `claim` or `directive`.
        public var kind: String

        /// A cue at `span`.
        public init(lemma: String, span: TextSpan, kind: String) {
            self.lemma = lemma
            self.span = span
            self.kind = kind
        }
    }

    /// Where it was said.
    public struct Medium: Hashable, Sendable {
        /// What kind of place for words it is.
        public enum Kind: String, Sendable, CaseIterable {
            case newsOutlet = "news_outlet"
            case socialMedia = "social_media"
            case pressConference = "press_conference"
            case statement
        }

        /// What kind of medium it is.
        public var kind: Kind
        /// Its name; null when the text gives none.
        public var name: String?
        /// The words; null when carried over from the quote that this one continues.
        public var span: TextSpan?

        /// A medium.
        public init(kind: Kind, name: String?, span: TextSpan?) {
            self.kind = kind
            self.name = name
            self.span = span
        }
    }

    /// `qu_` and 16 hexadecimal digits of article id and span.
    public let id: String
    /// The article it stands in.
    public let articleID: String
    /// How the words are given.
    public let kind: Kind
    /// The words between the marks, or the reported content.
    public let span: TextSpan
    /// With the quotation marks; null for indirect speech.
    public var spanWithMarks: TextSpan?
    /// Id shared by the parts of one utterance; null when it stands alone.
    public var groupID: String?
    /// Who speaks; null when the text does not say.
    public var speaker: Speaker?
    /// Title of the speaker as written.
    public var speakerTitle: String?
    /// ISO 3166-1 alpha-3 of the speaker's country, `IGO` for intergovernmental bodies.
    public var speakerCountry: String?
    /// PLOVER sector of the speaker.
    public var speakerSector: String?
    /// The word of speaking; for a continuation that of the quote it continues.
    public var cue: Cue?
    /// Where it was said; null when the text does not say.
    public var medium: Medium?
    /// Social platform, such as `X` or `Telegram`.
    public var platform: String?
    /// Id of the actor spoken to.
    public var addressee: String?
    /// Id of the quote it continues.
    public var continues: String?
    /// Ids of actors named in the words, in text order.
    public var aboutActorIDs: [String] = []
    /// Ids of events that the words are about.
    public var aboutEventIDs: [String] = []
    /// Ids of places named in the words, in text order.
    public var aboutPlaceIDs: [String] = []
    /// Whether the cue presents the content as a claim.
    public var claim = false
    /// Whether the content is stated or denied.
    public var polarity: Polarity = .affirmed
    /// When the speaking lies, seen from the article's day.
    public var temporalStatus: TemporalStatus = .current
    /// When it was said; null when the text does not say.
    public var saidAt: TimeExpression?
    /// Where the values come from.
    public var provenance = Provenance()

    /// A quote of which only the words are known.
    public init(id: String, articleID: String, kind: Kind, span: TextSpan) {
        self.id = id
        self.articleID = articleID
        self.kind = kind
        self.span = span
    }
}
