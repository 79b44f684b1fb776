/// Angles as the columns hold them.
enum Degrees {
    /// The nearest number of millionths of a degree; null outside ±360.
    static func millionths(_ degrees: Double) -> Int? {
        guard abs(degrees) <= 360 else { return nil }
        return Int((degrees * 1_000_000).rounded())
    }

    /// Degrees out of millionths.
    static func degrees(_ millionths: Int32) -> Double { Double(millionths) / 1_000_000 }
}
