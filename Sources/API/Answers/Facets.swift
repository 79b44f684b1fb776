import Store

/// How often the values of some fields occur among the rows that match.
struct Facets {
    /// The values of one field.
    private struct Facet {
        let name: String
        let index: TermIndex
        /// The most frequent values.
        let counts: ArraySlice<TermCount>
        /// Number of different values.
        let distinct: Int
        /// Rows without a value.
        let unknown: Int
    }

    private let facets: [Facet]

    /// Counts the fields of `resource` called `names` over the rows that pass `filters`.
    init(_ names: [String], of resource: Resource, _ table: Table, _ filters: [Filter], limit: Int) {
        facets = names.compactMap { name in
            guard let term = resource.field(name)?.term else { return nil }
            let counts = table.counts(of: term, filters)
            let known = counts.filter { $0.term != nil }
            return Facet(
                name: name,
                index: table.terms(term),
                counts: known.prefix(limit),
                distinct: known.count,
                unknown: counts.first { $0.term == nil }?.count ?? 0
            )
        }
    }

    /// Writes an object with a member for each field.
    func write(to json: inout JSONWriter) {
        json.object { json in
            for facet in facets {
                json.name(facet.name)
                json.object { json in
                    json.member("distinct", facet.distinct)
                    json.member("unknown", facet.unknown)
                    json.member("values") { json in
                        json.array(facet.counts) { json, count in
                            json.object { json in
                                json.member("value", count.term.map { facet.index.terms[Int($0)] })
                                json.member("count", count.count)
                            }
                        }
                    }
                }
            }
        }
    }
}
