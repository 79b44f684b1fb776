import Store

/// Answers which values a field has, and how many records have each.
enum ValuesAnswer {
    /// The field whose values are asked for.
    static func field(of resource: Resource) -> Parameter {
        Parameter("field", .oneOf(resource.groupNames), example: resource.groupNames[1], isRequired: true)
    }

    /// The most frequent values first.
    static func outcome(_ call: Call, _ resource: Resource) throws(Problem) -> Outcome {
        let name = call.arguments["field"]?.texts.first ?? ""
        let term = resource.field(name)?.term ?? 0
        let table = resource.table(call.edition.snapshot)
        let selection = Selection(call, of: table)
        var query = Query()
        query.filters = selection.filters
        let index = table.terms(term)
        // Each value is counted and sorted, and most are written.
        return try Outcome(cost: table.cost(of: query, perRow: 2) + index.terms.count * 200) {
            let counts = table.counts(of: term, selection.filters)
            let known = counts.filter { $0.term != nil }
            var answer = TableAnswer(
                members: .scalars("value count"),
                rows: known,
                selection: selection
            ) { row(index, $0) }
            let unknown = counts.first { $0.term == nil }?.count ?? 0
            answer.extras = [("unknown", { $0.integer(unknown) })]
            return answer.representation(call)
        }
    }

    private static func row(_ index: TermIndex, _ count: TermCount) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("value", count.term.map { index.terms[Int($0)] })
            json.member("count", count.count)
        }
        return json.bytes
    }
}
