/// Writes records as GeoJSON features (RFC 7946): a point where coordinates are known, else a null geometry.
struct Feature: Sendable {
    private let properties: FlatRow
    private let id: Int?
    private let longitude: Int?
    private let latitude: Int?

    /// A writer of features of records with `members`; `properties` writes what describes them.
    init(_ members: [Member], properties: FlatRow) {
        self.properties = properties
        id = members.firstIndex { $0.name == "id" }
        longitude = members.firstIndex { $0.name == "longitude" }
        latitude = members.firstIndex { $0.name == "latitude" }
    }

    /// Appends the feature of the record in `json`, whose members `scan` has found.
    func append(_ json: UnsafeBufferPointer<UInt8>, _ scan: RecordScan, to output: inout [UInt8]) {
        output.append(contentsOf: "{\"type\":\"Feature\",\"id\":".utf8)
        output.append(contentsOf: value(id, scan, json) ?? json[0..<0])
        output.append(contentsOf: ",\"geometry\":".utf8)
        if let longitude = value(longitude, scan, json), let latitude = value(latitude, scan, json) {
            output.append(contentsOf: "{\"type\":\"Point\",\"coordinates\":[".utf8)
            output.append(contentsOf: longitude)
            output.append(UInt8(ascii: ","))
            output.append(contentsOf: latitude)
            output.append(contentsOf: "]}".utf8)
        } else {
            output.append(contentsOf: "null".utf8)
        }
        output.append(contentsOf: ",\"properties\":".utf8)
        properties.append(json, scan, to: &output)
        output.append(UInt8(ascii: "}"))
    }

    /// The bytes of a member's value; null when it is absent or `null`.
    private func value(
        _ member: Int?,
        _ scan: RecordScan,
        _ json: UnsafeBufferPointer<UInt8>
    ) -> Slice<UnsafeBufferPointer<UInt8>>? {
        guard let member, let value = scan.values[member], json[value.lowerBound] != UInt8(ascii: "n") else {
            return nil
        }
        return json[value]
    }
}
