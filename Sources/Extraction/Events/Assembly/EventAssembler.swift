import Lexicon
import Records

/// Turns a joined draft into the event to publish.
struct EventAssembler {
    let document: Document

    private var tokens: [Token] { document.tokens }

    /// The event; null when its kind has no code in PLOVER or ACLED.
    func event(from draft: EventDraft) -> Event? {
        guard let codes = Codes(draft.kinds, mode: draft.mode) else { return nil }
        let primary = draft.primary
        let trigger = document.span(of: primary.trigger)
        var event = Event(
            id: StableID.id(
                "ev",
                document.article.id,
                codes.ploverType.rawValue,
                String(trigger.start),
                String(trigger.end) + (draft.part > 0 ? "/\(draft.part)" : "")
            ),
            articleID: document.article.id,
            eventClass: codes.eventClass,
            ploverType: codes.ploverType,
            trigger: trigger,
            titleSpan: clause(around: primary.trigger, in: document.sentences[primary.sentence].tokens)
        )
        event.subEventType = codes.tactics.first
        event.eventType = codes.tactics.first?.eventType
        event.tactics = codes.tactics
        event.ploverModes = codes.modes
        event.contexts = codes.contexts
        event.goldstein = PloverScale.score(type: codes.ploverType.rawValue, modes: codes.modes)
        event.cameoCode = codes.cameo
        event.polarity = draft.polarity
        event.temporalStatus = draft.status
        event.veracity = draft.veracity
        event.claimedBy =
            draft.veracity == .reported ? nil : draft.claimant
        event.evidenceSentences = evidence(of: draft)
        event.claims = ClaimReader(document: document).claims(on: draft.mentions.map(\.trigger))
        event.provenance.rules = draft.rules
        event.provenance.add("/trigger", from: trigger)
        locate(&event, by: draft)
        date(&event, by: draft)
        cast(&event, by: draft)
        count(&event, by: draft)
        arm(&event, by: draft)
        event.source =
            document.article.agencies.isEmpty ? nil : document.article.agencies.joined(separator: ";")
        return event
    }

    private func evidence(of draft: EventDraft) -> [EvidenceSentence] {
        let primary = draft.primary.sentence
        let others = Set(draft.mentions.map(\.sentence) + draft.casualties.map(\.sentence)).subtracting([
            primary
        ]).sorted()
        return [EvidenceSentence(sentence: primary, role: .primary)]
            + others.filter { document.sentences[$0].kind == .body }.map {
                EvidenceSentence(sentence: $0, role: .supporting)
            }
    }

    /// The clause around a trigger: up to a mark that is no part of a list or name.
    private func clause(around trigger: Range<Int>, in sentence: Range<Int>) -> TextSpan {
        var start = trigger.lowerBound
        while start > sentence.lowerBound, !Self.clauseEnds.contains(tokens[start - 1].kind) { start -= 1 }
        var end = trigger.upperBound
        while end < sentence.upperBound, !Self.clauseEnds.contains(tokens[end].kind) { end += 1 }
        return document.span(of: start..<end)
    }

    private static let clauseEnds: Set<Token.Kind> = [
        .comma, .semicolon, .colon, .dash, .openQuote, .closeQuote, .straightQuote, .period, .question,
        .exclamation,
    ]
}

// MARK: - Where and when

extension EventAssembler {
    private func locate(_ event: inout Event, by draft: EventDraft) {
        guard let location = draft.location(in: document) else { return }
        let mention = document.placeMentions[location.mention]
        let place = document.places[mention.place]
        let span = document.span(of: mention.tokens)
        event.provenance.add("/place", from: span)
        event.provenance.fired(location.rule)
        // An adjective or a name inside a name tells the country and nothing finer.
        if location.weight < Self.named, place.kind != .country {
            event.country = place.country
            event.countryISO3 = place.countryISO3
            event.placeResolution = place.countryISO3 == nil ? nil : 1
            return
        }
        // "Kyiv's Sviatoshinsky district": a district of the same city, named elsewhere, says more.
        if place.kind == .city,
            let finer = draft.locations.map({ document.placeMentions[$0.mention] })
                .first(where: {
                    document.places[$0.place].kind == .district
                        && document.places[$0.place].city == place.name
                })
        {
            event.district = district(finer)
            event.provenance.add("/district", from: document.span(of: finer.tokens))
        }
        event.place = EventPlace(placeID: place.id, role: "location", span: span)
        event.city = place.city
        if place.kind == .district || place.kind == .admin2 { event.district = district(mention) }
        event.admin1 = place.admin1 ?? division(around: place, among: draft.locations)
        // An island or a mountain range has several countries; the sentence may say which.
        let national = place.countryISO3 == nil ? country(among: draft.locations) ?? place : place
        event.country = national.country
        event.countryISO3 = national.countryISO3
        event.placeResolution = place.resolution
        // Of a street the gazetteer knows the town.
        let point = place.latitude == nil ? town(around: place) ?? place : place
        event.latitude = point.latitude
        event.longitude = point.longitude
        event.geoPrecision = point.id == place.id ? precision(of: place, mention.relation) : 2
        if event.latitude != nil, let id = point.geonameID {
            event.provenance.derived.append(.init("/latitude", source: "geonames", id: String(id)))
            event.provenance.derived.append(.init("/longitude", source: "geonames", id: String(id)))
        }
    }

    private func town(around place: Place) -> Place? {
        guard place.kind == .district, let parent = place.parentID else { return nil }
        return document.places.first { $0.id == parent && $0.kind == .city }
    }

