extension Endpoint {
    /// The same records for geographic programs (OGC API Features Part 1: Core).
    static let features: [Endpoint] =
        [
            Endpoint(
                "/conformance",
                "The conformance classes of OGC API Features that hold.",
                content: .bytes { _ in
                    var json = JSONWriter()
                    json.object { $0.member("conformsTo", conformanceClasses) }
                    return json.bytes
                }
            ),
            Endpoint(
                "/collections",
                "The collections of features.",
                content: .bytes { call in
                    var json = JSONWriter()
                    json.object { json in
                        json.links([Link(call.base.link("/collections"), "self", "The collections")])
                        json.list("collections", FeatureCollection.all) {
                            $0.collection($1, below: call.base)
                        }
                    }
                    return json.bytes
                }
            ),
        ] + FeatureCollection.all.flatMap { [description(of: $0), items(of: $0), item(of: $0)] }

    /// Classes of OGC 17-069r4 that hold; `oas30` is not one of them, as the contract is OpenAPI 3.1.
    private static let conformanceClasses = [
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
    ]

    private static func description(of collection: FeatureCollection) -> Endpoint {
        Endpoint(
            collection.path,
            "What the collection of \(collection.id) is.",
            content: .bytes { call in
                var json = JSONWriter()
                json.collection(collection, below: call.base)
                return json.bytes
            }
        )
    }

    private static func items(of collection: FeatureCollection) -> Endpoint {
        Endpoint(
            collection.path + "/items",
            "The \(collection.id) as features.",
            parameters: collection.filters + [.clampedLimit, .offset, .cursor],
            formats: [.geojson],
            content: .data { call throws(Problem) in
                try ListAnswer(call, collection.resource).outcome()
            }
        )
    }

    private static func item(of collection: FeatureCollection) -> Endpoint {
        let resource = collection.resource
        return Endpoint(
            collection.path + "/items/{id}",
            "One of the \(collection.id) as a feature.",
            mediaType: Format.geojson.mediaType,
            content: .bytes { call throws(Problem) in
                guard let row = resource.row(call.edition.snapshot, call.id) else {
                    throw call.missing(String(collection.id.dropLast()))
                }
                let choice = FieldChoice(call.arguments)
                var record: [UInt8] = []
                resource.records(call.edition, [UInt32(row)], choice, &record)
                var writer = RecordWriter(resource.members, format: .geojson, choice: choice)
                var feature: [UInt8] = []
                writer.append(record, to: &feature)
                // The links are members of the feature, which is closed already.
                feature.removeLast()
                var json = JSONWriter(continuing: feature)
                let path = call.base.link(collection.path)
                json.links([
                    Link(
                        "\(path)/items/\(PercentCoding.encoded(call.id))",
                        "self",
                        type: Format.geojson.mediaType,
                        "This feature"
                    ), Link(path, "collection", collection.title),
                ])
                json.bytes.append(UInt8(ascii: "}"))
                return json.bytes
            }
        )
    }
}

extension Parameter {
    /// As `limit`, but that more than a page holds is as much as a page holds (OGC API Features, requirement 22).
    fileprivate static let clampedLimit = Parameter("limit", .integer(1...Int(Int32.max)), example: "100")
}

extension JSONWriter {
    /// Writes what a collection is and where its items are.
    fileprivate mutating func collection(_ collection: FeatureCollection, below base: BasePath) {
        object { json in
            json.member("id", collection.id)
            json.member("title", collection.title)
            json.member("description", collection.description)
            json.links([
                Link(base.link(collection.path), "self", collection.title),
                Link(
                    base.link(collection.path + "/items"),
                    "items",
                    type: Format.geojson.mediaType,
                    collection.title
                ),
                Link(base.link("/\(collection.id)"), "alternate", "The same with all that is known"),
            ])
            json.member("itemType", "feature")
            json.member("crs", ["http://www.opengis.net/def/crs/OGC/1.3/CRS84"])
        }
    }
}
