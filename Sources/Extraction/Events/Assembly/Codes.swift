import Lexicon
import Records

/// The codes of an event, from all the kinds that its mentions name.
struct Codes {
    /// PLOVER type.
    let ploverType: PloverType
    /// PLOVER modes, in the order met.
    let modes: [String]
    /// ACLED sub-event types, the highest in the codebook's hierarchy first.
    let tactics: [SubEventType]
    /// PLOVER contexts, in the order met.
    let contexts: [String]
    /// CAMEO code of the leading kind.
    let cameo: String?
    /// Broad class.
    let eventClass: EventClass

    /// The codes of `kinds`; null when no kind has a code.
    init?(_ kinds: [EventKind], mode: String? = nil) {
        guard !kinds.isEmpty else { return nil }
        var tactics = kinds.compactMap { $0.subEventType.flatMap { SubEventType(rawValue: $0) } }
        // A combined strike is both tactics at once; the hierarchy picks the first.
        if kinds.contains(where: { $0.code == "combined_strike" }) { tactics.append(.shelling) }
        // A demonstration that turns violent is no peaceful protest any more.
        if tactics.contains(.violentDemonstration) { tactics.removeAll { $0.eventType == .protests } }
        let ranked = Set(tactics).sorted()
        let leading =
            kinds.first { kind in ranked.first.map { $0.rawValue == kind.subEventType } ?? true } ?? kinds[0]
        // Interception has no PLOVER type; it is force used against a weapon.
        guard let type = PloverType(rawValue: leading.ploverType ?? "ASSAULT") else { return nil }
        self.tactics = ranked
        ploverType = type
        var modes: [String] = []
        var contexts: [String] = []
        for kind in kinds where kind.ploverType == leading.ploverType {
            for mode in kind.ploverModes where !modes.contains(mode) { modes.append(mode) }
        }
        for kind in kinds {
            for context in kind.contexts where !contexts.contains(context) { contexts.append(context) }
        }
        if let mode { modes.append(mode) }
        self.modes = modes
        self.contexts = contexts
        cameo = leading.cameoCode
        eventClass = Self.eventClass(type, modes, ranked.first)
    }

    /// ASSAULT, COERCE/seize of ground and PROTEST/riot are violent; other PROTEST protest; COERCE, MOBILIZE,
    /// SANCTION coercive.
    private static func eventClass(
        _ type: PloverType,
        _ modes: [String],
        _ tactic: SubEventType?
    ) -> EventClass {
        switch type {
        case .assault: .violent
        case .coerce:
            modes.contains("seize") && tactic != .disruptedWeaponsUse && tactic != .other
                ? .violent : .coercive
        case .protest: modes.contains("riot") ? .violent : .protest
        case .mobilize, .sanction: .coercive
        default: .diplomatic
        }
    }
}
