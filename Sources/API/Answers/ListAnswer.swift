import Store

/// Answers a request for a list: the rows that its parameters choose, in the form that they ask for.
struct ListAnswer {
    /// The request.
    let call: Call
    /// What the list is made of.
    let resource: Resource
    /// Field of the rows that names their article, where only those of the article in the path are asked for.
    var articleField: Int?

    /// Records above which the content is made while it is sent; as many events are some 2 MB.
    private static let maximumKept = 512

    /// The page that was asked for.
    func representation() -> Representation {
        let edition = call.edition
        let table = resource.table(edition.snapshot)
        var selection = Selection(call.arguments, of: table) { call.placeNames($0) }
        if let articleField { selection.keepRows(of: call.id, field: articleField) }
        if let field = resource.updated, let known = call.knownChange {
            selection.dropRows(upTo: known, field: field)
        }
        let page = table.page(selection.query)
        let envelope = Envelope(selection: selection, page: page, call: call)
        let choice = fieldChoice
        let (head, tail) = frame(envelope)
        let (resource, rows) = (resource, page.rows)
        var body = ListBody(
            count: rows.count,
            writer: RecordWriter(
                resource.members,
                format: call.format,
                choice: choice,
                isSafeCSV: call.arguments.isTrue(.csvSafe)
            ),
            head: head,
            tail: tail
        ) { places, bytes in
            resource.records(edition, Array(rows[places]), choice, &bytes)
        }
        let isJSON = call.format == .json || call.format == .geojson
        if isJSON, call.arguments.isTrue(.pretty) { body.indentation = Indentation() }
        var representation = Representation(
            rows.count > Self.maximumKept ? .stream(body, identity: identity) : .bytes(body.bytes()),
            as: call.format
        )
        representation.fields = envelope.headerFields
        return representation
    }

    /// All that determines the content.
    private var identity: String {
        [
            call.service.version, call.edition.snapshot.version, call.edition.token, call.path,
            call.arguments.query(),
            call.format.rawValue,
        ].joined(separator: "\n")
    }

    private var fieldChoice: FieldChoice {
        let arguments = call.arguments
        return FieldChoice(
            fields: arguments["fields"]?.texts,
            omitted: arguments["omit"]?.texts ?? [],
            included: arguments["include"]?.texts ?? [],
            isFlat: arguments.isTrue(.flat)
        )
    }

    /// What stands before and behind the records.
    private func frame(_ envelope: Envelope) -> (head: [UInt8], tail: [UInt8]) {
        switch call.format {
        case .json:
            if call.arguments.texts(.shape) == ["array"] { return (Array("[".utf8), Array("]".utf8)) }
            return (Array("{\"data\":[".utf8), envelope.json())
        case .geojson:
            return (Array("{\"type\":\"FeatureCollection\",\"features\":[".utf8), envelope.geoJSON())
        case .csv:
            return (call.arguments.isTrue(.bom) ? [0xEF, 0xBB, 0xBF] : [], [])
        case .ndjson:
            return ([], [])
        }
    }
}
