import Lexicon

/// Tells what a place name does in its sentence.
struct PlaceUses {
    let document: Document
    let gazetteer: Gazetteer

    /// What the name does.
    func use(of toponym: Toponym, _ entry: GazetteerEntry) -> PlaceMention.Use {
        if toponym.isDemonym { return .adjective }
        if toponym.isPartOfName { return .partOfName }
        return .location
    }

    /// How the place lies to what it locates.
    func relation(of toponym: Toponym) -> PlaceMention.Relation { .inside }
}
