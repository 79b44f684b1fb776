import Records

/// ACLED's export (ACLED Codebook): most columns mean what ours do.
extension TableCoder {
    static let acled = TableCoder(coding: acledCoding, location: acledLocation, parties: acledParties)

    private static func acledCoding(_ values: SharedValues) throws(CodingError) -> EventCoding {
        guard let eventType = try values.code("event_type", EventType.self) else {
            throw CodingError("event_type", "")
        }
        let subEventType = try values.code("sub_event_type", SubEventType.self)
        var coding = eventType.coding(subEventType)
        coding.eventType = eventType
        coding.subEventType = subEventType
        coding.disorderTypes = subEventType?.disorderTypes ?? []
        coding.timePrecision = try values.integer("time_precision", in: 1...3)
        // The column has one value, or none where it does not apply.
        coding.civilianTargeting = values["civilian_targeting"] != nil
        return coding
    }

    private static func acledLocation(
        _ values: SharedValues,
        _ places: PlaceLookup
    ) throws(CodingError) -> EventLocation {
        var location = EventLocation()
        if let point = try values.coordinates() { (location.latitude, location.longitude) = point }
        location.geoPrecision = try values.integer("geo_precision", in: 1...3)
        location.admin1 = values["admin1"]
        let name = values["location"]
        if location.geoPrecision == 1 {
            // ACLED writes a part of a city behind its name: `Kyiv - Sviatoshynskyi`.
            let parts = name?.split(separator: " - ", maxSplits: 1).map { String($0).trimmed } ?? []
            location.city = parts.first
            location.district = parts.count == 2 ? parts[1] : nil
            location.placeResolution = location.city == nil ? nil : location.district == nil ? 4 : 5
        }
        location.resolve(countryNamed: values["country"], code: values["iso"], in: places)
        location.codes = values.codes(["location", "admin2", "admin3", "region"])
        return location
    }

    private static func acledParties(_ values: SharedValues) throws(CodingError) -> EventParties {
        var parties = EventParties()
        if let name = values["actor1"] { parties.actors = [try acledRole(name, "inter1", values)] }
        if let name = values["actor2"] { parties.recipients = [try acledRole(name, "inter2", values)] }
        parties.interaction = interaction(
            parties.actors.first?.inter,
            parties.recipients.first?.inter,
            hasSecond: !parties.recipients.isEmpty
        )
        parties.codes = values.codes(["assoc_actor_1", "assoc_actor_2", "interaction"])
        return parties
    }

    private static func acledRole(
        _ name: String,
        _ column: String,
        _ values: SharedValues
    ) throws(CodingError) -> ActorRole {
        var role = ActorRole(actorID: nil, name: name, span: nil)
        guard let type = values[column], type != "0" else { return role }
        guard let inter = Int(type) ?? types.firstIndex(of: type.lowercased()).map({ $0 + 1 }),
            (1...8).contains(inter)
        else { throw CodingError(column, type) }
        role.inter = inter
        return role
    }

    private static let types = [
        "state forces", "rebel group", "political militia", "identity militia", "rioters", "protesters",
        "civilians",
        "external/other forces",
    ]
}

extension EventType {
    /// PLOVER type and class by the crosswalk of `docs/extraction.md`.
    fileprivate func coding(_ sub: SubEventType?) -> EventCoding {
        func assault(_ modes: String..., score: Double = -9) -> EventCoding {
            coded(.violent, .assault, modes, score)
        }
        func coded(_ eventClass: EventClass, _ type: PloverType, _ modes: [String], _ score: Double?)
            -> EventCoding
        {
            var coding = EventCoding(eventClass: eventClass, ploverType: type)
            (coding.ploverModes, coding.goldstein) = (modes, score)
            return coding
        }
        switch (self, sub) {
        case (.battles, .governmentRegainsTerritory), (.battles, .nonStateActorOvertakesTerritory):
            return coded(.violent, .coerce, ["seize"], -7)
        case (.battles, _): return assault()
        case (.explosions, .airStrike): return assault("aerial", score: -9.5)
        case (.explosions, .shelling): return assault("heavy-weapons", score: -9.5)
        case (.explosions, .suicideBomb): return assault("suicide-attack")
        case (.explosions, .remoteExplosive), (.explosions, .grenade): return assault("explosives")
        case (.explosions, .chemicalWeapon): return assault("unconventional", score: -10)
        case (.explosions, _): return assault()
        case (.violenceAgainstCivilians, .abduction): return assault("abduct")
        case (.violenceAgainstCivilians, .sexualViolence): return assault("sexual")
        case (.violenceAgainstCivilians, _): return assault()
        case (.riots, _): return coded(.violent, .protest, ["riot"], -5)
        case (.protests, _): return coded(.protest, .protest, ["demo"], -5)
        case (.strategicDevelopments, .agreement): return coded(.diplomatic, .agree, [], 2.5)
        case (.strategicDevelopments, .arrests): return coded(.coercive, .coerce, ["arrest"], -7)
        case (.strategicDevelopments, .nonViolentTransfer): return coded(.violent, .coerce, ["seize"], -7)
        case (.strategicDevelopments, .looting): return assault("destroy")
        case (.strategicDevelopments, _): return coded(.coercive, .mobilize, [], -5.5)
        }
    }
}
