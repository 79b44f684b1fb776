import Lexicon
import Records

/// Joins the mentions of one event inside an article.
///
/// A pass in text order: each draft joins the nearest earlier event that nothing speaks against, or stands alone.
struct EventFusion {
    let document: Document

    /// Drafts in text order, joined.
    func fused(_ drafts: [EventDraft]) -> [EventDraft] {
        var events: [EventDraft] = []
        for draft in drafts {
            if isAnswer(draft, to: events) { draft.isResponse = true }
            if let index = partner(of: draft, among: events) {
                join(draft, into: events[index])
            } else {
                events.append(draft)
            }
        }
        return withoutSums(merged(events))
    }

    /// "Police arrived and shot him dead": done to the person who did what was told before.
    private func isAnswer(_ draft: EventDraft, to events: [EventDraft]) -> Bool {
        let persons = draft.recipients.compactMap(\.actor).filter {
            document.actors[$0].actor.kind == .person
        }
        guard !persons.isEmpty, draft.family == .attack, !draft.actors.isEmpty else { return false }
        return events.suffix(Self.reach).contains { event in
            event.family.isViolent && event.actors.contains { $0.actor.map(persons.contains) ?? false }
        }
    }

    /// Events that only the whole text shows to be one: the same victims, in the same place.
    private func merged(_ events: [EventDraft]) -> [EventDraft] {
        var merged: [EventDraft] = []
        for event in events {
            let victims = EventVictims(of: event, in: document)
            let index = merged.indices.suffix(Self.reach).first { index in
                victims.agreement(with: merged[index]) == .same && places(event, merged[index]) == .same
                    && affinity(event, merged[index], victims) != nil
            }
            if let index { join(event, into: merged[index]) } else { merged.append(event) }
        }
        return merged
    }

    private func partner(of draft: EventDraft, among events: [EventDraft]) -> Int? {
        var best: (index: Int, score: Int)?
        let victims = EventVictims(of: draft, in: document)
        for index in events.indices.suffix(Self.reach) where events[index].mentions.count < Self.reach {
            guard let score = affinity(draft, events[index], victims) else { continue }
            // "The attacks" in several towns have one toll: the first of a row takes what is said of all.
            let isSibling =
                best.map { events[$0.index].mentions[0].trigger == events[index].mentions[0].trigger }
                ?? false
            if best.map({ isSibling ? score > $0.score : score >= $0.score }) ?? true {
                best = (index, score)
            }
        }
        return best?.index
    }

    /// Events looked back at, and mentions of one: more than any article has, and few enough to compare.
    private static let reach = 100

    /// How well a draft fits an event; null when something speaks against it or nothing for it.
    private func affinity(_ draft: EventDraft, _ event: EventDraft, _ harmed: EventVictims) -> Int? {
        let fits = familiesJoin(draft, event)
        guard draft.isResponse == event.isResponse, draft.polarity == event.polarity,
            fits || isComplex(draft, event)
        else { return nil }
        let distance = draft.primary.sentence - (event.mentions.last?.sentence ?? 0)
        let sameSentence = distance == 0
        let victims = harmed.agreement(with: event)
        let goesOn = continues(draft, event, distance)
        guard statusesJoin(draft, event, victims) || sameSentence && draft.family == event.family,
            fits || sameSentence || victims == .same || goesOn
        else { return nil }
        if !sameSentence, draft.isAnother || draft.isElsewhere && isNew(draft), !isPart(draft, of: event) {
            return nil
        }
        var score = 0
        switch victims {
        case .same: score += 2
        case .apart: if !draft.isPredicated, !sameSentence { return nil }
        case .unknown: break
        }
        if !draft.things.isDisjoint(with: event.things) { score += 2 }
        if !sameSentence, countsOtherThing(draft, event) || isItem(draft, of: event) { return nil }
        switch places(draft, event) {
        case .same: score += 3
        // "killed near Goma. … The attack occurred in Sake": the second names the place better.
        case .apart: if !draft.isPredicated || distance > 3 { return nil }
        case .unknown: break
        }
        if isWithin(draft, event) { score += 1 }
        switch times(draft, event) {
        case .same: score += 2
        // Nobody says that the news of the day happened on that day: the same dead may have died before.
        case .apart:
            guard !(draft.isTimed && event.isTimed),
                victims == .same || isSequel(draft, event, distance)
                    || distance <= 2 && (isOfPronoun(draft) || isOfPronoun(event))
            else {
                return nil
            }
        case .unknown: if countsOtherDay(draft, event) { return nil }
        }
        switch participants(draft.actors, event.actors) {
        case .same: score += 2
        case .apart: if !draft.isAnaphoric { return nil }
        case .unknown: break
        }
        if sameDead(draft, event) { score += 3 }
        if draft.isAnaphoric || goesOn { score += 2 }
        if draft.isGeneric || event.isGeneric || draft.kinds.first?.code == event.kinds.first?.code {
            score += 1
        }
        if sameSentence { score += 3 }
        if isHeadline(event) { score += 2 }
        if distance <= 1 { score += 1 }
        return score >= 2 ? score * 4 - min(distance, 8) : nil
    }

