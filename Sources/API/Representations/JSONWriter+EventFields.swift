import Records

/// Members that events from texts and from tables have in common, in the order in which they are served.
extension JSONWriter {
    /// Writes the members from `event_class` to `cameo_code`.
    mutating func codes(of event: some CodedEvent) {
        member("event_class", event.eventClass)
        member("disorder_type", event.disorderTypes.first)
        member("disorder_types", event.disorderTypes)
        member("event_type", event.eventType)
        member("sub_event_type", event.subEventType)
        list("tactics", event.tactics) { $0.string($1.rawValue) }
        member("plover_type", event.ploverType)
        member("plover_modes", event.ploverModes)
        member("contexts", event.contexts)
        member("quad_code", event.ploverType.quadCode)
        member("quad_code_label", Label.quadCode(event.ploverType.quadCode))
        member("goldstein", event.goldstein)
        member("cameo_code", event.cameoCode)
    }

    /// Writes the members from `city` to `place_resolution_label`.
    mutating func placeNames(of event: some PlacedEvent) {
        member("city", event.city)
        member("district", event.district)
        member("admin1", event.admin1)
        member("country", event.country)
        member("country_iso3", event.countryISO3)
        member("latitude", event.latitude)
        member("longitude", event.longitude)
        member("geo_precision", event.geoPrecision)
        member("geo_precision_label", event.geoPrecision.flatMap(Label.geoPrecision))
        member("place_resolution", event.placeResolution)
        member("place_resolution_label", event.placeResolution.flatMap(Label.placeResolution))
    }

    /// Writes the members from `actors` to `interaction_label`; `role` writes one party.
    mutating func parties(of event: some PartiedEvent, role: (inout JSONWriter, ActorRole) -> Void) {
        list("actors", event.actors, role)
        list("recipients", event.recipients, role)
        let (first, second) = (event.actors.first, event.recipients.first)
        member("actor1", first?.name)
        member("actor2", second?.name)
        member("inter1", first?.inter)
        member("inter1_label", first?.inter.flatMap(Label.actorType))
        member("inter2", second?.inter)
        member("inter2_label", second?.inter.flatMap(Label.actorType))
        member("interaction", event.interaction)
        member("interaction_label", event.interaction.flatMap(Label.interaction))
    }
}
