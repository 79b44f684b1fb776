/// What stands before and behind the records of a list, and whether lines are broken.
struct Frame: Sendable {
    /// Before the first record.
    let head: [UInt8]
    /// Behind the last record.
    let tail: [UInt8]
    /// Whether JSON has lines and indentation.
    let isPretty: Bool

    /// Whether counts and links stand around the records that `call` asks for.
    static func hasEnvelope(_ call: Call) -> Bool {
        switch call.format {
        case .json: call.arguments.texts(.shape) != ["array"]
        case .geojson: true
        case .csv, .ndjson: false
        }
    }

    /// The frame that the arguments of `call` ask for.
    init(_ call: Call, _ envelope: Envelope) {
        isPretty = call.arguments.isTrue(.pretty) && (call.format == .json || call.format == .geojson)
        switch call.format {
        case .json where !Self.hasEnvelope(call): (head, tail) = (Array("[".utf8), Array("]".utf8))
        case .json: (head, tail) = (Array("{\"data\":[".utf8), envelope.json())
        case .geojson:
            head = Array("{\"type\":\"FeatureCollection\",\"features\":[".utf8)
            tail = envelope.geoJSON()
        case .csv: (head, tail) = (call.arguments.isTrue(.bom) ? [0xEF, 0xBB, 0xBF] : [], [])
        case .ndjson: (head, tail) = ([], [])
        }
    }
}
