import Lexicon
import Records

/// Fills what a joined event lacks from the sentences around it: the other side, the place.
struct EventCompletion {
    let document: Document
    private let places: EventPlaces
    /// A mention of the country that nearly all places of the text lie in; null when there is none.
    private let countryOfText: Int?

    /// Counts the countries of the text once.
    init(document: Document) {
        self.document = document
        let places = EventPlaces(document: document)
        self.places = places
        let countries = document.placeMentions.map {
            places.tellsCountry($0) ? document.places[$0.place].countryISO2 : nil
        }
        var tally = Tally<String>()
        for case let country? in countries { tally.add(country) }
        let total = countries.count { $0 != nil }
        let most = tally.counts.first { $0.count * 4 >= total * 3 }?.thing
        countryOfText = most.flatMap { countries.firstIndex(of: $0) }
    }

    /// The event with what the text around it tells.
    func completed(_ event: EventDraft) -> EventDraft {
        var event = event
        if event.family == .battle || event.family == .remote { addOtherSide(to: &event) }
        if event.kinds.contains(where: { Self.repressing.contains($0.code) }) { turnCrowd(of: &event) }
        guard event.status != .historical,
            event.kinds.first.map({ !Self.placeless.contains($0.code) }) ?? true
        else { return event }
        if !isPlaced(event) { addPlaceOfLanding(to: &event) }
        if !isPlaced(event) { addPlaceOfRecipient(to: &event) }
        if !isPlaced(event) { addPlaceOfParagraph(to: &event) }
        if !isPlaced(event) { addPlaceOfLead(to: &event) }
        addCountryOfText(to: &event)
        return event
    }

    private func isPlaced(_ event: EventDraft) -> Bool {
        event.locations.contains { $0.weight >= Self.named }
    }

    /// A weight that only a named location has; adjectives and names inside names stay below.
    private static let named = 20
    private static let placeless: Set<String> = ["intent", "visit", "talks"]

    /// The only other state or armed group of the sentence is the one attacked.
    private func addOtherSide(to event: inout EventDraft) {
        guard !event.actors.isEmpty, event.recipients.isEmpty else { return }
        let tokens = document.sentences[event.primary.sentence].tokens
        let others = document.actorMentions.slice(in: tokens) { $0.tokens }.filter { mention in
            let actor = document.actors[mention.actor].actor
            return (actor.kind == .government || actor.kind == .armedGroup) && mention.form != .pronoun
                && actor.id != event.claimant
                && !event.actors.contains { country($0) == actor.countryISO3 || $0.actor == mention.actor }
                // "Jihadists from JNIM": both are one side.
                && !event.actors.contains { isOneSide(mention.tokens, $0.tokens) }
        }
        guard let first = others.first, others.allSatisfy({ $0.actor == first.actor }) else { return }
        event.recipients.append(EventDraft.Participant(actor: first.actor, tokens: first.tokens))
        event.rules.append("recipient.other-side")
    }

    /// Whether one of two phrases is the other's: "jihadists from JNIM", or words of the same.
    private func isOneSide(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        guard !one.overlaps(other) else { return true }
        let between = min(one.upperBound, other.upperBound)..<max(one.lowerBound, other.lowerBound)
        return between.count <= 2 && document.tokens[between].contains { Self.belonging.contains($0.word) }
    }

    private static let belonging: WordFilter = ["from", "of"]

    /// Who protests suffers the force that a protest meets, whatever sentence names it.
    private func turnCrowd(of event: inout EventDraft) {
        let crowd = event.actors.filter { actor in
            document.tokens[actor.tokens].contains { CrowdAndGround.people.contains($0.word) }
        }
        guard let first = crowd.first else { return }
        event.actors.removeAll { actor in crowd.contains { $0.tokens == actor.tokens } }
        if event.recipients.isEmpty { event.recipients = [first] }
        event.rules.append("recipient.crowd")
    }

    /// Kinds of events that forces and crowds have with one another.
    private static let repressing: Set<String> = ["protest_repress", "protest_dispersal"]

    /// A state attacked by another, no place named: the country attacked.
    private func addPlaceOfRecipient(to event: inout EventDraft) {
        guard event.family == .battle || event.family == .remote,
            let victim = event.recipients.first(where: { country($0) != nil }),
            !event.actors.contains(where: { country($0) == country(victim) }),
            let sentence = document.sentence(ofToken: victim.tokens.lowerBound),
            let mention = document.placeMentions.sliceIndices(in: sentence.tokens, tokens: { $0.tokens })
                .first(
                    where: { index in
                        let mention = document.placeMentions[index]
                        return mention.tokens.overlaps(victim.tokens)
                            && document.places[mention.place].kind == .country
                    })
        else { return }
        event.locations.append(
            EventDraft.Location(mention: mention, rule: "place.recipient-country", weight: Self.named + 1)
        )
    }

