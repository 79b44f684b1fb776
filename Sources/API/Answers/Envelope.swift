import Store

/// A page of a list with what a client needs to go on.
struct Envelope {
    /// A member that only some lists have.
    typealias Extra = (name: StaticString, write: (inout JSONWriter) -> Void)

    /// The request.
    let call: Call
    /// What was asked for, with what is to be said about it.
    let selection: Selection
    /// Records that match, over all pages.
    let total: Int
    /// Records on this page.
    let returned: Int
    /// Records before this page.
    let offset: Int
    /// Greatest number of records on this page.
    let limit: Int
    /// For each filter of the selection: the rows that only their unknown value kept out.
    let excludedUnknown: [Int]
    /// Where the next page begins; null when there is none, or when it is found by `offset`.
    var cursor: String?
    /// Further members of the envelope.
    var extras: [Extra] = []
    /// Further members of `meta`.
    var metaExtras: [Extra] = []

    /// What closes the array of records and follows it, as JSON.
    func json() -> [UInt8] {
        var json = JSONWriter(continuing: [UInt8(ascii: "]")])
        members(&json)
        json.bytes.append(UInt8(ascii: "}"))
        return json.bytes
    }

    /// What closes the array of features and follows it, as GeoJSON (OGC API Features, requirements 28 to 30).
    func geoJSON() -> [UInt8] {
        var json = JSONWriter(continuing: [UInt8(ascii: "]")])
        json.member("numberMatched", total)
        json.member("numberReturned", returned)
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

    /// Warnings that go into header fields: clients take a hundred fields at most.
    private static let maximumWarnings = 20

    /// What can be read without looking into the content; links only where the content has none.
    ///
    /// A cursor makes a link longer than all other fields together, and most who ask for a page read its envelope.
    var headerFields: [(name: String, value: String)] {
        let link = ("Link", links.map { "<\($0.target)>; rel=\"\($0.relation)\"" }.joined(separator: ", "))
        return [("X-Total-Count", String(total)), ("X-Returned-Count", String(returned))]
            + (Frame.hasEnvelope(call) ? [] : [link])
            + selection.warnings.prefix(Self.maximumWarnings).map {
                ("X-Warning", "\($0.code); parameter=\($0.parameter)")
            }
            + selection.excluded(excludedUnknown).map {
                ("X-Warning", "excluded-unknown; parameter=\($0.parameter); count=\($0.count)")
            }
    }

    // MARK: Links

    private var hasMore: Bool { offset < total && total - offset > returned }
    /// The next page; with limit 0 there is none: it would be this one.
    private var next: String? {
        guard hasMore, limit > 0 else { return nil }
        return link(cursor == nil ? offset + limit : 0, cursor: cursor)
    }
    private var previous: String? { offset > 0 ? link(max(0, offset - max(limit, 1))) : nil }

    /// This page and those around it.
    private var links: [(relation: String, target: String)] {
        [("self", call.path + call.arguments.query())]
            + [("next", next), ("prev", previous), ("first", link(0))].compactMap { relation, target in
                target.map { (relation, $0) }
            }
    }

    private func link(_ offset: Int, cursor: String? = nil) -> String {
        let place = [("cursor", cursor), ("offset", offset > 0 ? String(offset) : nil)]
        return call.path + call.arguments.query(replacing: place)
    }

    // MARK: Members

    private func members(_ json: inout JSONWriter) {
        json.member("total", total)
        json.member("returned", returned)
        json.member("limit", limit)
        json.member("offset", offset)
        json.member("next", next)
        json.member("has_more", hasMore)
        json.member("links") { json in
            json.object { json in
                json.member("self", call.path + call.arguments.query())
                json.member("next", next)
                json.member("prev", previous)
                json.member("first", link(0))
            }
        }
        json.member("meta") { meta(&$0) }
        for (name, write) in extras { json.member(name, write) }
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
                    for (parameter, count) in selection.excluded(excludedUnknown) {
                        json.name(parameter)
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
            for (name, write) in metaExtras { json.member(name, write) }
        }
    }
}
