import Store

extension Endpoint {
    /// A list of records.
    ///
    /// - Parameters:
    ///   - resource: What kind of records.
    ///   - summary: One sentence.
    ///   - path: Where, unless it is the list of all of them.
    ///   - article: Field of the rows that names their article, where the list is that of the article in the path.
    /// - Returns: The endpoint, in every format of lists.
    static func list(
        _ resource: Resource,
        _ summary: String,
        at path: String? = nil,
        ofArticle article: Int? = nil
    ) -> Endpoint {
        let filters = resource.filters.filter { article == nil || !$0.name.hasPrefix("article_id") }
        let names = resource.members.fieldNames
        return Endpoint(
            path ?? resource.path,
            summary,
            parameters: filters + [
                .includeUnknown, .sort(resource.sortNames), .limit, .offset, .cursor, .all, .fields(names),
                .omit(names), .flat, .shape, .facets(resource.groupNames), .facetLimit, .explain,
                .format(Format.allCases), .pretty, .csvSafe, .bom, .datasetVersion,
            ] + (resource.updated == nil ? [] : [.updatedSince]),
            formats: Format.allCases,
            content: .data { call throws(Problem) in
                if article != nil { _ = try call.articleRow() }
                return try ListAnswer(call, resource, ofArticle: article).outcome()
            }
        )
    }

    /// The values of a field of the records of a list.
    static func values(_ resource: Resource, _ summary: String) -> Endpoint {
        Endpoint(
            resource.path + "/values",
            summary,
            parameters: [ValuesAnswer.field(of: resource)] + resource.filters + rowParameters,
            formats: rowFormats,
            content: .data { call throws(Problem) in try ValuesAnswer.outcome(call, resource) }
        )
    }

    /// Groups of events.
    static let aggregate = Endpoint(
        "/events/aggregate",
        "Events counted, and their dead and injured summed up, by the values of fields and by time.",
        parameters: [
            .groupBy(Resource.events.groupNames), .interval, .metrics, .fill, .zone, .dedupe,
        ] + Resource.events.filters + rowParameters,
        formats: rowFormats,
        content: .data { call throws(Problem) in try AggregateAnswer(call).outcome() }
    )

    /// Rows of values and groups have no place of their own.
    private static let rowFormats: [Format] = [.json, .csv, .ndjson]
    private static let rowParameters: [Parameter] = [
        .includeUnknown, .rowLimit, .offset, .shape, .format(rowFormats), .pretty, .csvSafe, .bom,
        .datasetVersion,
    ]

    /// One record by id; `json` writes it, or nothing for an unknown id.
    static func item(
        _ path: String,
        _ summary: String,
        resource: String,
        json: @escaping @Sendable (Edition, String) -> [UInt8]?
    ) -> Endpoint {
        Endpoint(
            path,
            summary,
            content: .bytes { call throws(Problem) in
                guard let json = json(call.edition, call.id) else { throw call.missing(resource) }
                return json
            }
        )
    }
}

extension Call {
    /// The primary names of the places that go by `name`; null when neither data nor gazetteer know one.
    func placeNames(_ name: String) -> [String]? {
        let names = service.placeNames(name)
        let served = edition.snapshot.placeTable.terms(MentionedTerm.name.rawValue)
        return names.isEmpty && served.term(FoldedName(name)) == nil ? nil : names
    }
}

extension Table {
    /// The row whose `field` holds exactly `id`, of which `own` is the id; null for an unknown id.
    func row(id: String, field: Int, own: (Int) -> String) -> Int? {
        guard let term = terms(field).term(FoldedName(id)) else { return nil }
        return terms(field).rows(with: term).lazy.map { Int($0) }.first { own($0) == id }
    }
}
