import Lexicon
import Records

/// What police did to a protest that the sentence before told of: "Women marched in Goma. Police detained 20 of them."
struct ProtestResponse {
    let document: Document
    let lexicon: EventLexicon

    /// Joins what a sentence tells to the peaceful protest told right before it.
    func join(_ found: [EventDraft], of sentence: Document.Sentence, to protest: EventDraft?) {
        guard let protest, protest.kinds.first?.code == Self.peaceful,
            protest.primary.sentence == sentence.index - 1,
            document.sentences[protest.primary.sentence].paragraph == sentence.paragraph
        else { return }
        // "Thousands marched in Athens. Some threw petrol bombs at police."
        if let riot = lexicon.kinds[Self.riot], found.contains(where: isRiot),
            !found.contains(where: { $0.locations.contains { $0.weight >= EventPlaces.adjacent } })
        {
            protest.kinds = [riot]
            protest.rules.append("protest.turned-violent")
            return
        }
        for draft in found where isResponse(draft) {
            // It has the day and the place of what it answers.
            if draft.times.isEmpty {
                draft.times = protest.times.map { EventDraft.Timing(time: $0.time, weight: 0) }
            }
            guard draft.family == .arrest, let kind = lexicon.kinds[Self.dispersal] else { continue }
            protest.kinds = [kind]
            protest.rules.append("protest.met-by-arrests")
        }
    }

    /// Violence of the crowd, or fire laid by nobody who is named.
    private func isRiot(_ draft: EventDraft) -> Bool {
        !draft.isTimed
            && (draft.kinds.first?.code == Self.riot
                || draft.family == .destruction && draft.actors.isEmpty || isClashOfPronoun(draft))
    }

    /// "They clashed with police": without arms.
    private func isClashOfPronoun(_ draft: EventDraft) -> Bool {
        draft.kinds.first?.code == Self.clash && draft.weapons.isEmpty
            && draft.actors.allSatisfy { actor in
                document.tokens[actor.tokens].contains { $0.classes.contains(.pronoun) }
            }
    }

    private func isResponse(_ draft: EventDraft) -> Bool {
        if draft.family != .arrest { return draft.kinds.contains { Self.repressing.contains($0.code) } }
        let words = draft.primary.trigger
        return document.hasWord(Self.crowd, behind: words.upperBound, within: Self.reach)
            || document.hasWord(Self.crowd, before: words.lowerBound, within: Self.reach)
    }

    /// Tokens between a verb and those whom it takes: "detained more than a dozen of the participants".
    private static let reach = 8
    private static let peaceful = "protest"
    private static let riot = "riot"
    private static let clash = "armed_clash"
    private static let dispersal = "protest_dispersal"
    private static let repressing: Set<String> = ["protest_repress", dispersal]
    private static let crowd = CrowdAndGround.people.union([
        "participants", "participant", "activists", "organisers", "organizers", "them", "attendees",
    ])
}
