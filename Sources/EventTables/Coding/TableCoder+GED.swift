import Records

/// UCDP GED (Högbladh, UCDP GED Codebook): columns and codes to ACLED and PLOVER terms; `docs/event-tables.md` has the table.
extension TableCoder {
    static let ged = TableCoder(coding: gedCoding, location: gedLocation, parties: gedParties)

    private static func gedCoding(_ values: SharedValues) throws(CodingError) -> EventCoding {
        let violence = try values.integer("type_of_violence", in: 1...3)
        var coding = EventCoding(eventClass: .violent, ploverType: .assault)
        // How they fought is not told: no sub-event type, and no mode.
        coding.eventType = violence == 3 ? .violenceAgainstCivilians : .battles
        coding.disorderTypes = ["Political violence"]
        coding.goldstein = -9
        coding.civilianTargeting = violence.map { $0 == 3 }
        coding.veracity = try values.integer("event_clarity", in: 1...2) == 1 ? .reported : nil
        switch try values.integer("date_prec", in: 1...5) {
        case 1: coding.timePrecision = 1
        case 2, 3: coding.timePrecision = 2
        case 4: coding.timePrecision = 3
        default: coding.timePrecision = nil
        }
        coding.codes = values.codes(["type_of_violence", "event_clarity", "date_prec"])
        return coding
    }

    private static func gedLocation(
        _ values: SharedValues,
        _ places: PlaceLookup
    ) throws(CodingError) -> EventLocation {
        var location = EventLocation()
        let precision = try values.integer("where_prec", in: 1...7)
        if let point = try values.coordinates() { (location.latitude, location.longitude) = point }
        location.admin1 = values["adm_1"]
        switch precision {
        case 1, 2:
            location.city = values["where_coordinates"].flatMap(town)
            location.geoPrecision = precision
            location.placeResolution = location.city == nil ? nil : 4
        case 3: (location.geoPrecision, location.placeResolution) = (3, 3)
        case 4: (location.geoPrecision, location.placeResolution) = (3, 2)
        case 5: location.geoPrecision = 3
        case 6: location.placeResolution = 1
        default: break
        }
        location.resolve(countryNamed: values["country"], code: values["iso3"], in: places)
        location.codes = values.codes([
            "where_prec", "where_coordinates", "adm_1", "adm_2", "country", "country_id", "region",
        ])
        return location
    }

    /// The name of a populated place, which UCDP writes with its kind behind it: `Batna town`.
    private static func town(_ name: String) -> String? {
        for kind in [" town", " city", " village"] where name.hasSuffix(kind) {
            return String(name.dropLast(kind.count)).trimmed
        }
        return nil
    }

    private static func gedParties(_ values: SharedValues) throws(CodingError) -> EventParties {
        let violence = try values.integer("type_of_violence", in: 1...3)
        let country = values["country_id"]
        var parties = EventParties()
        if let name = values["side_a"] {
            parties.actors = [role(name, violence, state: values["gwnoa"], country: country)]
        }
        if let name = values["side_b"] {
            parties.recipients = [
                violence == 3
                    ? civilians(name) : role(name, violence, state: values["gwnob"], country: country)
            ]
        }
        parties.interaction = interaction(
            parties.actors.first?.inter,
            parties.recipients.first?.inter,
            hasSecond: !parties.recipients.isEmpty
        )
        parties.codes = values.codes([
            "conflict_new_id", "conflict_name", "dyad_new_id", "dyad_name", "side_a_new_id", "side_b_new_id",
            "gwnoa", "gwnob",
        ])
        return parties
    }

    /// A side of a conflict; `state` and `country` are Gleditsch–Ward numbers of the side and of the place.
    private static func role(_ name: String, _ violence: Int?, state: String?, country: String?) -> ActorRole
    {
        var role = ActorRole(actorID: nil, name: name, span: nil)
        if state != nil || name.hasPrefix("Government of ") {
            role.sector = "GOV"
            // Of a state that fights abroad, and only where the source tells which state it is.
            role.inter = state.flatMap { own in country.map { own == $0 ? 1 : 8 } }
        } else if violence == 1 {
            role.sector = "REB"
            role.inter = 2
        }
        return role
    }

    private static func civilians(_ name: String) -> ActorRole {
        var role = ActorRole(actorID: nil, name: name, span: nil)
        role.sector = "CVL"
        role.inter = 7
        return role
    }
}
