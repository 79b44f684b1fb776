import Store

/// A page of records with what a client needs to go on.
struct Envelope {
    /// The rows asked for.
    let selection: Selection
    /// The rows found.
    let page: Page
    /// The request.
    let call: Call

    /// What closes the array of records and follows it, as JSON.
    func json() -> [UInt8] {
        var json = JSONWriter(continuing: [UInt8(ascii: "]")])
        members(&json)
        json.bytes.append(UInt8(ascii: "}"))
        return json.bytes
    }

    /// What closes the array of features and follows it, as GeoJSON (OGC API Features, requirement 29 and 30).
    func geoJSON() -> [UInt8] {
        var json = JSONWriter(continuing: [UInt8(ascii: "]")])
        json.member("numberMatched", page.total)
        json.member("numberReturned", page.rows.count)
        json.list("links", links) { json, link in
            json.object { json in
                json.member("href", link.target)
                json.member("rel", link.relation)
                json.member("type", call.format.mediaType)
            }
        }
        json.bytes.append(UInt8(ascii: "}"))
        return json.bytes
    }

    /// What the formats without an envelope say in header fields.
    var headerFields: [(name: String, value: String)] {
        var fields = [("X-Total-Count", String(page.total)), ("X-Returned-Count", String(page.rows.count))]
        fields.append(
            ("Link", links.map { "<\($0.target)>; rel=\"\($0.relation)\"" }.joined(separator: ", "))
        )
        for warning in selection.warnings {
            fields.append(("X-Warning", "\(warning.code); parameter=\(warning.parameter)"))
        }
        for (origin, count) in excludedUnknown {
            fields.append(("X-Warning", "excluded-unknown; parameter=\(origin); count=\(count)"))
        }
        return fields
    }

    /// The parameters whose rows of unknown value were dropped, with the number of those rows.
    private var excludedUnknown: [(origin: String, count: Int)] {
        zip(selection.origins, page.excludedUnknown).filter { $0.1 > 0 }.map { ($0, $1) }
    }

    /// This page and those around it.
    private var links: [(relation: String, target: String)] {
        [("self", call.path + call.arguments.query())]
            + [("next", next), ("prev", previous), ("first", link(offset: 0))].compactMap {
                relation,
                target in
                target.map { (relation, $0) }
            }
    }

    private var offset: Int { selection.query.offset }
    private var limit: Int { selection.query.limit }
    private var hasMore: Bool { offset < page.total && page.total - offset > page.rows.count }

    /// The next page; with limit 0 there is none: it would be this one.
    private var next: String? { hasMore && limit > 0 ? link(offset: offset + limit) : nil }
    private var previous: String? { offset > 0 ? link(offset: max(0, offset - max(limit, 1))) : nil }

    private func members(_ json: inout JSONWriter) {
        json.member("total", page.total)
        json.member("returned", page.rows.count)
        json.member("limit", limit)
        json.member("offset", offset)
        json.member("next", next)
        json.member("has_more", hasMore)
        json.member("links") { json in
            json.object { json in
                json.member("self", call.path + call.arguments.query())
                json.member("next", next)
                json.member("prev", previous)
                json.member("first", link(offset: 0))
            }
        }
        json.member("meta") { meta(&$0) }
        json.member("facets") { $0.object { _ in } }
    }

    private func link(offset: Int) -> String {
        call.path + call.arguments.query(replacing: [("offset", offset > 0 ? String(offset) : nil)])
    }

    private func meta(_ json: inout JSONWriter) {
        let snapshot = call.edition.snapshot
        json.object { json in
            json.member("dataset_version", snapshot.version)
            json.member("generated_from") { json in
                json.object { json in
                    json.member("articles", snapshot.articles.count)
                    json.member("ruleset", snapshot.ruleset)
                }
            }
            json.member("api_version", API.contractVersion)
            json.member("query") { json in
                json.object { json in
                    for argument in call.arguments.list {
                        json.name(argument.parameter.name)
                        json.array(argument.value.texts) { $0.string($1) }
                    }
                }
            }
            json.member("excluded_unknown") { json in
                json.object { json in
                    for (origin, count) in excludedUnknown {
                        json.name(origin)
                        json.integer(count)
                    }
                }
            }
            json.list("warnings", selection.warnings) { json, warning in
                json.object { json in
                    json.member("code", warning.code)
                    json.member("parameter", warning.parameter)
                    json.member("value", warning.value)
                    json.member("did_you_mean", warning.didYouMean)
                }
            }
        }
    }
}
