/// A kind of event in our own words, with its codes: a row of `lexicon/event_types`.
///
/// A class: every draft of an event holds some, and to hand them on must not count their strings.
public final class EventKind: Sendable {
    /// Our code, such as `air_strike`.
    public let code: String
    /// PLOVER type; null for kinds that PLOVER does not have.
    public let ploverType: String?
    /// PLOVER modes.
    public let ploverModes: [String]
    /// ACLED sub-event type; null for purely diplomatic kinds.
    public let subEventType: String?
    /// CAMEO code; null for kinds that CAMEO does not have.
    public let cameoCode: String?
    /// PLOVER contexts that the kind itself gives.
    public let contexts: [String]

    private init(row: Table.Row) throws(LexiconFormatError) {
        let plover = try row.text("plover_type")
        let subEvent = try row.text("acled_sub_event")
        let cameo = try row.text("cameo")
        code = try row.text("code")
        ploverType = plover.isEmpty ? nil : plover
        ploverModes = try row.list("plover_mode")
        subEventType = subEvent.isEmpty ? nil : subEvent
        cameoCode = cameo.isEmpty ? nil : cameo
        contexts = try row.list("contexts")
    }

    /// Every kind, by code.
    static func embedded() throws(LexiconFormatError) -> [String: EventKind] {
        var kinds: [String: EventKind] = [:]
        for row in try Table("lexicon/event_types").rows {
            let kind = try EventKind(row: row)
            kinds[kind.code] = kind
        }
        return kinds
    }
}
