import Lexicon
import Records

/// Reads the events of a document.
struct EventReader {
    let document: Document
    let lexicon: Lexicon

    /// The events in text order of their triggers.
    func events() -> [Event] {
        let violent = ViolentCoder(document: document, lexicon: lexicon)
        let diplomatic = DiplomaticCoder(document: document, lexicon: lexicon)
        let response = ProtestResponse(document: document, lexicon: lexicon.events)
        var drafts: [EventDraft] = []
        var statements: [EventDraft] = []
        for sentence in document.sentences
        where (sentence.kind == .body || sentence.kind == .title) && sentence.tokens.count <= Self.longest {
            let context = SentenceContext(sentence, in: document, lexicon: lexicon)
            var found = violent.drafts(in: context)
            markResponses(in: found, to: drafts)
            markOlder(found, than: drafts.last)
            if context.isMeanwhile { date(&found, as: drafts, before: sentence) }
            response.join(found, of: sentence, to: drafts.last)
            if found.isEmpty { lend(context.weapons, of: sentence, to: &drafts) }
            if !found.contains(where: \.family.isViolent) {
                lend(context.casualties, of: sentence, to: &drafts)
            }
            if !found.isEmpty, found.allSatisfy(isHarmAlone), isOfFire(drafts.last, before: sentence) {
                drafts[drafts.count - 1].casualties += found.flatMap(\.casualties)
            } else {
                drafts += found
            }
            if sentence.kind == .body { statements += diplomatic.drafts(in: context) }
        }
        let completion = EventCompletion(document: document)
        let events = EventFusion(document: document).fused(drafts).filter(tellsEnough).map(
            completion.completed
        )
        let fused = SummarySides(document: document).completed(events)
        let assembler = EventAssembler(document: document)
        return (fused + statements).compactMap(assembler.event).sorted { $0.trigger < $1.trigger }
    }

    /// "The attackers used rifles": weapons of a sentence that names no deed belong to the one told right before.
    private func lend(
        _ weapons: [WeaponReading],
        of sentence: Document.Sentence,
        to drafts: inout [EventDraft]
    ) {
        guard !weapons.isEmpty, let last = drafts.indices.last, drafts[last].family.isViolent,
            drafts[last].primary.sentence == sentence.index - 1,
            document.sentences[sentence.index - 1].paragraph == sentence.paragraph,
            document.tokens[sentence.tokens].contains(where: { Self.using.contains($0.word) })
        else { return }
        drafts[last].weapons += weapons
    }

    /// "No casualties were reported.": of a sentence that names no deed, about the one told right before.
    private func lend(
        _ statements: [CasualtyStatement],
        of sentence: Document.Sentence,
        to drafts: inout [EventDraft]
    ) {
        guard let last = drafts.last, last.family.isViolent || last.family == .destruction else { return }
        let nobody = statements.filter { statement in
            statement.scope == .nobody && !last.casualties.contains { $0.kind == statement.kind }
        }
        // A mention in the sentence before, or the same story: a short text tells of one.
        guard !nobody.isEmpty, sentence.index - last.primary.sentence <= 2,
            document.sentences[last.primary.sentence].paragraph == sentence.paragraph
        else { return }
        drafts[drafts.count - 1].casualties += nobody
    }

    /// "Police shot Rahimi dead", who stabbed four people before: the response to what he did.
    private func markResponses(in found: [EventDraft], to earlier: [EventDraft]) {
        for draft in found where draft.family.isViolent && !draft.actors.isEmpty {
            let persons = draft.recipients.compactMap(\.actor).filter {
                document.actors[$0].actor.kind == .person
            }
            guard !persons.isEmpty else { continue }
            let isResponse = earlier.suffix(Self.reach).contains { deed in
                deed.family.isViolent && deed.actors.contains { $0.actor.map(persons.contains) ?? false }
            }
            if isResponse { draft.isResponse = true }
        }
    }

    /// "They surrendered in 1986 … the inmates who had been rioting": what came before an old event is older.
    private func markOlder(_ found: [EventDraft], than last: EventDraft?) {
        guard let last, last.status == .historical else { return }
        for draft in found where !draft.isTimed && draft.status == .current {
            guard let verb = document.syntax.verbGroup(at: draft.primary.trigger.lowerBound),
                verb.isPerfect, verb.tense == .past
            else { continue }
            draft.status = .historical
        }
    }

    /// Earlier events looked back at, so that a long text stays linear.
    private static let reach = 100

    /// "Five people suffered injuries.": what an arson or a riot did that was told right before.
    private func isOfFire(_ last: EventDraft?, before sentence: Document.Sentence) -> Bool {
        last.map {
            ($0.family == .destruction || $0.family == .protest && $0.kinds.first?.code != Self.peaceful)
                && $0.primary.sentence == sentence.index - 1
        } ?? false
    }