    /// "Three attacks in A, B and C … Similarly, in B": the turn is from one of a row to the next.
    private func isPart(_ draft: EventDraft, of event: EventDraft) -> Bool {
        event.rules.contains(PlaceRows.rule)
            && (places(draft, event) == .same || isWithin(draft, event))
    }

    /// Whether a draft, in a sentence that turns to another story, tells of its own.
    private func isNew(_ draft: EventDraft) -> Bool {
        !draft.isAnaphoric || draft.locations.contains { $0.weight >= EventPlaces.likely }
    }

    /// Whether two readings of the same question fit.
    enum Agreement { case same, apart, unknown }

    private func familiesJoin(_ draft: EventDraft, _ event: EventDraft) -> Bool {
        if draft.kinds.isEmpty { return event.kinds.isEmpty || event.family.isViolent }
        if event.kinds.isEmpty { return draft.family.isViolent }
        if draft.isGeneric, event.family.isViolent { return true }
        if event.isGeneric, draft.family.isViolent { return true }
        return draft.family.joins(event.family)
    }

    /// Days of the shortest month, less one.
    private static let month = 27

    private func statusesJoin(_ draft: EventDraft, _ event: EventDraft, _ victims: Agreement) -> Bool {
        func isBackground(_ status: TemporalStatus) -> Bool { status == .historical }
        // What names no time of its own may continue a story of long ago.
        let continues =
            !draft.isTimed && (draft.isAnaphoric || victims == .same) && isBackground(event.status)
        return (isBackground(draft.status) == isBackground(event.status) || continues)
            && isUnreal(draft.status) == isUnreal(event.status)
    }

    /// "Rebels ambushed a patrol near Goma. It was looking for them when it was ambushed on Sunday."
    private func isSequel(_ draft: EventDraft, _ event: EventDraft, _ distance: Int) -> Bool {
        distance <= 1 && !draft.isGeneric
            && (draft.kinds.first?.code == event.kinds.first?.code || draft.rules.first == event.rules.first)
            && draft.casualties.isEmpty && !draft.locations.contains { $0.weight >= EventPlaces.likely }
    }

    /// "They were shot at close range": done to people of whom a sentence before told.
    private func isOfPronoun(_ draft: EventDraft) -> Bool {
        !draft.isTimed && draft.isGeneric && draft.actors.isEmpty && draft.isAnaphoric
            && (!draft.recipients.isEmpty || draft.casualties.isEmpty)
            && draft.recipients.allSatisfy {
                document.tokens[$0.tokens.lowerBound].classes.contains(.pronoun)
            }
    }

    private func isUnreal(_ status: TemporalStatus) -> Bool { status == .future || status == .hypothetical }

    private func places(_ draft: EventDraft, _ event: EventDraft) -> Agreement {
        guard let first = place(draft), let second = place(event) else { return .unknown }
        if first == second { return .same }
        let (left, right) = (document.places[first], document.places[second])
        if left.id == right.id { return .same }
        guard left.contains(right) || right.contains(left) else { return .apart }
        // "15 strikes in the country", then "five strikes near the town": a sum and its parts.
        let isSum =
            draft.isPlural && isSum(event) && min(left.resolution, right.resolution) <= 2
            && max(left.resolution, right.resolution) >= 4
        return isSum ? .apart : .unknown
    }

    /// Whether one is put at a town and the other at the province or district around it.
    private func isWithin(_ draft: EventDraft, _ event: EventDraft) -> Bool {
        guard !draft.isPlural, let first = place(draft), let second = place(event) else { return false }
        let (left, right) = (document.places[first], document.places[second])
        return left.contains(right) && left.kind != .country || right.contains(left) && right.kind != .country
    }

    private func isSum(_ event: EventDraft) -> Bool {
        event.mentions.contains { document.tokens[$0.trigger.upperBound - 1].tag == .nounPlural }
    }

    /// Index of the likely place of a draft: a summary names the country, the report the town.
    private func place(_ draft: EventDraft) -> Int? {
        guard let location = draft.location(in: document), location.weight >= EventPlaces.likely else {
            return nil
        }
        return document.placeMentions[location.mention].place
    }

    private func times(_ draft: EventDraft, _ event: EventDraft) -> Agreement {
        guard let first = draft.time, let second = event.time else { return .unknown }
        let (left, right) = (document.times[first].expression, document.times[second].expression)
        if let first = left.date, let second = right.date {
            // "630 were killed in November" is no day's toll.
            let spans = [(left.endDate ?? first, first), (right.endDate ?? second, second)].map {
                $0.0.daysSinceEpoch - $0.1.daysSinceEpoch
            }
            if spans[0] >= Self.month, spans[1] == 0, draft.casualties.contains(where: { $0.scope == .count })
            {
                return .apart
            }
            let starts = max(first, second)
            let ends = min(left.endDate ?? first, right.endDate ?? second)
            if starts <= ends { return first == second ? .same : .unknown }
            // Nights have two days; months end when they end.
            return spans == [0, 0] && starts.daysSinceEpoch - ends.daysSinceEpoch <= 1 ? .unknown : .apart
        }
        if let first = left.value, let second = right.value, Self.isWeekday(first), Self.isWeekday(second) {
            let day = { (value: String) in value.dropFirst(9).first }
            return day(first) == day(second) ? .same : .unknown
        }
        return .unknown
    }

