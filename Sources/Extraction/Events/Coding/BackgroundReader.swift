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
        if draft.status == .past, draft.isAnother || isBeginning(reading) { return true }
        if isLandmark(reading) || isRemembered(reading) { return true }
        guard !isOwnTime(draft, reading), draft.casualties.isEmpty else { return false }
        return isBiography(draft, reading) || isRepute(draft, reading) || isCompared(reading)
    }

    /// "The protests began in June": how long it has gone on.
    private func isBeginning(_ reading: TriggerReading) -> Bool {
        guard !reading.isVerb, let phrase = syntax.nounPhrase(containing: reading.tokens.upperBound - 1),
            let verb = ArgumentReader(document: document).predicate(of: phrase)
        else { return false }
        return Self.beginning.contains(tokens[verb.head].word)
    }

    /// "6 miles from the place where a judge was shot": known to readers, and told to find the way.
    private func isLandmark(_ reading: TriggerReading) -> Bool {
        guard reading.isVerb, let sentence = document.sentence(ofToken: reading.tokens.lowerBound) else {
            return false
        }
        let floor = max(sentence.tokens.lowerBound + 3, reading.tokens.lowerBound - Self.clause)
        guard floor < reading.tokens.lowerBound,
            let relative = (floor..<reading.tokens.lowerBound).last(where: { tokens[$0].word == Self.where }),
            Self.spots.contains(tokens[relative - 1].word)
        else { return false }
        return document.hasWord(Self.from, before: relative - 1, within: 3)
            && document.hasWord(Self.distances, before: relative - 1, within: 6)
    }

    /// "on the anniversary of the massacre", "a memorial to the bombing": told again.
    private func isRemembered(_ reading: TriggerReading) -> Bool {
        !reading.isVerb && document.hasWord(Self.remembrance, before: reading.tokens.lowerBound, within: 5)
    }

    /// "a crime reminiscent of the attack on the mayor": what news is likened to.
    private func isCompared(_ reading: TriggerReading) -> Bool {
        !reading.isVerb && document.hasWord(Self.likening, before: reading.tokens.lowerBound, within: 8)
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

    /// Tokens of a short relative clause up to its verb.
    private static let clause = 8
    private static let `where`: Word = "where"
    private static let from: WordFilter = ["from"]
    private static let spots: WordFilter = ["place", "spot", "site", "point", "scene", "area"]
    private static let distances: WordFilter = [
        "km", "kilometers", "kilometres", "miles", "mile", "meters", "metres", "blocks", "yards", "far",
        "away",
    ]
    private static let beginning: WordFilter = ["began", "begun", "started", "erupted"]
    private static let remembrance: WordFilter = [
        "anniversary", "memorial", "commemoration", "commemorate", "commemorated", "commemorates",
        "commemorating",
    ]
    private static let likening: WordFilter = [
        "reminiscent", "resembles", "resembled", "resembling", "difference", "comparable", "likened",
        "compared",
        "recalls", "recalled", "recalling", "echoes", "echoed", "echoing",
    ]
}
