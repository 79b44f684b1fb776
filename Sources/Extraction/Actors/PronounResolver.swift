import Lexicon
import Records

/// Finds whom he, she, they and who refer to.
///
/// Every mention of the last sentences speaks for its actor, the more so the nearer it stands and the more it
/// looks like the subject of its clause; the actor with most weight whose gender fits is meant.
struct PronounResolver {
    let document: Document
    let lexicon: Lexicon
    private(set) var mentions: [ActorMention]
    private(set) var register: ActorRegister
    private var resolved: [ActorMention] = []
    /// Mentions of the last sentences with their weights, oldest first.
    private var recent: [Recent] = []
    /// For each noun phrase the verb group whose subject it is; -1 for others.
    private var verbOfSubject: [Int32] = []

    private struct Recent {
        let mention: ActorMention
        let sentence: Int
        let paragraph: Int?
        let weight: Double
        let isSubject: Bool
    }

    /// A resolver of the pronouns of `document`, which has these mentions in text order.
    init(document: Document, lexicon: Lexicon, mentions: [ActorMention], register: ActorRegister) {
        self.document = document
        self.lexicon = lexicon
        self.mentions = mentions
        self.register = register
        verbOfSubject = Array(repeating: -1, count: document.syntax.nounPhrases.count)
        for (index, group) in document.syntax.verbGroups.enumerated() where group.form == .finite {
            if let subject = group.subject, verbOfSubject[subject] < 0 {
                verbOfSubject[subject] = Int32(index)
            }
        }
    }

