import Glibc

/// All points within a distance of one point, on a sphere of the Earth's mean radius.
public struct Circle: Hashable, Sendable {
    /// Degrees WGS 84 of the centre.
    public let latitude, longitude: Double
    /// Radius.
    public let kilometres: Double

    /// A circle around a point.
    public init(latitude: Double, longitude: Double, kilometres: Double) {
        (self.latitude, self.longitude, self.kilometres) = (latitude, longitude, kilometres)
    }

    /// Mean radius R₁ of the Earth (IUGG), in kilometres.
    private static let earthRadius = 6_371.0088

    /// Whether a point lies in it: great-circle distance by the haversine formula, good to 0.6 %.
    public func contains(latitude: Double, longitude: Double) -> Bool {
        distance(latitude: latitude, longitude: longitude) <= kilometres
    }

    /// Kilometres between the centre and a point.
    public func distance(latitude: Double, longitude: Double) -> Double {
        let radians = Double.pi / 180
        let (here, there) = (self.latitude * radians, latitude * radians)
        let rise = sin((there - here) / 2)
        let turn = sin((longitude - self.longitude) * radians / 2)
        let square = rise * rise + cos(here) * cos(there) * turn * turn
        return 2 * Self.earthRadius * asin(min(1, square.squareRoot()))
    }
}
