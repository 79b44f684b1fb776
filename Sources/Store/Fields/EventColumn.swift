/// The columns of an event's flat row, in the order in which they are served; the name is that of the JSON member.
public enum EventColumn: String, CaseIterable, Sendable {
    case id
    case articleID = "article_id"
    case clusterID = "cluster_id"
    case eventClass = "event_class"
    case disorderType = "disorder_type"
    case disorderTypes = "disorder_types"
    case eventType = "event_type"
    case subEventType = "sub_event_type"
    case tactics
    case ploverType = "plover_type"
    case ploverModes = "plover_modes"
    case contexts
    case quadCode = "quad_code"
    case goldstein
    case cameoCode = "cameo_code"
    case title
    case polarity
    case temporalStatus = "temporal_status"
    case veracity
    case claimedBy = "claimed_by"
    case eventDate = "event_date"
    case dateStart = "date_start"
    case dateEnd = "date_end"
    case timePrecision = "time_precision"
    case placeID = "place_id"
    case city, district, admin1, country
    case countryISO3 = "country_iso3"
    case latitude, longitude
    case geoPrecision = "geo_precision"
    case placeResolution = "place_resolution"
    case actors, recipients, actor1, actor2, inter1, inter2, interaction
    case civilianTargeting = "civilian_targeting"
    case fatalities
    case fatalitiesLow = "fatalities_low"
    case fatalitiesBest = "fatalities_best"
    case fatalitiesHigh = "fatalities_high"
    case injured
    case injuredLow = "injured_low"
    case injuredHigh = "injured_high"
    case missing, detained, displaced, abducted
    case weapons
    case quoteIDs = "quote_ids"
    case source, notes
    case dataset
    case sourceFile = "source_file"
    case sourceLine = "source_line"
    case sourceEventID = "source_event_id"
}

/// A value of a flat row.
public enum FlatValue: Hashable, Sendable {
    /// Not stated, or nothing that this kind of event has.
    case unknown
    case integer(Int)
    case decimal(Double)
    case boolean(Bool)
    /// A text, a code or a date.
    case text(String)
    /// Any number of texts.
    case texts([String])
}
