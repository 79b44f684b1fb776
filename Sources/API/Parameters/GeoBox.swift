/// A part of the globe between two meridians and two parallels, in degrees WGS 84.
struct GeoBox: Hashable, Sendable {
    /// −180…180; greater than `east` when the box crosses the antimeridian.
    let west: Double
    /// −90…90.
    let south: Double
    /// −180…180.
    let east: Double
    /// Not below `south`.
    let north: Double
}
