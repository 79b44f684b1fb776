/// What lies around a point.
struct GeoCircle: Hashable, Sendable {
    /// Half the girth of the globe: nothing is farther away.
    static let maximumKilometres = 20_037

    /// Degrees WGS 84.
    let latitude: Double
    /// Degrees WGS 84.
    let longitude: Double
    /// Along the ground.
    let kilometres: Double
}
