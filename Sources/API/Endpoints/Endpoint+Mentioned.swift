import Records
import Store

extension Endpoint {
    /// Actors and places, and one of each.
    static let mentioned: [Endpoint] = [
        .list(.actors, "Persons, bodies, groups and populations named in the articles."),
        .item("/actors/{id}", "One actor.", resource: "actor") { edition, id in
            edition.snapshot.actorRow(id: id).map { Array(edition.actors[$0]) }
        },
        .list(.places, "Places named in the articles."),
        .item("/places/{id}", "One place.", resource: "place") { edition, id in
            edition.snapshot.placeRow(id: id).map { Array(edition.places[$0]) }
        },
    ]
}