    /// The division that a town unknown to the gazetteer lies in, where the sentence names one of its country.
    private func division(around place: Place, among locations: [EventDraft.Location]) -> String? {
        guard place.kind == .city, place.geonameID == nil, place.countryISO2 != nil else { return nil }
        return locations.filter { $0.weight >= EventPlaces.likely }
            .lazy.map { document.places[document.placeMentions[$0.mention].place] }
            .first { $0.kind == .admin1 && $0.contains(place) }?.admin1
    }

    private func country(among locations: [EventDraft.Location]) -> Place? {
        locations.filter { $0.weight >= Self.named || $0.rule == EventCompletion.textCountry }
            .sorted { $0.weight > $1.weight }
            .lazy.map { document.places[document.placeMentions[$0.mention].place] }
            .first { $0.countryISO3 != nil }
    }

    /// The name as the text writes it: districts have as many spellings as papers, and the gazetteer lists quarters.
    private func district(_ mention: PlaceMention) -> String {
        mention.tokens.count > 1 ? document.name(mention.tokens) : document.places[mention.place].name
    }

    /// A weight that only a named location has.
    private static let named = 20

    private func precision(of place: Place, _ relation: PlaceMention.Relation) -> Int? {
        switch place.kind {
        case .country: nil
        case .admin1, .admin2, .region: 3
        case .city, .district, .facility: relation == .near ? 2 : 1
        }
    }

    private func date(_ event: inout Event, by draft: EventDraft) {
        guard let time = draft.time else { return }
        let expression = document.timeRange(from: time) ?? document.times[time].expression
        event.time = expression
        event.provenance.add("/time", from: expression.span)
        guard let date = expression.date else { return }
        let end = expression.endDate ?? date
        event.dateStart = date
        event.dateEnd = end
        switch end.daysSinceEpoch - date.daysSinceEpoch {
        case 0:
            event.eventDate = date
            event.timePrecision = 1
            event.provenance.add("/event_date", from: expression.span)
        case 1...7: event.timePrecision = 2
        case 8...31: event.timePrecision = 3
        default: break
        }
    }
}

// MARK: - How many, with what

extension EventAssembler {
    private func count(_ event: inout Event, by draft: EventDraft) {
        let statements = draft.casualties.sorted { $0.trigger.lowerBound < $1.trigger.lowerBound }
        event.casualties = mentions(of: statements)
        let hasVictims = statements.contains { !$0.isAttacker && $0.scope != .nobody }
        func count(_ kind: CasualtyMention.Kind, _ pointer: String) -> CasualtyCount {
            // "The attacker was shot and arrested" is not what the attack did.
            let own = statements.filter {
                $0.kind == kind && !(kind == .injured && $0.isAttacker && hasVictims)
            }
            let count = CasualtyCount(own)
            if count.best != nil || count.low != nil {
                event.provenance.add(pointer, from: own.map { document.span(of: $0.group.number) })
            }
            return count
        }
        let dead = count(.fatalities, "/fatalities")
        (event.fatalitiesLow, event.fatalitiesBest, event.fatalitiesHigh) = (dead.low, dead.best, dead.high)
        var injured = count(.injured, "/injured")
        if ShotDead(document: document).isToldOf(in: statements) { injured.remove(dead) }
        (event.injuredLow, event.injured, event.injuredHigh) = (injured.low, injured.best, injured.high)
        event.missing = count(.missing, "/missing").best
        event.detained = count(.detained, "/detained").best
        event.displaced = count(.displaced, "/displaced").best
        event.abducted = count(.abducted, "/abducted").best
    }

    private func mentions(of statements: [CasualtyStatement]) -> [CasualtyMention] {
        var mentions: [CasualtyMention] = []
        for statement in statements {
            let group = statement.group
            var mention = CasualtyMention(
                kind: statement.kind,
                value: group.value,
                modifier: group.modifier,
                noun: group.noun.map { document.span(of: $0) },
                trigger: document.span(of: statement.trigger),
                valueSpan: document.span(of: group.number),
                sentence: statement.sentence
            )
            mention.attributedTo = ClaimReader(document: document).source(of: statement.trigger)
            mention.sameAs = mentions.firstIndex {
                $0.kind == mention.kind && $0.value != nil && $0.value == mention.value
            }
            mentions.append(mention)
        }
        return mentions
    }

    private func arm(_ event: inout Event, by draft: EventDraft) {
        for weapon in draft.weapons {
            guard let kind = weapon.weapon.kind.flatMap({ WeaponMention.Kind(rawValue: $0) }) else {
                continue
            }
            var mention = WeaponMention(kind: kind, span: document.span(of: weapon.phrase))
            mention.count = weapon.count
            mention.modifier = weapon.modifier
            mention.originCountry = weapon.origin
            mention.claimedBy = ClaimReader(document: document).claim(on: weapon.tokens).claimant
            // A second naming without a number or maker adds nothing.
            let isKnown = event.weapons.contains {
                $0.kind == kind && weapon.count == nil && weapon.origin == nil
            }
            if !isKnown { event.weapons.append(mention) }
        }
        for implied in draft.impliedWeapons
        where draft.polarity == .affirmed && !names(implied.kind, in: event.weapons) {
            event.weapons.append(WeaponMention(kind: implied.kind, span: document.span(of: implied.tokens)))
        }
        event.targets = draft.targets.map { TargetMention(kind: $0.kind, span: document.span(of: $0.tokens)) }
        event.provenance.add("/weapons", from: event.weapons.map(\.span))
    }

    /// Whether the weapons named are of the kind that a word for the deed implies: any explosive is a bomb's.
    private func names(_ kind: WeaponMention.Kind, in weapons: [WeaponMention]) -> Bool {
        weapons.contains { weapon in
            weapon.kind == kind || kind == .bomb && weapon.kind != .smallArms && weapon.kind != .other
        }
    }
}
