import Store

/// Answers a request for a list: the rows that its parameters choose, in the form that they ask for.
struct ListAnswer: Sendable {
    /// The request.
    let call: Call
    /// What the list is made of.
    let resource: Resource
    /// Field of the rows that names their article, where only those of the article in the path are asked for.
    var articleField: Int?

    private let table: Table
    private let selection: Selection
    private let paging: Paging
    private let query: Query

    /// Records above which the content is made while it is sent; as many events are some 2 MB.
    private static let maximumKept = 512
    /// Rows that are held for an answer which is made while it is sent; its reader may be slow, and one of thousands.
    private static let heldRows = 4_096

    /// Reads what a request asks for.
    ///
    /// - Parameters:
    ///   - call: The request.
    ///   - resource: What the list is made of.
    ///   - articleField: Field of the rows that names their article, where the list is that of the article in the path.
    /// - Throws: 400 or 410 for a cursor that leads nowhere.
    init(_ call: Call, _ resource: Resource, ofArticle articleField: Int? = nil) throws(Problem) {
        self.call = call
        self.resource = resource
        table = resource.table(call.edition.snapshot)
        var selection = Selection(call, of: table)
        if let articleField { selection.keepRows(of: call.id, field: articleField) }
        if let field = resource.updated, let known = call.knownChange {
            selection.dropRows(upTo: known, field: field)
        }
        self.selection = selection
        paging = try Paging(call, resource)
        var query = Query()
        query.filters = selection.filters
        query.order = paging.order
        query.after = paging.after
        query.offset = paging.after == nil ? paging.offset : 0
        query.limit = paging.limit
        query.countsSteps = call.arguments.isTrue(.explain)
        if paging.limit == .max, paging.order.isEmpty { query.limit = Self.heldRows }
        self.query = query
    }

    /// The page that was asked for; found later where that takes long.
    func outcome() throws(Problem) -> Outcome { try Outcome(cost: cost) { found() } }

    /// Nanoseconds, roughly.
    private var cost: Int {
        // An explanation reads the texts again, which may be long.
        guard !query.countsSteps else { return .max }
        // Each facet is a walk of its own, and sorts its values.
        let facets = facetNames.count
        let values = facetNames.compactMap { resource.field($0)?.term }.map { table.terms($0).terms.count }
        let search = table.cost(of: query, perRow: 8 * facets, perReturned: costPerRecord)
        return search * (1 + facets) + values.reduce(0, +) * 50
    }

    /// Nanoseconds, roughly, that writing a record of the page takes before anything is sent.
    private var costPerRecord: Int {
        guard query.limit <= Self.maximumKept else { return 0 }
        if call.arguments.isTrue(.pretty) { return 12_000 }
        return call.format == .json || call.format == .ndjson ? 4_000 : 8_000
    }

    private var facetNames: [String] { call.arguments.distinct("facets") }

    private func found() -> Representation {
        let page = table.page(query)
        let returned = paging.limit == .max ? max(0, page.total - paging.offset) : page.rows.count
        var envelope = Envelope(
            call: call,
            selection: selection,
            total: page.total,
            returned: returned,
            offset: paging.offset,
            limit: paging.limit == .max ? returned : paging.limit,
            excludedUnknown: page.excludedUnknown
        )
        let position = paging.offset + page.rows.count
        if position < page.total, paging.limit != .max {
            envelope.cursor = page.rows.last.map { paging.cursor(after: $0, position: position) }
        }
        let facets = Facets(facetNames, of: resource, table, selection.filters, limit: facetLimit)
        envelope.extras = [("facets", { facets.write(to: &$0) })]
        if query.countsSteps {
            let explanation = ListExplanation(call, resource, selection, query, page)
            envelope.metaExtras = [("explain", { explanation.write(to: &$0) })]
        }
        let body = body(rows(page), Frame(call, envelope))
        var representation = Representation(body, count: returned, isKept: returned <= Self.maximumKept, call)
        representation.fields = envelope.headerFields
        return representation
    }

    private var facetLimit: Int { call.arguments.integer(.facetLimit) ?? Parameter.defaultFacetLimit }

    /// The rows of the page; those of a long one in the order of the table are found again as they are sent.
    private func rows(_ page: Page) -> RowSource {
        let isEverything = paging.limit == .max
        guard paging.order.isEmpty, isEverything || page.rows.count > Self.heldRows, let end = page.rows.last
        else { return RowSource(page.rows) }
        let (table, query) = (table, query)
        return RowSource(Array(page.rows.prefix(Self.heldRows))) { last in
            guard isEverything || last != end else { return [] }
            var rest = query
            rest.after = last
            rest.offset = 0
            rest.limit = Self.heldRows
            rest.countsSteps = false
            let rows = table.page(rest).rows
            guard !isEverything, let position = rows.firstIndex(of: end) else { return rows }
            return Array(rows[...position])
        }
    }

    private func body(_ rows: RowSource, _ frame: Frame) -> ListBody {
        let choice = FieldChoice(call.arguments)
        let (edition, resource) = (call.edition, resource)
        let writer = RecordWriter(
            resource.members,
            format: call.format,
            choice: choice,
            isSafeCSV: call.arguments.isTrue(.csvSafe)
        )
        return ListBody(rows, writer: writer, frame: frame) { rows, bytes in
            resource.records(edition, rows, choice, &bytes)
        }
    }
}