    private func participants(_ left: [EventDraft.Participant], _ right: [EventDraft.Participant])
        -> Agreement
    {
        for one in left {
            for other in right {
                if one.actor != nil, one.actor == other.actor { return .same }
                if let country = country(one), country == self.country(other) { return .same }
            }
        }
        return left.contains(where: isNamed) && right.contains(where: isNamed) ? .apart : .unknown
    }

    /// Whether a name says who it is; a pronoun may be resolved to the wrong one, "guerrillas" may be of any group, "the army" of any state.
    private func isNamed(_ participant: EventDraft.Participant) -> Bool {
        guard let index = participant.actor else { return participant.state != nil }
        let actor = document.actors[index].actor
        let words = document.tokens[participant.tokens]
        if actor.sectors.first == "REB" || actor.countryISO3 == nil,
            words.allSatisfy({ !$0.isCapitalised })
        {
            return false
        }
        return actor.kind != .population && !words.allSatisfy { $0.classes.contains(.pronoun) }
    }

    private func country(_ participant: EventDraft.Participant) -> String? {
        participant.actor.flatMap { document.actors[$0].actor.countryISO3 }
            ?? participant.state.flatMap { document.places[$0].countryISO3 }
    }

    private func sameDead(_ draft: EventDraft, _ event: EventDraft) -> Bool {
        draft.casualties.contains { statement in
            event.casualties.contains {
                $0.kind == statement.kind && $0.group.value != nil && $0.group.value == statement.group.value
            }
        }
    }

    private func isHarmed(_ event: EventDraft) -> Bool {
        event.casualties.contains {
            ($0.kind == .fatalities || $0.kind == .injured) && $0.scope != .nobody
        }
    }

    private func isHeadline(_ event: EventDraft) -> Bool {
        event.mentions.contains { document.sentences[$0.sentence].kind == .title }
    }

    private func join(_ draft: EventDraft, into event: EventDraft) {
        for kind in draft.kinds where !event.kinds.contains(where: { $0.code == kind.code }) {
            // ACLED codes as attacked whoever is abducted and killed.
            let isDeath =
                isDeadly(event) && draft.family == .abduction || isDeadly(draft) && event.family == .abduction
            // Burned houses say no better than "attacked" what was done to the people harmed.
            let isBeside =
                isDeath
                || draft.family == .destruction && event.family == .attack
                    && event.casualties.contains { $0.scope != .nobody }
            // "stormed the school and kidnapped 30 pupils": as abduction whoever is only abducted.
            let isRaid = draft.family == .abduction && event.family == .attack && !isHarmed(event) && !isDeath
            if event.isGeneric && !draft.isGeneric && !isBeside || isRaid { event.kinds.removeAll() }
            if draft.isGeneric, !event.isGeneric, !isBeside { continue }
            event.kinds.append(kind)
            event.isGeneric = draft.isGeneric && !isBeside
        }
        if !draft.isGeneric { event.isGeneric = false }
        event.mentions += draft.mentions
        event.isQuoted = event.isQuoted && draft.isQuoted
        event.needsPartner = event.needsPartner && draft.needsPartner
        append(draft.actors, to: &event.actors)
        append(draft.recipients, to: &event.recipients)
        event.things.formUnion(draft.things)
        event.impliedWeapons += draft.impliedWeapons
        event.locations += draft.locations
        event.times += draft.times
        event.casualties += draft.casualties.filter { statement in
            !event.casualties.contains {
                $0.group.tokens == statement.group.tokens && $0.kind == statement.kind
            }
        }
        event.weapons += draft.weapons.filter { weapon in
            !event.weapons.contains { $0.tokens == weapon.tokens }
        }
        event.targets += draft.targets.filter { target in
            !event.targets.contains { $0.tokens == target.tokens }
        }
        if event.veracity == .claimed, draft.veracity == .reported {
            event.veracity = .reported
            event.claimant = nil
        }
        if draft.status == .historical || event.status == .historical {
            event.status = .historical
        } else if isUnreal(event.status), draft.isAnaphoric, !isDeadly(draft) {
            // "when thousands are killed …, from those killings": what is only thought of stays so.
        } else if draft.status == .current || event.status == .current {
            event.status = .current
        }
        event.isPlural = event.isPlural && draft.isPlural
        for rule in draft.rules where !event.rules.contains(rule) { event.rules.append(rule) }
    }

    private func append(_ more: [EventDraft.Participant], to list: inout [EventDraft.Participant]) {
        for participant in more {
            let known = list.contains {
                $0.tokens == participant.tokens || $0.actor != nil && $0.actor == participant.actor
            }
            if !known { list.append(participant) }
        }
    }
}
