import Store

/// A list as a collection of features (OGC API Features).
struct FeatureCollection: Sendable {
    /// Name in paths.
    let id: String
    /// A name for people.
    let title: String
    /// What the features are.
    let description: String
    /// The list.
    let resource: Resource
    /// `bbox` and `datetime`, as far as the records have a place and a time.
    let filters: [Parameter]

    /// Every collection.
    static let all = [
        FeatureCollection(
            id: "articles",
            title: "Articles",
            description: "News texts; they have no geometry.",
            resource: .articles,
            filters: [box(.nothing), during(first: ArticleNumber.publicationDay, last: .publicationDay)]
        ),
        FeatureCollection(
            id: "events",
            title: "Events",
            description: "Who did what to whom, where and when; the geometry is null where no town is known.",
            resource: .events,
            filters: [box(.area), during(first: EventNumber.firstDay, last: .lastDay)]
        ),
        FeatureCollection(
            id: "quotes",
            title: "Quotes",
            description: "Words and statements with their speakers; they have neither geometry nor date.",
            resource: .quotes,
            filters: [box(.nothing), Parameter("datetime", .interval, example: "2025-04-01/..", .nothing)]
        ),
    ]

    /// Path of the collection.
    var path: String { "/collections/\(id)" }

    private static func box(_ condition: Parameter.Condition) -> Parameter {
        Parameter("bbox", .box, example: "22,44,41,53", condition)
    }

    private static func during<Number: RawRepresentable<Int>>(first: Number, last: Number) -> Parameter {
        Parameter(
            "datetime",
            .interval,
            example: "2025-04-01/..",
            .during(first: first.rawValue, last: last.rawValue)
        )
    }
}
