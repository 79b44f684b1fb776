import Records

extension Place {
    /// Whether `inner` lies in this place, as far as the gazetteer tells.
    func contains(_ inner: Place) -> Bool {
        guard id != inner.id, resolution < inner.resolution,
            countryISO2 == inner.countryISO2 || inner.countryISO2 == nil
        else { return false }
        return switch kind {
        case .country, .region: true
        case .admin1: inner.admin1 == name || inner.admin1 == nil
        case .admin2, .city, .district, .facility: inner.parentID == id || inner.city == city && city != nil
        }
    }
}
