import Records

extension Findings {
    /// Fills the ids by which the parts of an article point at each other.
    mutating func link() {
        for (number, event) in events.enumerated() {
            let words = [event.trigger] + event.casualties.map(\.trigger) + event.weapons.map(\.span)
            for (position, quote) in quotes.enumerated() where words.contains(where: quote.span.contains) {
                events[number].quoteIDs.append(quote.id)
                quotes[position].aboutEventIDs.append(event.id)
            }
        }
        for index in places.indices {
            places[index].articleIDs = [article.id]
            places[index].eventIDs = events.filter { $0.place?.placeID == places[index].id }.map(\.id)
        }
        for index in actors.indices {
            let id = actors[index].id
            actors[index].eventIDs = events.filter { event in
                (event.actors + event.recipients).contains { $0.actorID == id }
            }.map(\.id)
            actors[index].quoteIDs = quotes.filter { $0.speaker?.actorID == id }.map(\.id)
        }
        article.eventIDs = events.map(\.id)
        article.quoteIDs = quotes.map(\.id)
        article.placeIDs = places.map(\.id)
        article.actorIDs = actors.map(\.id)
    }
}
