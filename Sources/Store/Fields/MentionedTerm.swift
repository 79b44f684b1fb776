import Records

/// The fields of an actor or a place, for filtering.
public enum MentionedTerm: Int, CaseIterable, Sendable {
    case id, article, name, kind, country, sector
    /// The words of name and aliases.
    case words

    /// What `actor` holds in this field.
    func terms(of actor: Actor, _ catalog: Catalog) -> [Term] {
        switch self {
        case .id: Term.list(actor.id)
        case .article: Term.list(actor.mentions.map(\.articleID))
        case .name: [catalog.term(of: actor)]
        case .kind: Term.list(actor.kind.rawValue)
        case .country: catalog.country(actor.countryISO3)
        case .sector: Term.list(actor.sectors)
        case .words: Term.list(([actor.name] + actor.aliases).flatMap { Words.split($0) })
        }
    }

    /// What `place` holds in this field.
    func terms(of place: Place, _ catalog: Catalog) -> [Term] {
        switch self {
        case .id: Term.list(place.id)
        case .article: Term.list(place.articleIDs)
        case .name: [catalog.term(of: place)]
        case .kind: Term.list(place.kind.rawValue)
        case .country: catalog.country(of: place)
        case .sector: []
        case .words: Term.list(([place.name] + place.aliases).flatMap { Words.split($0) })
        }
    }
}

/// The fields of an actor or a place that hold numbers, for filtering.
public enum MentionedNumber: Int, CaseIterable, Sendable {
    case mentions

    /// What a record with `mentionCount` mentions holds in this field.
    func value(of mentionCount: Int) -> Int? { mentionCount }
}
