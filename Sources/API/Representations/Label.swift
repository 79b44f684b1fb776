/// Words for the numeric codes, which are misread when they stand alone.
enum Label {
    /// PLOVER's quad class, 1…4.
    static func quadCode(_ code: Int) -> String? {
        entry(
            code,
            of: [
                "verbal cooperation", "material cooperation", "verbal conflict", "material conflict",
            ]
        )
    }

    /// ACLED `time_precision`, 1…3.
    static func timePrecision(_ code: Int) -> String? {
        entry(code, of: ["day", "within a week", "within a month"])
    }

    /// ACLED `geo_precision`, 1…3.
    static func geoPrecision(_ code: Int) -> String? {
        entry(code, of: ["named town or city district", "near a named town", "larger region"])
    }

    /// PLOVER `resolution`, 1…5.
    static func placeResolution(_ code: Int) -> String? {
        entry(
            code,
            of: [
                "country", "first-level division", "second-level division", "city, town or village",
                "part of a city",
            ]
        )
    }

    /// ACLED actor type (`inter1`, `inter2`), 1…8.
    static func actorType(_ code: Int) -> String? { entry(code, of: actorTypes) }

    /// ACLED interaction: two digits, each an actor type; a second digit 0 stands for no second actor.
    static func interaction(_ code: Int) -> String? {
        guard let first = entry(code / 10, of: actorTypes) else { return nil }
        let second = code % 10
        guard second > 0 else { return "\(first) only" }
        guard let other = entry(second, of: actorTypes) else { return nil }
        // The codebook writes this one pair the other way round.
        return code == 78 ? "\(other)-\(first)" : "\(first)-\(other)"
    }

    private static let actorTypes = [
        "State forces", "Rebel group", "Political militia", "Identity militia", "Rioters", "Protesters",
        "Civilians", "External/Other forces",
    ]

    /// The entry for a code that counts from 1; null outside the list.
    private static func entry(_ code: Int, of labels: [String]) -> String? {
        labels.indices.contains(code - 1) ? labels[code - 1] : nil
    }
}
