import Lexicon

/// One run from left to right over the words of a sentence, choosing a tag for each.
///
/// SAFETY: all three are valid for the run; `candidates` and `finiteAhead` have an entry for each token.
struct TagPass {
    private let tokens: UnsafeMutableBufferPointer<Token>
    private let candidates: UnsafeBufferPointer<TagCandidates>
    private let finiteAhead: UnsafeBufferPointer<Bool>
    private let rules = TagRules.all
    private var context = TagContext()
    private var outer: (hasSubject: Bool, hasVerb: Bool)?
    private var governed = false
    /// What stood before the bracket or dash that opened an aside; null outside of asides.
    private var interrupted: (context: TagContext, outer: (hasSubject: Bool, hasVerb: Bool)?)?

    init(
        tokens: UnsafeMutableBufferPointer<Token>,
        candidates: UnsafeBufferPointer<TagCandidates>,
        finiteAhead: UnsafeBufferPointer<Bool>,
        isTitle: Bool
    ) {
        self.tokens = tokens
        self.candidates = candidates
        self.finiteAhead = finiteAhead
        context.isTitle = isTitle
    }

    mutating func run() {
        for index in tokens.indices {
            let list = candidates[index]
            var tag = list.first
            if !list.isSingle { tag = chosen(at: index) }
            if context.left.tag == .modal, tag == .noun, !context.left.classes.isDisjoint(with: .modal) {
                // "would fund": nothing else can stand there, whatever the lexicon says.
                tag = .verbBase
            }
            if tag == .verbPast, !context.left.classes.isDisjoint(with: [.be, .have]),
                TagSet.verbs.contains(context.left.tag)
            {
                // "had fallen", "was erupted": the form is the participle although the lexicon lists only the past.
                tag = .verbParticiple
            }
            tokens[index].tag = tag
            update(index, tag)
        }
    }

    private mutating func chosen(at index: Int) -> Tag {
        let list = candidates[index]
        context.word = tokens[index].word
        context.classes = tokens[index].classes
        context.candidates = list
        context.look(at: right(index + 1), right(index + 2))
        context.finiteAhead = finiteAhead[index]
        context.outerWaits = outer.map { $0.hasSubject && !$0.hasVerb } ?? false
        return rules.choose(in: context)
    }

    private func right(_ place: Int) -> TagContext.Right {
        // A mark that sets off a term is transparent: called it “a war crime”.
        let index = place < tokens.count && opensQuotation(tokens[place]) ? place + 1 : place
        guard index < tokens.count else {
            return TagContext.Right(set: TagSet(.punctuation), first: .punctuation, endsSentence: true)
        }
        let token = tokens[index]
        return TagContext.Right(
            set: candidates[index].set,
            first: candidates[index].first,
            classes: token.classes,
            word: token.word,
            isCapitalised: token.isCapitalised && token.kind == .word,
            endsSentence: token.word == .none && candidates[index].first == .punctuation
                && token.kind != .hyphen,
            isHyphen: token.kind == .hyphen
        )
    }

    private func opensQuotation(_ token: Token) -> Bool {
        token.kind == .openQuote || token.kind == .straightQuote && token.spaceBefore
    }

    private mutating func update(_ index: Int, _ tag: Tag) {
        let token = tokens[index]
        switch token.kind {
        case .hyphen:
            context.followsHyphen = true
            return
        case .openQuote, .closeQuote, .straightQuote, .openSingle:
            // Marks around a single term are transparent; those around speech stand at a comma or colon.
            if context.previous.tag == .none || context.previous.tag == .punctuation { restart() }
            return
        default: break
        }
        context.followsHyphen = false
        let neighbour = TagContext.Left(tag: tag, classes: token.classes, word: token.word)
        context.previous = neighbour
        switch tag {
        case .adverb: return
        case .punctuation: punctuation(index)
        case .conjunction:
            governed = false
            if token.classes.contains(.conjunction) {
                context.mayOpenClause = true
                if context.hasVerb { context.hasSubject = false }
            } else {
                open(hasSubject: false)
            }
        case .pronoun where token.classes.contains(.relative) && context.left.tag != .none:
            open(hasSubject: true)
        case .properNoun where !token.classes.isDisjoint(with: [.weekday, .month]):
            // "On Friday gunmen": the preposition governs no more than the day.
            governed = false
        case .noun, .nounPlural, .properNoun, .pronoun, .number:
            if !governed {
                if !context.hasSubject { context.commasSinceSubject = 0 }
                context.hasSubject = true
                context.subjectIsPlural = tag == .nounPlural || token.classes.contains(.pluralPronoun)
            }
        case .preposition where opensQuantity(index): break
        case .preposition: governed = true
        case .verbBase, .verbPresent, .verbPast, .verbParticiple, .verbGerund, .modal:
            verb(index, tag)
        default: break
        }
        context.beforeLeft = context.left
        context.left = neighbour
    }

