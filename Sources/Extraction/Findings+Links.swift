import Records

extension Findings {
    /// Fills the ids by which the parts of an article point at each other.
    mutating func link() {
        linkQuotesToEvents()
        var eventsOf: [String: [String]] = [:]
        var quotesOf: [String: [String]] = [:]
        for event in events {
            let parties = Set((event.actors + event.recipients).compactMap(\.actorID))
            for id in parties.union([event.place?.placeID].compactMap { $0 }) {
                eventsOf[id, default: []].append(event.id)
            }
        }
        for quote in quotes {
            if let id = quote.speaker?.actorID { quotesOf[id, default: []].append(quote.id) }
        }
        for index in places.indices {
            places[index].articleIDs = [article.id]
            places[index].eventIDs = eventsOf[places[index].id] ?? []
        }
        for index in actors.indices {
            actors[index].eventIDs = eventsOf[actors[index].id] ?? []
            actors[index].quoteIDs = quotesOf[actors[index].id] ?? []
        }
        article.eventIDs = events.map(\.id)
        article.quoteIDs = quotes.map(\.id)
        article.placeIDs = places.map(\.id)
        article.actorIDs = actors.map(\.id)
    }

    /// A quote is about the events whose words it holds.
    private mutating func linkQuotesToEvents() {
        // A quote may hold others: the greatest end so far tells how far back one may begin.
        var ends: [Int] = []
        for quote in quotes { ends.append(max(ends.last ?? 0, quote.span.end)) }
        for number in events.indices {
            let event = events[number]
            var holders: Set<Int> = []
            for words in [event.trigger] + event.casualties.map(\.trigger) + event.weapons.map(\.span) {
                var position = quotesBeginning(before: words.end)
                while position > 0, ends[position - 1] >= words.end {
                    position -= 1
                    if quotes[position].span.contains(words) { holders.insert(position) }
                }
            }
            for position in holders.sorted() {
                events[number].quoteIDs.append(quotes[position].id)
                quotes[position].aboutEventIDs.append(event.id)
            }
        }
    }

    /// Number of quotes that begin before a byte; the quotes stand in text order.
    private func quotesBeginning(before offset: Int) -> Int {
        var low = 0
        var high = quotes.count
        while low < high {
            let middle = (low + high) / 2
            if quotes[middle].span.start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
