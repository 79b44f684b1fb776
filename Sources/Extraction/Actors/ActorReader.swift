import Lexicon
import Records

/// Finds who is named in a document: states, bodies, groups, persons, kinds of people.
///
/// Names first, in text order; the headlines last, because their capitals prove nothing; pronouns at the end.
struct ActorReader {
    let lexicon: Lexicon
    let document: Document
    var register = ActorRegister()
    var mentions: [ActorMention] = []
    /// Words that speak somewhere in the text, "Watson said", or have a form of address: surnames, probably.
    var speakers: Set<Word> = []
    /// The naming of a state or body that ends right before the token being read.
    var modifier: Modifier?

    /// A state or body named before a noun or title: "Russian", "Ukraine's", "NATO".
    struct Modifier {
        let start: Int
        let end: Int
        let entity: Int
        /// Index of its mention; null for an adjective, which is none.
        let mention: Int?
        let isState: Bool
    }

    /// A reader of `document`.
    init(lexicon: Lexicon, document: Document) {
        self.lexicon = lexicon
        self.document = document
    }

    /// Fills `actors` and `actorMentions`.
    static func read(_ document: Document, lexicon: Lexicon) {
        var reader = ActorReader(lexicon: lexicon, document: document)
        reader.read()
    }

    private mutating func read() {
        findSpeakers()
        for sentence in document.sentences where sentence.kind == .body { read(sentence) }
        for sentence in document.sentences where sentence.kind != .body { readHeadline(sentence) }
        mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        resolvePronouns()
        register.identifyPersons()
        document.actors = register.entities
        document.actorMentions = mentions
    }

    private mutating func resolvePronouns() {
        var pronouns = PronounResolver(
            document: document,
            lexicon: lexicon,
            mentions: mentions,
            register: register
        )
        // Handed over: what two hold is copied as a whole at the first change.
        mentions = []
        register = ActorRegister()
        pronouns.resolve()
        mentions = pronouns.mentions
        register = pronouns.register
    }

    /// Surnames that stand beside a verb of saying: the second way to know a person.
    private mutating func findSpeakers() {
        let tokens = document.tokens
        let saying = Self.saying
        for index in tokens.indices.dropLast() where tokens[index].kind == .word {
            let isBehindName = index > 0 && tokens[index - 1].isCapitalised
            guard isBehindName || tokens[index + 1].isCapitalised, saying.contains(tokens[index].word)
            else { continue }
            if isBehindName, NameRun.begins(tokens[index - 1]) { speakers.insert(tokens[index - 1].word) }
            if let run = NameRun(at: index + 1, in: tokens, before: min(index + 6, tokens.count)) {
                speakers.insert(tokens[run.tokens.upperBound - 1].word)
            }
        }
    }

    private mutating func read(_ sentence: Document.Sentence) {
        var index = sentence.tokens.lowerBound
        while index < sentence.tokens.upperBound {
            let token = document.tokens[index]
            if token.kind != .word {
                if token.kind != .hyphen { modifier = nil }
                index += 1
                continue
            }
            if Self.mayBeginActor(token), let end = actor(at: index, in: sentence) {
                index = max(end, index + 1)
            } else {
                if let current = modifier,
                    !Self.betweenModifierAndNoun.contains(token.word) || index > current.end + 1
                {
                    modifier = nil
                }
                index += 1
            }
        }
        modifier = nil
    }

    /// Whether an actor may begin with the token: three words in four begin none.
    private static func mayBeginActor(_ token: Token) -> Bool {
        token.isCapitalised || !token.begins.isDisjoint(with: [.titles, .actorNames, .actorNouns])
    }

    private mutating func actor(at index: Int, in sentence: Document.Sentence) -> Int? {
        let token = document.tokens[index]
        let next = index + 1 < sentence.tokens.upperBound ? document.tokens[index + 1] : nil
        let mayBeTitle = token.opens(.titles, before: next)
        return (mayBeTitle ? titledPerson(at: index, in: sentence) : nil)
            ?? (token.opens(.actorNames, before: next) ? term(at: index, in: sentence) : nil)
            ?? (token.isCapitalised ? name(at: index, in: sentence) : nil)
            ?? (mayBeTitle || token.opens(.actorNouns, before: next) ? noun(at: index, in: sentence) : nil)
    }

    /// A headline names what lists and body know; new persons are not read from its capitals.
    private mutating func readHeadline(_ sentence: Document.Sentence) {
        var index = sentence.tokens.lowerBound
        while index < sentence.tokens.upperBound {
            let token = document.tokens[index]
            guard token.kind == .word else {
                index += 1
                continue
            }
            if token.begins.contains(.actorNames), let end = term(at: index, in: sentence) {
                index = max(end, index + 1)
            } else if token.isCapitalised, let end = knownPerson(at: index, in: sentence) {
                index = max(end, index + 1)
            } else {
                index += 1
            }
            modifier = nil
        }
    }

    /// Adds a mention; returns its index.
    @discardableResult
    mutating func add(
        _ tokens: Range<Int>,
        phrase: Range<Int>? = nil,
        in sentence: Document.Sentence,
        actor: Int,
        form: Actor.Form
    ) -> Int {
        mentions.append(
            ActorMention(
                tokens: tokens,
                phrase: phrase ?? tokens,
                sentence: sentence.index,
                actor: actor,
                form: form
            )
        )
        return mentions.count - 1
    }

    private static let saying = WordFilter([
        "said", "says", "told", "tells", "added", "adds", "asked", "wrote", "tweeted", "mr", "mrs", "ms",
    ])

    /// Words that may stand between a state's name and the noun that it modifies.
    static let betweenModifierAndNoun: WordFilter = [
        "local", "regional", "senior", "top", "security", "military", "government", "federal", "national",
        "state",
        "armed", "air", "ground", "special", "naval", "health", "hospital", "intelligence", "border",
        "defence",
        "defense", "former", "deputy", "chief", "high", "foreign", "two", "three", "four", "five", "several",
        "many", "some", "young", "elderly", "civilian", "riot", "transitional", "interim", "de", "facto",
    ]
}
