/// A box between two meridians and two parallels, its edges included.
public struct BoundingBox: Hashable, Sendable {
    /// Degrees WGS 84; a west greater than the east crosses the antimeridian.
    public let west, south, east, north: Double

    /// A box between these degrees.
    public init(west: Double, south: Double, east: Double, north: Double) {
        (self.west, self.south, self.east, self.north) = (west, south, east, north)
    }

    /// Whether a point lies in it.
    public func contains(latitude: Double, longitude: Double) -> Bool {
        guard south <= latitude, latitude <= north else { return false }
        return west <= east
            ? west <= longitude && longitude <= east : west <= longitude || longitude <= east
    }
}
