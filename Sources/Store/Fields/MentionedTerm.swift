import Records

/// The fields of an actor or a place, for filtering.
public enum MentionedTerm: Int, CaseIterable, Sendable {
    case id, article, name, kind, country, sector
    /// The words of name and aliases.
    case words

    /// What `actor` holds in this field.
    func values(of actor: Actor, _ catalog: Catalog) -> [String] {
        switch self {
        case .id: [actor.id]
        case .article: actor.mentions.map(\.articleID)
        case .name: catalog.names(of: actor)
        case .kind: [actor.kind.rawValue]
        case .country: catalog.countryNames(actor.countryISO3)
        case .sector: actor.sectors
        case .words: ([actor.name] + actor.aliases).flatMap { Words.split($0) }
        }
    }

    /// What `place` holds in this field.
    func values(of place: Place, _ catalog: Catalog) -> [String] {
        switch self {
        case .id: [place.id]
        case .article: place.articleIDs
        case .name: [place.name] + place.aliases
        case .kind: [place.kind.rawValue]
        case .country: catalog.countryNames(of: place)
        case .sector: []
        case .words: ([place.name] + place.aliases).flatMap { Words.split($0) }
        }
    }
}

/// The fields of an actor or a place that hold numbers, for filtering.
public enum MentionedNumber: Int, CaseIterable, Sendable {
    case mentions

    /// What a record with `mentionCount` mentions holds in this field.
    func value(of mentionCount: Int) -> Int? { mentionCount }
}
