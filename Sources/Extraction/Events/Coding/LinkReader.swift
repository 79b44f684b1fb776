import Lexicon
import Records

/// Who is said to be behind an event: "is believed to be behind the attack", "were responsible for the raid".
struct LinkReader {
    let document: Document

    private var tokens: [Token] { document.tokens }
    private var syntax: Syntax { document.syntax }
    private var arguments: ArgumentReader { ArgumentReader(document: document) }

    /// Those whom the copula before "behind" or "responsible" is said of; empty when the words link no event to anybody,
    /// or somebody denies it.
    func linked(at index: Int, in context: SentenceContext) -> [EventDraft.Participant] {
        let place = tokens[index].word == Self.responsible ? index + 1 : index
        guard place + 1 < context.sentence.tokens.upperBound,
            place == index || tokens[place].word == .for,
            let deed = syntax.prepositionalObject(after: place), names(deed, in: context),
            let copula = copula(before: index, in: context), !isDenied(copula, in: context)
        else { return [] }
        let verb = copula.form == .infinitive ? belief(before: copula) : copula
        guard let verb, !verb.isNegated else { return [] }
        return arguments.subjects(ofVerbAt: verb.tokens.lowerBound)
    }

    /// "Rebels were suspected.", "was suspected in the attack": what of needs no words when the text has told it.
    func isSuspected(by verb: VerbGroup, in context: SentenceContext) -> Bool {
        guard verb.isPassive, verb.form == .finite, !verb.isNegated, tokens[verb.head].word == Self.suspected
        else { return false }
        let end = verb.tokens.upperBound
        guard end < context.sentence.tokens.upperBound else { return true }
        if tokens[end].kind == .period { return true }
        return tokens[end].word == .in
            && syntax.prepositionalObject(after: end).map { names($0, in: context) } ?? false
    }

    /// Whether a phrase is the event: a trigger of the sentence or a word such as "act".
    func names(_ phrase: NounPhrase, in context: SentenceContext) -> Bool {
        Self.deeds.contains(tokens[phrase.head].word)
            || context.triggers.contains { !$0.isVerb && $0.tokens.contains(phrase.head) }
    }

    /// The form of "be" right before the words, an adverb or "held" between.
    private func copula(before index: Int, in context: SentenceContext) -> VerbGroup? {
        let floor = max(context.sentence.tokens.lowerBound, index - 3)
        for before in stride(from: index - 1, through: floor, by: -1) {
            if let verb = syntax.verbGroup(at: before) {
                return tokens[verb.tokens].contains { $0.classes.contains(.be) } ? verb : nil
            }
            guard tokens[before].tag == .adverb else { return nil }
        }
        return nil
    }

    /// "is believed", "are suspected" before "to be".
    private func belief(before copula: VerbGroup) -> VerbGroup? {
        guard copula.tokens.lowerBound > 0, let verb = syntax.verbGroup(at: copula.tokens.lowerBound - 1),
            verb.isPassive, Self.believed.contains(tokens[verb.head].word)
        else { return nil }
        return verb
    }

    private func isDenied(_ copula: VerbGroup, in context: SentenceContext) -> Bool {
        if copula.isNegated || copula.modal != nil { return true }
        return (context.sentence.tokens.lowerBound..<copula.tokens.lowerBound).contains {
            Self.denying.contains(tokens[$0].word)
        }
    }

    private static let responsible: Word = "responsible"
    private static let suspected: Word = "suspected"
    private static let believed: WordFilter = [
        "believed", "suspected", "thought", "said", "alleged", "considered", "reported", "known",
        "understood",
        "presumed", "assumed",
    ]
    private static let denying: WordFilter = [
        "denied", "denies", "deny", "denying", "rejected", "rejects", "dismissed", "doubt", "doubts",
        "unclear",
        "whether", "if", "unlikely",
    ]
    private static let deeds: WordFilter = [
        "act", "acts", "crime", "crimes", "incident", "incidents", "action", "death", "deaths", "sabotage",
        "violence",
    ]
}
