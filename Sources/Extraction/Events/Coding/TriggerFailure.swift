import Lexicon

/// Why a word that may name an event names none of its own in its sentence.
enum TriggerFailure: Equatable {
    case time, accident, strength, object, carrier, result, attribute, modifier, arrest, circumstance
    case meanwhile, found, total, cause
    case company(EventTrigger.Needs)

    /// In a few words, for those who ask.
    var reason: String {
        switch self {
        case .time: "part of a time expression"
        case .accident: "an accident did the harm"
        case .strength: "names no event by itself"
        case .object: "what is taken is no ground"
        case .carrier: "only carries the noun that names the event"
        case .result: "tells what another word of the sentence led to, or is said of it"
        case .attribute: "only describes a noun"
        case .modifier: "only a part of a longer noun"
        case .arrest: "how an arrest was made"
        case .circumstance: "what another event happened amid"
        case .meanwhile: "what goes on while another event happens"
        case .found: "was found before it did anything"
        case .total: "sums up what a war or a year has cost"
        case .cause: "what people protest against"
        case .company(let needs): "needs " + needs.names.joined(separator: " or ") + " in its sentence"
        }
    }
}

extension EventTrigger.Needs {
    /// What would be enough, in words.
    fileprivate var names: [String] {
        let names: [(EventTrigger.Needs, String)] = [
            (.weapon, "a weapon"), (.violent, "another sign of violence"), (.casualty, "people harmed"),
            (.place, "a place"), (.actor, "an actor"), (.object, "a fitting object"),
            (.subject, "a fitting subject"),
        ]
        return names.filter { contains($0.0) }.map(\.1)
    }
}