    /// Adds the pronouns to the mentions.
    mutating func resolve() {
        var next = 0
        for sentence in document.sentences {
            recent.removeAll { sentence.index - $0.sentence > Self.reach }
            var hasSubject = false
            for index in sentence.tokens {
                if next < mentions.count, mentions[next].tokens.lowerBound == index {
                    note(mentions[next], in: sentence, hasSubject: &hasSubject)
                    next += 1
                } else if sentence.kind == .body, let pronoun = pronoun(at: index),
                    let actor = antecedent(of: pronoun, at: index, in: sentence)
                {
                    let mention = ActorMention(
                        tokens: index..<index + 1,
                        phrase: index..<index + 1,
                        sentence: sentence.index,
                        actor: actor,
                        form: .pronoun
                    )
                    resolved.append(mention)
                    register.learn(actor, gender: pronoun.gender)
                    note(mention, in: sentence, hasSubject: &hasSubject)
                }
            }
            while next < mentions.count, mentions[next].tokens.lowerBound < sentence.tokens.upperBound {
                next += 1
            }
        }
        mentions = (mentions + resolved).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func pronoun(at index: Int) -> Pronoun? {
        let token = document.tokens[index]
        guard !token.classes.isDisjoint(with: [.pronoun, .possessive]) else { return nil }
        return Self.pronouns[token.word]
    }

    private mutating func note(
        _ mention: ActorMention,
        in sentence: Document.Sentence,
        hasSubject: inout Bool
    ) {
        let tokens = document.tokens
        let first = mention.phrase.lowerBound
        let last = mention.tokens.upperBound
        let isQuoted = document.quotationIndex[mention.tokens.lowerBound] >= 0
        let isPossessive =
            last < tokens.count && tokens[last].kind == .possessive
            || tokens[mention.tokens.lowerBound].classes.contains(.possessive)
        var before = first - 1
        if before >= sentence.tokens.lowerBound, tokens[before].classes.contains(.determiner) { before -= 1 }
        let isObject =
            before >= sentence.tokens.lowerBound && tokens[before].classes.contains(.preposition)
            && !tokens[before].classes.contains(.subordinator)
        let verb = headOfVerb(ofSubject: mention)
        let isSubject = !isPossessive && !isQuoted && (verb != nil || !isObject && !hasSubject)
        var weight = Self.otherWeight
        if sentence.kind != .body {
            weight = Self.headlineWeight
        } else if isSubject {
            weight =
                verb == nil ? Self.topicWeight : hasSubject ? Self.innerSubjectWeight : Self.subjectWeight
            if let verb, lexicon.speechVerbs.verb(at: verb, in: tokens) != nil {
                weight = Self.speakerWeight
            }
        } else if isPossessive || isObject {
            weight = Self.objectWeight
        }
        if isQuoted { weight *= Self.quotedFactor }
        if isSubject { hasSubject = true }
        if recent.count >= Self.remembered { recent.removeFirst(Self.remembered / 2) }
        recent.append(
            Recent(
                mention: mention,
                sentence: sentence.index,
                paragraph: sentence.paragraph,
                weight: weight,
                isSubject: isSubject
            )
        )
    }

    /// The full verb whose subject a mention is.
    private func headOfVerb(ofSubject mention: ActorMention) -> Int? {
        guard let phrase = document.syntax.index(ofNounPhraseContaining: mention.tokens.upperBound - 1),
            document.syntax.nounPhrases[phrase].head == mention.tokens.upperBound - 1,
            verbOfSubject[phrase] >= 0
        else { return nil }
        return document.syntax.verbGroups[Int(verbOfSubject[phrase])].head
    }

    private func antecedent(of pronoun: Pronoun, at index: Int, in sentence: Document.Sentence) -> Int? {
        if pronoun.isRelative { return relativeAntecedent(at: index, in: sentence) }
        let isQuoted = document.quotationIndex[index] >= 0
        var weights: [(actor: Int, weight: Double)] = []
        for entry in recent {
            guard fits(entry.mention.actor, pronoun) else { continue }
            let distance = sentence.index - entry.sentence
            // "Ruiz met him": him is not the subject of its own clause.
            if distance == 0, pronoun.isObject, entry.isSubject,
                sameClause(entry.mention.tokens.upperBound, index)
            {
                continue
            }
            var weight = entry.weight * Self.decay[distance]
            if entry.paragraph != sentence.paragraph { weight *= Self.paragraphFactor }
            if isQuoted,
                document.quotationIndex[entry.mention.tokens.lowerBound] == document.quotationIndex[index]
            {
                weight = Self.subjectWeight
            }
            if register.entities[entry.mention.actor].gender == .unknown {
                weight *= Self.unknownGenderFactor
            }
            if let known = weights.firstIndex(where: { $0.actor == entry.mention.actor }) {
                weights[known].weight =
                    max(weights[known].weight, weight) + Self.repetition * min(weights[known].weight, weight)
            } else {
                weights.append((entry.mention.actor, weight))
            }
        }
        return weights.max { $0.weight < $1.weight }?.actor
    }

    /// "Ruiz, who said": the mention right before.
    private func relativeAntecedent(at index: Int, in sentence: Document.Sentence) -> Int? {
        guard let last = recent.last, last.sentence == sentence.index else { return nil }
        let gap = index - last.mention.tokens.upperBound
        let isAdjacent =
            gap == 0 || gap == 1 && document.tokens[index - 1].kind == .comma
        return isAdjacent ? last.mention.actor : nil
    }

    // Asked field by field: an entity as a whole holds a dozen strings and lists that would be counted.
    private func fits(_ actor: Int, _ pronoun: Pronoun) -> Bool {
        let kind = register.entities[actor].actor.kind
        let gender = register.entities[actor].gender
        return switch pronoun.gender {
        case .neuter: register.entities[actor].isPlural || kind == .population || kind == .organization
        default: kind == .person && (gender == .unknown || gender == pronoun.gender)
        }
    }

    private func sameClause(_ start: Int, _ end: Int) -> Bool {
        guard start < end else { return false }
        return !document.tokens[start..<end].contains {
            $0.kind == .comma || !$0.classes.isDisjoint(with: [.subordinator, .relative, .conjunction])
        }
    }

    private struct Pronoun {
        let gender: ActorEntity.Gender
        var isObject = false
        var isRelative = false
    }

    private static let pronouns: [Word: Pronoun] = [
        "he": Pronoun(gender: .masculine), "his": Pronoun(gender: .masculine),
        "him": Pronoun(gender: .masculine, isObject: true), "she": Pronoun(gender: .feminine),
        "her": Pronoun(gender: .feminine), "they": Pronoun(gender: .neuter),
        "them": Pronoun(gender: .neuter, isObject: true), "who": Pronoun(gender: .unknown, isRelative: true),
    ]

    /// Mentions that are looked at for one pronoun, at most.
    private static let remembered = 128
    /// Sentences back in which an antecedent is looked for.
    private static let reach = 6
    private static let decay: [Double] = [1, 0.4, 0.16, 0.06, 0.03, 0.01, 0.004]
    // How much a mention speaks for its actor; found by trying on annotated news.
    private static let speakerWeight = 5.0
    private static let subjectWeight = 4.0
    private static let innerSubjectWeight = 2.0
    private static let topicWeight = 3.0
    private static let otherWeight = 1.0
    private static let objectWeight = 1.5
    private static let headlineWeight = 0.5
    private static let quotedFactor = 0.1
    private static let paragraphFactor = 0.8
    private static let unknownGenderFactor = 0.8
    private static let repetition = 0.3
}
