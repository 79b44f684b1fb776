import Records

/// What the shared values of a layout's rows mean in our terms.
struct TableCoder: Sendable {
    /// Codes of an event.
    let coding: @Sendable (SharedValues) throws(CodingError) -> EventCoding
    /// Place of an event.
    let location: @Sendable (SharedValues, PlaceLookup) throws(CodingError) -> EventLocation
    /// Parties of an event.
    let parties: @Sendable (SharedValues) throws(CodingError) -> EventParties

    /// The meaning of the columns of `layout`.
    static func coder(of layout: TableSource.Layout) -> TableCoder {
        switch layout {
        case .ged, .hdx: .ged
        case .acled: .acled
        case .sitrep: .sitrep
        }
    }
}

extension SharedValues {
    /// The columns that have a value, as the source names them.
    func codes(_ names: [String]) -> [SourceCode] {
        names.compactMap { name in self[name].map { SourceCode(name, $0) } }
    }

    /// Coordinates; both or neither.
    func coordinates() throws(CodingError) -> (latitude: Double, longitude: Double)? {
        let latitude = try decimal("latitude", in: -90...90)
        let longitude = try decimal("longitude", in: -180...180)
        guard let latitude, let longitude else { return nil }
        return (latitude, longitude)
    }
}

/// ACLED interaction code of two actor types: the smaller first; a type alone is followed by 0.
func interaction(_ first: Int?, _ second: Int?, hasSecond: Bool) -> Int? {
    guard let first else { return nil }
    guard hasSecond else { return first * 10 }
    return second.map { min(first, $0) * 10 + max(first, $0) }
}
