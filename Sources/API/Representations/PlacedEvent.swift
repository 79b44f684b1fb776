import Records

/// What events from texts and places of tables have in common: names and degrees, for flat use.
protocol PlacedEvent {
    var city: String? { get }
    var district: String? { get }
    var admin1: String? { get }
    var country: String? { get }
    var countryISO3: String? { get }
    var latitude: Double? { get }
    var longitude: Double? { get }
    var geoPrecision: Int? { get }
    var placeResolution: Int? { get }
}

extension Event: PlacedEvent {}
extension EventLocation: PlacedEvent {}