    /// "Four people were injured.": harm without who did it or where.
    private func isHarmAlone(_ draft: EventDraft) -> Bool {
        draft.needsPartner
            || draft.isGeneric && draft.isAnaphoric && draft.actors.isEmpty && draft.weapons.isEmpty
                && !draft.casualties.isEmpty && draft.casualties.allSatisfy { $0.kind == .injured }
                && !draft.locations.contains { $0.weight >= EventPlaces.likely }
    }

    /// "Meanwhile, in Goma": what happened then has the day of what was told right before.
    private func date(
        _ drafts: inout [EventDraft],
        as earlier: [EventDraft],
        before sentence: Document.Sentence
    ) {
        guard let last = earlier.last, last.primary.sentence == sentence.index - 1, let time = last.time
        else {
            return
        }
        for index in drafts.indices where drafts[index].times.isEmpty && !drafts[index].isAnaphoric {
            drafts[index].times = [EventDraft.Timing(time: time, weight: 0)]
        }
    }

    private static let using: WordFilter = [
        "used", "using", "armed", "wielding", "carrying", "carried", "fired", "with", "placed", "planted",
        "exploded", "packed", "contained", "filled",
    ]

    private func isTown(_ location: EventDraft.Location) -> Bool {
        location.weight >= 40
            && document.places[document.placeMentions[location.mention].place].resolution >= 4
    }

    private func isSummary(_ draft: EventDraft) -> Bool {
        draft.isPlural && draft.times.isEmpty && draft.casualties.isEmpty && draft.family.isViolent
            && !isLaunched(draft)
            && (draft.mentions.count == 1 || draft.recipients.isEmpty && draft.weapons.isEmpty)
            && (!draft.locations.contains { $0.weight >= EventPlaces.likely } || isUnfounded(draft))
    }

    /// "The army has launched artillery attacks": a deed told with its weapon and who did it.
    private func isLaunched(_ draft: EventDraft) -> Bool {
        !draft.isGeneric && !draft.weapons.isEmpty && !draft.actors.isEmpty
            && draft.rules.contains("actor.light-verb")
    }

    /// "The areas most hit by these attacks are in Sucre": they point back at nothing that was told.
    private func isUnfounded(_ draft: EventDraft) -> Bool {
        draft.isAnaphoric && draft.isGeneric && draft.actors.isEmpty && draft.recipients.isEmpty
            && draft.weapons.isEmpty
            && draft.mentions.allSatisfy {
                document.hasWord(Self.these, before: $0.trigger.lowerBound, within: 2)
            }
    }

    private static let peaceful = "protest"
    private static let these: WordFilter = ["these", "those", "such"]

    /// "403 people were killed in November": the toll of a month is no event.
    private func isMonthly(_ draft: EventDraft) -> Bool {
        guard draft.isGeneric, !draft.casualties.isEmpty, draft.actors.isEmpty, draft.weapons.isEmpty,
            !draft.locations.contains(where: { $0.weight >= EventPlaces.likely && isTown($0) }),
            let expression = draft.time.map({ document.times[$0].expression }),
            let first = expression.date, let last = expression.endDate
        else { return false }
        return last.daysSinceEpoch - first.daysSinceEpoch >= 27
    }

    /// The longest sentences of the press have about 150 words; what is longer is a list or a dump.
    ///
    /// The rules compare the words of a sentence with each other, which only short ones allow.
    private static let longest = 500

    /// Whether anything but the bare word speaks for an event.
    private func tellsEnough(_ draft: EventDraft) -> Bool {
        // What only a quotation says is the quote's content; it is an event when the text tells of it too.
        if draft.isQuoted || draft.needsPartner {
            document.reject(
                "/trigger",
                draft.primary.trigger,
                draft.isQuoted ? "only a quotation tells it" : "harm without the event that did it"
            )
            return false
        }
        var points = draft.mentions.map(\.weight).max() ?? 0
        if draft.locations.contains(where: { $0.weight >= 20 }) { points += 1 }
        if draft.locations.contains(where: isTown) { points += 1 }
        if !draft.times.isEmpty { points += 1 }
        if !draft.weapons.isEmpty { points += 1 }
        if draft.family == .destruction, !draft.things.isEmpty { points += 1 }
        if !draft.actors.isEmpty { points += 1 }
        if !draft.recipients.isEmpty || !draft.casualties.isEmpty { points += 1 }
        if draft.mentions.count > 1 { points += 1 }
        // "the group's attacks": deeds without day, place or number are a way of speaking.
        let isEnough =
            !isSummary(draft) && !isMonthly(draft) && points >= (draft.isGeneric ? 4 : 3)
            && draft.mentions.contains { document.sentences[$0.sentence].kind == .body }
        if !isEnough {
            document.reject("/trigger", draft.primary.trigger, "a bare word: too little beside it")
        }
        return isEnough
    }
}
