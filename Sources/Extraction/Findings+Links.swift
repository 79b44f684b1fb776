import Records

extension Findings {
    /// Fills the ids by which the parts of an article point at each other.
    mutating func link() {
        linkQuotesToEvents()
        var eventsOf: [String: [String]] = [:]
        var quotesOf: [String: [String]] = [:]
        for event in events {
            var parts: [String] = []
            for role in event.actors + event.recipients {
                if let id = role.actorID, !parts.contains(id) { parts.append(id) }
            }
            if let id = event.place?.placeID { parts.append(id) }
            for id in parts { eventsOf[id, default: []].append(event.id) }
        }
        for quote in quotes {
            if let id = quote.speaker?.actorID { quotesOf[id, default: []].append(quote.id) }
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
            let event = events[number]
            var holders: Set<Int> = []
            for words in [event.trigger] + event.casualties.map(\.trigger) + event.weapons.map(\.span) {
                holders.formUnion(spans.holders(of: words))
            }
            for position in holders.sorted() {
                events[number].quoteIDs.append(quotes[position].id)
                quotes[position].aboutEventIDs.append(event.id)
            }
        }
    }
}
