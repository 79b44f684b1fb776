import Records

extension Findings {
    /// Fills the ids by which the parts of an article point at each other.
    mutating func link() {
        linkQuotesToEvents()
        var eventsOf: [String: [String]] = [:]
        var quotesOf: [String: [String]] = [:]
        // As spans: a record is large, and one or two of its parts are asked for.
        for number in events.indices {
            var parts: [String] = []
            for role in events.span[number].actors + events.span[number].recipients {
                if let id = role.actorID, !parts.contains(id) { parts.append(id) }
            }
            if let id = events.span[number].place?.placeID { parts.append(id) }
            for id in parts { eventsOf[id, default: []].append(events.span[number].id) }
        }
        for number in quotes.indices {
            guard let id = quotes.span[number].speaker?.actorID else { continue }
            quotesOf[id, default: []].append(quotes.span[number].id)
        }
        for index in places.indices {
            places[index].articleIDs = [article.id]
            if !eventsOf.isEmpty { places[index].eventIDs = eventsOf[places[index].id] ?? [] }
        }
        for index in actors.indices {
            if !eventsOf.isEmpty { actors[index].eventIDs = eventsOf[actors[index].id] ?? [] }
            if !quotesOf.isEmpty { actors[index].quoteIDs = quotesOf[actors[index].id] ?? [] }
        }
        article.eventIDs = events.map(\.id)
        article.quoteIDs = quotes.map(\.id)
        article.placeIDs = places.map(\.id)
        article.actorIDs = actors.map(\.id)
    }

    /// A quote is about the events whose words it holds.
    private mutating func linkQuotesToEvents() {
        let spans = EnclosingSpans(quotes.map(\.span))
        for number in events.indices {
            var holders = Set(spans.holders(of: events.span[number].trigger))
            for harm in events.span[number].casualties {
                holders.formUnion(spans.holders(of: harm.trigger))
            }
            for weapon in events.span[number].weapons { holders.formUnion(spans.holders(of: weapon.span)) }
            for position in holders.sorted() {
                events[number].quoteIDs.append(quotes.span[position].id)
                quotes[position].aboutEventIDs.append(events.span[number].id)
            }
        }
    }
}
