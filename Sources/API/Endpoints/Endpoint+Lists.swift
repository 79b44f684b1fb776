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
                .includeUnknown, .limit, .offset, .fields(names), .omit(names), .flat, .shape,
                .format(Format.allCases), .pretty, .csvSafe, .bom, .datasetVersion,
            ] + (resource.updated == nil ? [] : [.updatedSince]),
            formats: Format.allCases,
            content: .data { call throws(Problem) in
                if article != nil { _ = try call.articleRow() }
                return ListAnswer(call: call, resource: resource, articleField: article).representation()
            }
        )
    }

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
