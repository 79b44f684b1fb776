import Records

extension EventDraft {
    /// The location that the event is put at: the likeliest, and of those inside it the finest; null without any.
    ///
    /// A summary names the country, the report the town.
    func location(in document: Document) -> Location? {
        guard let best = locations.max(by: { $0.weight < $1.weight }), locations.count > 1 else {
            return locations.first
        }
        let outer = document.placeMentions[best.mention].place
        let inner = locations.filter {
            $0.weight >= EventPlaces.likely
                && document.places[outer].contains(document.places[document.placeMentions[$0.mention].place])
        }
        func resolution(_ location: Location) -> Int {
            document.places[document.placeMentions[location.mention].place].resolution
        }
        return inner.max {
            (resolution($0), $0.weight) < (resolution($1), $1.weight)
        } ?? best
    }
}
