/// A person, body, group or population named in at least one article.
public struct Actor: Sendable {
    /// What an actor is.
    public enum Kind: String, Sendable {
        case person, organization, government
        case armedGroup = "armed_group"
        case population
    }

    /// How an actor is referred to.
    public enum Form: String, Sendable {
        case name, pronoun, nominal, metonym
    }

    /// One reference to the actor.
    public struct Mention: Hashable, Sendable {
        /// The article it stands in.
        public let articleID: String
        /// The words.
        public let span: TextSpan
        /// How the words refer.
        public let form: Form

        /// A mention of the actor in the article `articleID`.
        public init(articleID: String, span: TextSpan, form: Form) {
            self.articleID = articleID
            self.span = span
            self.form = form
        }
    }

    /// `ac_` and 16 hexadecimal digits; equal for the same name and country in every article.
    public let id: String
    /// Fullest name in the text, or the name in the lexicon for bodies and states.
    public let name: String
    /// What it is.
    public let kind: Kind

    /// Other names met or listed.
    public var aliases: [String] = []
    /// Title of a person as written, such as "Foreign Minister".
    public var title: String?
    /// ISO 3166-1 alpha-3 of the country it acts for or belongs to; `IGO` for intergovernmental bodies.
    public var countryISO3: String?
    /// PLOVER sectors, the most specific first.
    public var sectors: [String] = []
    /// ACLED actor type 1…8 when it does not depend on the event; null for persons.
    public var inter: Int?
    /// Wikidata item; null unless a shipped list gives it.
    public var wikidata: String?
    /// Where it is referred to, in article order, then text order.
    public var mentions: [Mention] = []
    /// Ids of events it takes part in.
    public var eventIDs: [String] = []
    /// Ids of quotes it speaks.
    public var quoteIDs: [String] = []

    /// An actor of which only the essentials are known.
    public init(id: String, name: String, kind: Kind) {
        self.id = id
        self.name = name
        self.kind = kind
    }
}
