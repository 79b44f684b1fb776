/// PLOVER's scale of cooperation and conflict, −10…10.
///
/// PLOVER 2.0 manual, table of types and modes.
enum PloverScale {
    /// The score of a type, or of its most extreme mode.
    static func score(type: String, modes: [String]) -> Double? {
        guard let base = types[type] else { return nil }
        return modes.compactMap { self.modes[$0] }.max { abs($0) < abs($1) } ?? base
    }

    private static let types: [String: Double] = [
        "AGREE": 2.5, "CONSULT": 2.5, "SUPPORT": 5, "CONCEDE": 4.5, "COOPERATE": 9.5, "AID": 10,
        "RETREAT": 6.5,
        "REQUEST": 0, "ACCUSE": -3, "REJECT": -2, "THREATEN": -3.5, "PROTEST": -5, "SANCTION": -6,
        "MOBILIZE": -5.5,
        "COERCE": -7, "ASSAULT": -9,
    ]
    private static let modes: [String: Double] = [
        "visit": 4, "third-party": 1, "multilateral": 4, "phone": 1.5, "withdraw": 8, "release": 6.5,
        "disarm": 10,
        "ceasefire": 7.5, "access": 6.5, "resign": 4.5, "aerial": -9.5, "drone": -9.5, "heavy-weapons": -9.5,
        "unconventional": -10,
    ]
}
