import Lexicon
import Records

/// Whether a mention only looks back: what somebody once did, what a group is known for, an earlier case.
struct BackgroundReader {
    let document: Document

    private var tokens: [Token] { document.tokens }
    private var syntax: Syntax { document.syntax }

    /// Whether a draft that was read from a trigger is background, whatever its sentence is about.
    func isBackground(_ draft: EventDraft, of reading: TriggerReading) -> Bool {
        // "a similar explosion on 3 July": older than news, and named beside the news.
        if draft.isAnother, draft.status == .past { return true }
        guard !isOwnTime(draft, reading), draft.casualties.isEmpty else { return false }
        return isBiography(draft, reading) || isRepute(draft, reading)
    }

    /// Whether a time stands in the clause of the words: one far away dates what the sentence is about.
    private func isOwnTime(_ draft: EventDraft, _ reading: TriggerReading) -> Bool {
        draft.times.contains { timing in
            let time = document.times[timing.time].tokens
            return timing.weight > 0
                && !tokens[
                    min(
                        time.upperBound,
                        reading.tokens.upperBound
                    )..<max(time.lowerBound, reading.tokens.lowerBound)
                ]
                .contains { $0.kind == .comma || $0.classes.contains(.relative) }
        }
    }

    /// "Haddad took part in the attack on the palace": one person's past, told of him.
    private func isBiography(_ draft: EventDraft, _ reading: TriggerReading) -> Bool {
        guard draft.rules.contains(ArgumentReader.participation),
            let phrase = syntax.nounPhrase(containing: reading.tokens.upperBound - 1),
            let verb = ArgumentReader(document: document).participation(in: phrase), verb.form == .finite,
            verb.tokens.lowerBound > 0
        else { return false }
        guard let actor = draft.actors.first else {
            return tokens[verb.tokens.lowerBound - 1].isCapitalised
        }
        return tokens[actor.tokens].contains {
            $0.classes.contains(.pronoun) || $0.classes.contains(.relative)
        }
            || actor.actor.map { document.actors[$0].actor.kind == .person } == true
    }

    /// "a column that carried out attacks in the valley": what a group is known for.
    private func isRepute(_ draft: EventDraft, _ reading: TriggerReading) -> Bool {
        guard draft.isPlural, let phrase = syntax.nounPhrase(containing: reading.tokens.upperBound - 1),
            phrase.determiner == nil,
            let verb = ArgumentReader(document: document).verb(governing: phrase), verb.tokens.lowerBound > 1,
            !verb.isPerfect
        else { return false }
        let before = tokens[verb.tokens.lowerBound - 1]
        return before.classes.contains(.relative) && tokens[verb.tokens.lowerBound - 2].kind != .comma
    }
}