    /// "It landed in Goma": where a hijacking ended.
    private func addPlaceOfLanding(to event: inout EventDraft) {
        guard document.tokens[event.primary.trigger].contains(where: { Self.hijacking.contains($0.word) })
        else {
            return
        }
        for sentence in document.sentences[event.primary.sentence...].prefix(Self.flight) {
            guard
                let landing = sentence.tokens.first(where: { Self.landing.contains(document.tokens[$0].word) }
                ),
                let mention = document.placeMentions.sliceIndices(
                    in: landing..<min(landing + Self.clause, sentence.tokens.upperBound),
                    tokens: { $0.tokens }
                ).first(where: { document.placeMentions[$0].use == .location })
            else { continue }
            event.locations.append(
                EventDraft.Location(mention: mention, rule: "place.landing", weight: Self.named + 2)
            )
            return
        }
    }

    /// Sentences in which a report of a hijacking comes to its end.
    private static let flight = 3
    /// Tokens from a verb to the place that it names.
    private static let clause = 8
    private static let hijacking: WordFilter = ["hijacked", "hijack", "hijacking", "hijackers"]
    private static let landing: WordFilter = ["landed", "land", "landing"]

    /// The place told last in the sentences before it in its paragraph.
    private func addPlaceOfParagraph(to event: inout EventDraft) {
        guard isLocal(event) else { return }
        let own = document.sentences[event.primary.sentence]
        var index = own.index - 1
        while index >= 0, document.sentences[index].paragraph == own.paragraph, own.paragraph != nil {
            let best = finestLocation(in: document.sentences[index])
            if let best {
                guard agrees(best, with: event) else { return }
                event.locations.append(
                    EventDraft.Location(mention: best, rule: "place.paragraph", weight: Self.named + 2)
                )
                return
            }
            index -= 1
        }
    }

    /// The country that nearly all places of the text lie in, and no place inside it.
    private func addCountryOfText(to event: inout EventDraft) {
        guard isLocal(event), let mention = countryOfText, !isOnlyOfAttacker(mention, event) else { return }
        if let place = event.location(in: document).map({ document.placeMentions[$0.mention].place }) {
            guard document.places[place].countryISO2 == nil else { return }
        }
        event.locations.append(EventDraft.Location(mention: mention, rule: Self.textCountry, weight: 1))
    }

    /// "Turkish forces shelled the outskirts of Tal Rifaat": who shells from afar may do so abroad.
    private func isOnlyOfAttacker(_ mention: Int, _ event: EventDraft) -> Bool {
        guard event.family == .remote, document.placeMentions[mention].use == .adjective else { return false }
        let state = document.places[document.placeMentions[mention].place]
        return event.actors.contains { country($0) == state.countryISO3 }
    }

    /// Rule of the country that nearly all places of the text lie in.
    static let textCountry = "place.text-country"

    /// Whether it happened at one place, now or before.
    private func isLocal(_ event: EventDraft) -> Bool {
        guard event.status == .current || event.status == .past else { return false }
        switch event.family {
        case .protest, .arrest, .abduction: return true
        default: return event.family.isViolent
        }
    }

    /// The mention of the finest place that something happened at in a sentence.
    private func finestLocation(in sentence: Document.Sentence) -> Int? {
        var best: (mention: Int, resolution: Int)?
        for index in document.placeMentions.sliceIndices(in: sentence.tokens, tokens: { $0.tokens })
        where document.placeMentions[index].use == .location
            && document.placeMentions[index].relation != .goal
            && !places.isElsewhere(document.placeMentions[index])
        {
            let resolution = document.places[document.placeMentions[index].place].resolution
            if best.map({ resolution > $0.resolution }) ?? true { best = (index, resolution) }
        }
        return best?.mention
    }

    /// News tells the place once, at its beginning: the finest location of headline and lead.
    private func addPlaceOfLead(to event: inout EventDraft) {
        guard isLocal(event) else { return }
        let opening = document.sentences.prefix { $0.index < 4 }.filter {
            $0.kind == .body || $0.kind == .title
        }
        var best: (mention: Int, resolution: Int)?
        for sentence in opening {
            guard let mention = finestLocation(in: sentence) else { continue }
            let resolution = document.places[document.placeMentions[mention].place].resolution
            if best.map({ resolution > $0.resolution }) ?? true { best = (mention, resolution) }
        }
        guard let best, agrees(best.mention, with: event) else { return }
        event.locations.append(
            EventDraft.Location(mention: best.mention, rule: "place.lead", weight: Self.named + 2)
        )
    }

    /// Whether the country that the event's own sentence tells is the one of a place.
    private func agrees(_ mention: Int, with event: EventDraft) -> Bool {
        let place = document.places[document.placeMentions[mention].place]
        return event.locations.allSatisfy {
            let own = document.places[document.placeMentions[$0.mention].place]
            return own.countryISO2 == nil || own.countryISO2 == place.countryISO2
        }
    }

    private func country(_ participant: EventDraft.Participant) -> String? {
        participant.actor.flatMap { document.actors[$0].actor.countryISO3 }
            ?? participant.state.flatMap { document.places[$0].countryISO3 }
    }
}
