import Records

/// Who acts in an event and who suffers.
extension EventAssembler {
    /// Names who acts and who suffers, and their sides.
    func cast(_ event: inout Event, by draft: EventDraft) {
        let isViolent = event.eventClass == .violent
        event.actors = roles(draft.actors, in: event)
        event.recipients = roles(draft.recipients, in: event)
        if isViolent, event.recipients.isEmpty,
            let people = draft.casualties.first(where: { $0.group.noun != nil && !$0.isAttacker }),
            let noun = people.group.noun
        {
            event.recipients = [victims(noun, in: event)]
            event.provenance.fired("recipient.casualties")
        }
        event.actors.sort { ($0.span?.start ?? .max) < ($1.span?.start ?? .max) }
        event.recipients.sort { ($0.span?.start ?? .max) < ($1.span?.start ?? .max) }
        event.provenance.add("/actors", from: event.actors.compactMap(\.span))
        event.provenance.add("/recipients", from: event.recipients.compactMap(\.span))
        if event.subEventType != nil {
            event.interaction = ActorCode.interaction(
                event.actors.first?.inter,
                event.recipients.first?.inter
            )
        }
    }

    private func roles(_ participants: [EventDraft.Participant], in event: Event) -> [ActorRole] {
        var known: Set<String> = []
        return participants.compactMap { participant in
            guard let actor = actor(of: participant) else { return unnamed(participant) }
            guard known.insert(actor.id).inserted else { return nil }
            var role = ActorRole(
                actorID: actor.id,
                name: actor.name,
                span: document.span(of: participant.tokens)
            )
            role.countryISO3 = actor.countryISO3
            role.role = actor.title
            role.sector =
                actor.kind == .government && event.eventClass == .violent ? "MIL" : actor.sectors.first
            role.inter = ActorCode.inter(of: actor, sector: role.sector, eventCountry: event.countryISO3)
            return role
        }
    }

    /// The people of a noun, known or not: "scores of soldiers", "high school students".
    private func victims(_ noun: Range<Int>, in event: Event) -> ActorRole {
        let known = document.actorMentions.slice(in: noun) { $0.tokens }.last {
            $0.tokens.upperBound == noun.upperBound && $0.form != .pronoun
        }
        let actor = known.flatMap {
            roles([EventDraft.Participant(actor: $0.actor, tokens: $0.tokens)], in: event).first
        }
        // What the noun says beyond the name of the actor is worth more than the link to it.
        if let known, let actor, known.form == .name || known.phrase.lowerBound <= noun.lowerBound {
            return actor
        }
        var role = unnamed(EventDraft.Participant(actor: nil, tokens: noun))
        role.sector = actor?.sector ?? "CVL"
        role.countryISO3 = actor?.countryISO3 ?? event.countryISO3
        role.inter = actor.map(\.inter) ?? 7
        return role
    }

    /// People that only a noun names: "a young man", "Western nations".
    private func unnamed(_ participant: EventDraft.Participant) -> ActorRole {
        ActorRole(
            actorID: nil,
            name: document.name(participant.tokens),
            span: document.span(of: participant.tokens)
        )
    }

    /// The actor of the document; for an adjective of a state its government.
    private func actor(of participant: EventDraft.Participant) -> Actor? {
        if let index = participant.actor { return document.actors[index].actor }
        guard let place = participant.state.map({ document.places[$0] }) else { return nil }
        if let known = document.governments[place.countryISO3] { return document.actors[known].actor }
        var government = Actor(
            id: StableID.id("ac", place.name, place.countryISO3 ?? ""),
            name: place.name,
            kind: .government
        )
        government.countryISO3 = place.countryISO3
        government.sectors = ["GOV"]
        return government
    }
}
