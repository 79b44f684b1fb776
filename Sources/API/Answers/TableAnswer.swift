import Store

/// A list of rows that are made for one answer: counts of values, groups.
struct TableAnswer<Rows: RandomAccessCollection> {
    /// What a row has, in order.
    let members: [Member]
    /// The rows; of these the request takes a page.
    let rows: Rows
    /// What was asked for.
    let selection: Selection
    /// A row as JSON.
    let row: (Rows.Element) -> [UInt8]
    /// For each filter: the rows that only their unknown value kept out.
    var excludedUnknown: [Int] = []
    /// Further members of the envelope.
    var extras: [Envelope.Extra] = []
    /// Further members of `meta`.
    var metaExtras: [Envelope.Extra] = []

    /// A list of `rows`, each of which `row` writes as JSON.
    init(
        members: [Member],
        rows: Rows,
        selection: Selection,
        row: @escaping (Rows.Element) -> [UInt8]
    ) {
        (self.members, self.rows, self.selection, self.row) = (members, rows, selection, row)
    }

    /// The page of the rows that `call` asks for.
    func representation(_ call: Call) -> Representation {
        let offset = call.arguments.integer(.offset) ?? 0
        let limit = call.arguments.integer(.limit) ?? Parameter.defaultRowLimit
        let page = rows.dropFirst(offset).prefix(limit).map(row)
        var envelope = Envelope(
            call: call,
            selection: selection,
            total: rows.count,
            returned: page.count,
            offset: offset,
            limit: limit,
            excludedUnknown: excludedUnknown
        )
        envelope.extras = extras
        envelope.metaExtras = metaExtras
        let writer = RecordWriter(
            members,
            format: call.format,
            choice: FieldChoice(),
            isSafeCSV: call.arguments.isTrue(.csvSafe)
        )
        let body = ListBody(
            RowSource(Array(0..<UInt32(page.count))),
            writer: writer,
            frame: Frame(call, envelope)
        ) { rows, bytes in
            for (index, row) in rows.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                bytes.append(contentsOf: page[Int(row)])
            }
        }
        var representation = Representation(body, count: page.count / 16, isKept: true, call)
        representation.fields = envelope.headerFields
        return representation
    }
}