    /// "at least 30 gunmen fired", "more than 30", "up to 30", "as many as 30": such words govern nothing.
    private func opensQuantity(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, Self.approximators.contains(tokens[index].word) else { return false }
        return Self.comparing.contains(tokens[index + 1].word)
            || index > 0 && Self.comparing.contains(tokens[index - 1].word)
                && (candidates[index + 1].set.contains(.number)
                    || candidates[index + 1].first == .determiner)
    }

    private mutating func verb(_ index: Int, _ tag: Tag) {
        governed = false
        if tag != .modal { context.lastVerb = tag }
        let infinitive = tag == .verbBase && context.left.tag == .particle
        if tag == .modal || TagSet.finite.contains(tag) && !infinitive {
            if context.hasVerb, let waiting = outer {
                // A second predicate in an inner clause is that of the outer one: "who led the raid fled".
                if waiting.hasSubject, !waiting.hasVerb, context.left.tag != .modal { outer = nil }
            }
            context.hasVerb = true
            context.lastFinite = tag
            context.mayOpenClause = false
        }
        if candidates[index].takesClause, tag != .modal,
            candidates[index].set.isDisjoint(with: .nouns) || context.hasVerb
        {
            open(hasSubject: false)
        }
    }

    private mutating func open(hasSubject: Bool) {
        outer = (context.hasSubject, context.hasVerb)
        context.hasSubject = hasSubject
        context.hasVerb = false
        context.mayOpenClause = false
        governed = false
    }

    private mutating func punctuation(_ index: Int) {
        governed = false
        let kind = tokens[index].kind
        switch kind {
        case .openBracket: interrupted = (context, outer)
        case .closeBracket: resume()
        case .dash where interrupted != nil: resume()
        case .dash where tokens[(index + 1)...].contains { $0.kind == .dash }:
            let before = (context, outer)
            restart()
            interrupted = before
        case .comma:
            context.commasSinceSubject += 1
            if let outer, context.hasVerb {
                context.hasSubject = outer.hasSubject
                context.hasVerb = outer.hasVerb
                self.outer = nil
            }
            if context.hasVerb {
                // "but the chief, Ali Dor, stayed": the subject of the new clause outlasts its apposition.
                if !context.mayOpenClause { context.hasSubject = false }
                context.mayOpenClause = true
            }
        case .semicolon, .colon, .dash, .ellipsis, .period, .question, .exclamation: restart()
        default: break
        }
    }

    /// "Gunmen — their faces hidden — stormed the post": behind an aside the clause around it goes on.
    private mutating func resume() {
        guard let interrupted else { return restart() }
        (context, outer) = interrupted
        // No comma opens an aside now.
        context.commasSinceSubject += 2
        self.interrupted = nil
    }

    private mutating func restart() {
        outer = nil
        interrupted = nil
        governed = false
        let isTitle = context.isTitle
        context = TagContext()
        context.isTitle = isTitle
    }

    /// Prepositions inside an approximation: at least, more than, up to, as many as.
    private static let approximators: WordFilter = ["at", "than", "to", "as"]
    /// Words beside them.
    private static let comparing: WordFilter = [
        "least", "most", "more", "fewer", "less", "up", "many", "few", "much",
    ]
}
