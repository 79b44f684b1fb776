import Lexicon
import Records

/// Sides that act on each other: those who clash, fight, exchange fire or meet.
extension ArgumentReader {
    /// "clashed with police", "battled rebels", "Soldiers and rebels clashed".
    func meet(ofVerbAt words: Range<Int>, into arguments: inout Arguments) {
        arguments.recipients = partners(behind: words.upperBound)
        if arguments.recipients.isEmpty { arguments.recipients = objects(ofVerbAt: words) }
        if arguments.recipients.isEmpty { arguments.part() }
    }

    /// "clashes between soldiers and rebels", "her fight with the rebels"; whether sides were found.
    func meet(of phrase: NounPhrase, _ context: SentenceContext, into arguments: inout Arguments) -> Bool {
        let between = syntax.argument(Self.between, of: phrase, in: tokens) ?? apart(from: phrase, context)
        let sides = between.map(participants) ?? []
        if !sides.isEmpty {
            arguments.actors = sides
            arguments.part()
            arguments.rules = ["actor.between"]
            return true
        }
        guard let partner = syntax.argument(Self.with, of: phrase, in: tokens).map(participants) else {
            return false
        }
        if !arguments.actors.isEmpty {
            arguments.recipients = partner
            return true
        }
        // "killed in clashes with soldiers": who was killed stands elsewhere.
        if phrase.preposition.map({ Self.during.contains(tokens[$0].word) }) == true {
            arguments.actors = partner
        }
        return false
    }

    /// "Fighting erupted between soldiers and rebels", "clashes on Monday in Goma between the two".
    ///
    /// Behind a verb, a time or a place; "on the border between" names no sides.
    private func apart(from phrase: NounPhrase, _ context: SentenceContext) -> NounPhrase? {
        let start = phrase.tokens.upperBound
        let ahead = start..<max(start, min(context.sentence.tokens.upperBound, start + Self.reach))
        guard let index = ahead.first(where: { tokens[$0].word == Self.between }) else { return nil }
        let before = syntax.nounPhrase(containing: index - 1)
        let isPlace = document.placeMentions.slice(in: index - 1..<index) { $0.tokens }
            .contains { $0.use == .location }
        guard before == nil || before?.isTemporal == true || isPlace else { return nil }
        return syntax.prepositionalObject(after: index)
    }

    private func partners(behind index: Int) -> [EventDraft.Participant] {
        guard index < tokens.count, Self.facing.contains(tokens[index].word),
            let phrase = syntax.prepositionalObject(after: index)
        else { return [] }
        return participants(in: phrase)
    }

    /// Tokens between an event and the word that tells its sides.
    private static let reach = 12
    private static let with: Word = "with"
    private static let facing: WordFilter = ["with", "against"]
    private static let during: WordFilter = ["in", "during", "amid"]
}
