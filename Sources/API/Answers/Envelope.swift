import Store

/// A page of records with what a client needs to go on.
struct Envelope {
    /// The rows asked for.
    let selection: Selection
    /// The rows found.
    let page: Page
    /// The request.
    let call: Call
    /// The path of the list.
    let path: String

    /// The envelope as JSON; `records` appends the records of the page, with commas between them.
    func json(records: (inout [UInt8]) -> Void) -> [UInt8] {
        var bytes = Array("{\"data\":[".utf8)
        // An event with its evidence takes some 5 KB; half of that saves most of the growing.
        bytes.reserveCapacity(2_048 * (page.rows.count + 1))
        records(&bytes)
        bytes.append(UInt8(ascii: "]"))
        var json = JSONWriter(continuing: bytes)
        bytes = []
        members(&json)
        json.bytes.append(UInt8(ascii: "}"))
        return json.bytes
    }

    private var offset: Int { selection.query.offset }
    private var limit: Int { selection.query.limit }
    private var hasMore: Bool { offset < page.total && page.total - offset > page.rows.count }

    private func members(_ json: inout JSONWriter) {
        // With limit 0 there is no next page: it would be this one.
        let next = hasMore && limit > 0 ? link(offset: offset + limit) : nil
        json.member("total", page.total)
        json.member("returned", page.rows.count)
        json.member("limit", limit)
        json.member("offset", offset)
        json.member("next", next)
        json.member("has_more", hasMore)
        json.member("links") { json in
            json.object { json in
                json.member("self", call.base.link(path + call.arguments.query()))
                json.member("next", next)
                json.member("prev", offset > 0 ? link(offset: max(0, offset - max(limit, 1))) : nil)
                json.member("first", link(offset: 0))
            }
        }
        json.member("meta") { meta(&$0) }
        json.member("facets") { $0.object { _ in } }
    }

    private func link(offset: Int) -> String {
        call.base.link(
            path + call.arguments.query(replacing: [("offset", offset > 0 ? String(offset) : nil)])
        )
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
                    for (origin, count) in zip(selection.origins, page.excludedUnknown) where count > 0 {
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
