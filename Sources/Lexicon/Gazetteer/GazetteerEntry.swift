/// One line of the gazetteer: figures read, words still in the file.
public struct GazetteerEntry: Sendable {
    /// Where it stands.
    public let key: PlaceKey
    /// Country; null for seas and the like.
    public let country: PlaceCode?
    /// First-level division that it is or lies in; null for countries and where it is not known.
    public let admin1: PlaceCode?
    /// Degrees WGS 84; of countries and divisions the centre of their population.
    public let latitude: Double
    /// Degrees WGS 84; of countries and divisions the centre of their population.
    public let longitude: Double
    /// Persons; 0 for unknown, and for regions.
    public let population: Int
    /// GeoNames id; negative for the project's own entries, 0 for regions and second-level divisions.
    public let geonameID: Int
    /// GeoNames id of the city that it belongs to or lies beside.
    public let parentID: Int?
    /// Whether it is a section of its parent, not only near it.
    public let isSection: Bool
    /// Whether it is the capital of its country.
    public let isCapital: Bool

    /// The file that holds the line.
    ///
    /// SAFETY: points into the constant data of the executable, which is never freed or changed.
    nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>

    /// Name in the gazetteer.
    public var name: String { String(decoding: nameOctets, as: UTF8.self) }

    /// The octets of the name, UTF-8.
    public var nameOctets: Slice<UnsafeBufferPointer<UInt8>> { field(key.kind == .country ? 4 : 1) }

    /// Other names, in the gazetteer's order.
    public var alternates: [String] {
        switch key.kind {
        case .country: list(15)
        case .region, .admin1: list(7)
        case .admin2: []
        case .place: list(13)
        }
    }

    /// The file's own key: `UA`, `UA.12`, `US.LA.079`, `crimea`, `703448`.
    public var code: String { text(0) }
    /// GeoNames feature code such as `PPLC`; null where it is not known.
    public var featureCode: String? {
        switch key.kind {
        case .country: "PCLI"
        case .admin1: "ADM1"
        case .admin2: "ADM2"
        case .region: nil
        case .place: field(7).isEmpty ? "PPL" : text(7)
        }
    }
    /// What kind of region it is, such as `sea` or `macro`; null for everything else.
    public var regionKind: String? { key.kind == .region ? text(2) : nil }
    /// Codes of the first-level divisions that a region consists of.
    public var divisions: [PlaceCode] { key.kind == .region ? list(8).compactMap { PlaceCode($0) } : [] }
    /// ISO 3166-1 alpha-3 of a country.
    public var iso3: String? { key.kind == .country ? text(1) : nil }
    /// ISO 3166-1 numeric of a country.
    public var isoNumeric: Int? { key.kind == .country ? Int(text(2)) : nil }

    private var line: Int { Int(key.line) }

    private func field(_ number: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        var cursor = FieldCursor(bytes, line: line)
        cursor.skip(number)
        return cursor.next()
    }

    private func text(_ number: Int) -> String { String(decoding: field(number), as: UTF8.self) }

    private func list(_ number: Int) -> [String] {
        let field = field(number)
        var list: [String] = []
        list.reserveCapacity(field.count { $0 == 0x7C } + 1)
        var start = field.startIndex
        while start < field.endIndex {
            let end = field[start...].firstIndex(of: 0x7C) ?? field.endIndex
            if end > start { list.append(String(decoding: field.base[start..<end], as: UTF8.self)) }
            start = end + 1
        }
        return list
    }
}
