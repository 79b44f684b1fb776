import Records

/// The flat rows that Sitrep itself serves as CSV, read back.
extension TableCoder {
    static let sitrep = TableCoder(coding: ownCoding, location: ownLocation, parties: ownParties)

    private static func ownCoding(_ values: SharedValues) throws(CodingError) -> EventCoding {
        guard let eventClass = try values.code("event_class", EventClass.self),
            let ploverType = try values.code("plover_type", PloverType.self)
        else { throw CodingError("event_class or plover_type", "") }
        var coding = EventCoding(eventClass: eventClass, ploverType: ploverType)
        coding.eventType = try values.code("event_type", EventType.self)
        coding.subEventType = try values.code("sub_event_type", SubEventType.self)
        coding.disorderTypes = values.list("disorder_types")
        coding.ploverModes = values.list("plover_modes")
        coding.contexts = values.list("contexts")
        coding.goldstein = try values.decimal("goldstein", in: -10...10)
        coding.cameoCode = values["cameo_code"]
        coding.polarity = try values.code("polarity", Polarity.self) ?? .affirmed
        coding.temporalStatus = try values.code("temporal_status", TemporalStatus.self)
        coding.veracity = try values.code("veracity", Veracity.self)
        coding.timePrecision = try values.integer("time_precision", in: 1...3)
        coding.civilianTargeting = values["civilian_targeting"].map { $0 == "true" }
        coding.weapons = values.list("weapons")
        return coding
    }

    private static func ownLocation(
        _ values: SharedValues,
        _ places: PlaceLookup
    ) throws(CodingError) -> EventLocation {
        var location = EventLocation()
        if let point = try values.coordinates() { (location.latitude, location.longitude) = point }
        (location.city, location.district) = (values["city"], values["district"])
        location.admin1 = values["admin1"]
        location.geoPrecision = try values.integer("geo_precision", in: 1...3)
        location.placeResolution = try values.integer("place_resolution", in: 1...5)
        location.resolve(countryNamed: values["country"], code: values["country_iso3"], in: places)
        location.countryISO3 = location.countryISO3 ?? values["country_iso3"]
        if let id = values["place_id"], id != location.placeID {
            location.ancestorIDs = ([location.placeID].compactMap { $0 } + location.ancestorIDs).filter {
                $0 != id
            }
            location.placeID = id
        }
        return location
    }

    private static func ownParties(_ values: SharedValues) throws(CodingError) -> EventParties {
        var parties = EventParties()
        parties.actors = try roles("actors", "actor1", "inter1", values)
        parties.recipients = try roles("recipients", "actor2", "inter2", values)
        parties.interaction = try values.integer("interaction", in: 10...88)
        return parties
    }

    private static func roles(
        _ list: String,
        _ first: String,
        _ type: String,
        _ values: SharedValues
    ) throws(CodingError) -> [ActorRole] {
        let names = values.list(list)
        var roles = (names.isEmpty ? values.list(first) : names).map { name in
            ActorRole(actorID: nil, name: name, span: nil)
        }
        if !roles.isEmpty { roles[0].inter = try values.integer(type, in: 1...8) }
        return roles
    }
}
