extension Endpoint {
    /// What codes mean.
    static let codes: [Endpoint] = [
        Endpoint(
            "/codes",
            "The enumerations that codes are taken from.",
            content: .bytes { call in
                var json = JSONWriter()
                json.object { json in
                    json.member("total", Enumeration.all.count)
                    json.list("data", Enumeration.all) { json, enumeration in
                        json.object { json in
                            json.head(of: enumeration)
                            json.member("codes", enumeration.entries.count)
                            json.member("link", call.base.link("/codes/\(enumeration.name)"))
                        }
                    }
                }
                return json.bytes
            }
        ),
        Endpoint(
            "/codes/{enum}",
            "One enumeration: codes, labels, definitions and what they are in other schemes.",
            content: .bytes { call throws(Problem) in
                guard let enumeration = Enumeration.named(call.id) else {
                    var problem = Problem.missing("enumeration", id: call.id)
                    problem.nearPaths = NearMatch.candidates(for: call.id, among: Enumeration.all.map(\.name))
                        .map { call.base.link("/codes/\($0)") }
                    throw problem
                }
                var json = JSONWriter()
                json.object { json in
                    json.head(of: enumeration)
                    json.member("total", enumeration.entries.count)
                    json.list("data", enumeration.entries) { $0.entry($1) }
                }
                return json.bytes
            }
        ),
    ]
}

extension JSONWriter {
    fileprivate mutating func head(of enumeration: Enumeration) {
        member("enum", enumeration.name)
        member("label", enumeration.label)
        member("definition", enumeration.definition)
        member("source", enumeration.source)
    }

    fileprivate mutating func entry(_ entry: Enumeration.Entry) {
        object { json in
            json.member("code", entry.code)
            json.member("label", entry.label)
            json.member("definition", entry.definition)
            json.member("crosswalk") { json in
                json.object { json in
                    for (scheme, codes) in entry.crosswalk {
                        json.name(scheme)
                        json.array(codes) { $0.string($1) }
                    }
                }
            }
        }
    }
}
