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
            if let index = partner(of: draft, among: events) {
                join(draft, into: &events[index])
            } else {
                events.append(draft)
            }
        }
        return events
    }

    private func partner(of draft: EventDraft, among events: [EventDraft]) -> Int? {
        var best: (index: Int, score: Int)?
        for index in events.indices.suffix(Self.reach) where events[index].mentions.count < Self.reach {
            guard let score = affinity(draft, events[index]) else { continue }
            if best.map({ score >= $0.score }) ?? true { best = (index, score) }
        }
        return best?.index
    }

    /// Events looked back at, and mentions of one: more than any article has, and few enough to compare.
    private static let reach = 100

    /// How well a draft fits an event; null when something speaks against it or nothing for it.
    private func affinity(_ draft: EventDraft, _ event: EventDraft) -> Int? {
        let distance = draft.primary.sentence - (event.mentions.last?.sentence ?? 0)
        let sameSentence = distance == 0
        guard draft.isResponse == event.isResponse,
            draft.polarity == event.polarity,
            statusesJoin(draft, event) || sameSentence && draft.family == event.family
        else { return nil }
        let fits = familiesJoin(draft, event)
        guard fits || isComplex(draft, event) else { return nil }
        let victims = EventVictims(document: document).agreement(draft, event)
        guard fits || (sameSentence || victims == .same) && isComplex(draft, event)
        else { return nil }
        if !sameSentence, draft.isAnother || draft.isElsewhere && isNew(draft) { return nil }
        var score = 0
        switch victims {
        case .same: score += 2
        case .apart: if !draft.isPredicated, !sameSentence { return nil }
        case .unknown: break
        }
        if !draft.things.isDisjoint(with: event.things) { score += 2 }
        switch places(draft, event) {
        case .same: score += 3
        // "killed near Goma. … The attack occurred in Sake": the second names the place better.
        case .apart: if !draft.isPredicated || distance > 3 { return nil }
        case .unknown: break
        }
        switch times(draft, event) {
        case .same: score += 2
        case .apart: return nil
        case .unknown: break
        }
        switch participants(draft.actors, event.actors) {
        case .same: score += 2
        case .apart: if !draft.isAnaphoric { return nil }
        case .unknown: break
        }
        if sameDead(draft, event) { score += 3 }
        if draft.isAnaphoric { score += 2 }
        if draft.isGeneric || event.isGeneric || draft.kinds.first?.code == event.kinds.first?.code {
            score += 1
        }
        if sameSentence { score += 3 }
        if isHeadline(event) { score += 2 }
        if distance <= 1 { score += 1 }
        return score >= 2 ? score * 4 - min(distance, 8) : nil
    }

    /// Whether a draft, in a sentence that turns to another story, tells of its own.
    private func isNew(_ draft: EventDraft) -> Bool {
        !draft.isAnaphoric || draft.locations.contains { $0.weight >= Self.likely }
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

    /// "stormed the hotel after a car bombing": one attack with bombs and fighting, when one sentence tells both.
    private func isComplex(_ draft: EventDraft, _ event: EventDraft) -> Bool {
        draft.family == .bombing && event.family == .battle
            || draft.family == .battle && event.family == .bombing
    }

    private func statusesJoin(_ draft: EventDraft, _ event: EventDraft) -> Bool {
        func isBackground(_ status: TemporalStatus) -> Bool { status == .historical }
        func isUnreal(_ status: TemporalStatus) -> Bool { status == .future || status == .hypothetical }
        // What names no time of its own may continue a story of long ago.
        let continues = draft.times.isEmpty && draft.isAnaphoric && isBackground(event.status)
        return (isBackground(draft.status) == isBackground(event.status) || continues)
            && isUnreal(draft.status) == isUnreal(event.status)
    }

    private func places(_ draft: EventDraft, _ event: EventDraft) -> Agreement {
        guard let first = place(draft), let second = place(event) else { return .unknown }
        if first == second { return .same }
        let (left, right) = (document.places[first], document.places[second])
        if left.id == right.id { return .same }
        guard left.contains(right) || right.contains(left) else { return .apart }
        // "15 strikes in the country", then "five strikes near the town": a sum and its parts.
        let isSum =
            draft.isPlural && event.isPlural && min(left.resolution, right.resolution) <= 2
            && max(left.resolution, right.resolution) >= 4
        return isSum ? .apart : .unknown
    }

    /// Index of the finest place among those that are likely: a summary names the country, the report the town.
    private func place(_ draft: EventDraft) -> Int? {
        draft.locations.lazy.filter { $0.weight >= Self.likely }
            .map { document.placeMentions[$0.mention].place }
            .max { document.places[$0].resolution < document.places[$1].resolution }
    }

    private static let likely = 30

    private func times(_ draft: EventDraft, _ event: EventDraft) -> Agreement {
        guard let first = draft.time, let second = event.time else { return .unknown }
        let (left, right) = (document.times[first].expression, document.times[second].expression)
        if let first = left.date, let second = right.date {
            let starts = max(first, second)
            let ends = min(left.endDate ?? first, right.endDate ?? second)
            if starts <= ends { return first == second ? .same : .unknown }
            return starts.daysSinceEpoch - ends.daysSinceEpoch <= 1 ? .unknown : .apart
        }
        if let first = left.value, let second = right.value, first.hasPrefix("XXXX-WXX"),
            second.hasPrefix("XXXX-WXX")
        {
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

    /// Whether a name says who it is; a pronoun may be resolved to the wrong one.
    private func isNamed(_ participant: EventDraft.Participant) -> Bool {
        guard let actor = participant.actor else { return participant.state != nil }
        return document.actors[actor].actor.kind != .population
            && !document.tokens[participant.tokens].allSatisfy { $0.classes.contains(.pronoun) }
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

    private func isHeadline(_ event: EventDraft) -> Bool {
        event.mentions.contains { document.sentences[$0.sentence].kind == .title }
    }

    private func join(_ draft: EventDraft, into event: inout EventDraft) {
        for kind in draft.kinds where !event.kinds.contains(where: { $0.code == kind.code }) {
            if event.isGeneric, !draft.isGeneric { event.kinds.removeAll() }
            if draft.isGeneric, !event.isGeneric { continue }
            event.kinds.append(kind)
            event.isGeneric = draft.isGeneric
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
