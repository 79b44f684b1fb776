import Records

/// Members of an event that comes from a table, in the order of those that come from texts.
///
/// What only a text can give is null or empty: words and their positions, claims, related events.
extension JSONWriter {
    /// Writes the members from `event_class` to `claims`.
    mutating func coding(of coding: EventCoding) {
        codes(of: coding)
        nulls("title", "trigger")
        member("polarity", coding.polarity)
        member("temporal_status", coding.temporalStatus)
        member("veracity", coding.veracity)
        nulls("claimed_by")
        member("claims", [])
    }

    /// Writes the members from `time_precision` to `time`.
    mutating func time(of coding: EventCoding) {
        member("time_precision", coding.timePrecision)
        member("time_precision_label", coding.timePrecision.flatMap(Label.timePrecision))
        nulls("time")
    }

    /// Writes the members from `place` to `place_resolution_label`.
    mutating func place(of location: EventLocation) {
        member("place", location.placeID) { json, id in
            json.object { json in
                json.member("place_id", id)
                json.member("role", "location")
                json.nulls("span")
            }
        }
        placeNames(of: location)
    }

    /// Writes the members from `actors` to `interaction_label`.
    mutating func parties(of parties: EventParties) {
        self.parties(of: parties) { $0.role($1) }
    }

    private mutating func role(_ role: ActorRole) {
        object { json in
            json.member("actor_id", role.actorID)
            json.member("name", role.name)
            json.member("country_iso3", role.countryISO3)
            json.member("sector", role.sector)
            json.member("role", role.role)
            json.nulls("span")
            // The table names it.
            json.member("implied", false)
        }
    }

    /// Writes the members from `casualties` to `rules`.
    mutating func harm(of coding: EventCoding) {
        member("casualties", [])
        list("weapons", coding.weapons) { json, weapon in
            json.object { json in
                json.member("type", weapon)
                json.nulls("count", "modifier", "origin_country")
                json.member("unit", "items")
                json.nulls("claimed_by", "span")
            }
        }
        for name: StaticString in ["targets", "related", "quote_ids", "evidence_sentences"] {
            member(name, [])
        }
        for name: StaticString in ["evidence", "derived"] { member(name) { $0.object { _ in } } }
        member("rules", [])
    }

    /// Writes a source's own codes under the names of its columns.
    mutating func sourceCodes(_ codes: [SourceCode]) {
        for code in codes {
            name(code.name)
            string(code.value)
        }
    }

    private mutating func nulls(_ names: StaticString...) {
        for name in names {
            self.name(name)
            null()
        }
    }
}
