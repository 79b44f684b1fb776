import Records

/// One place or actor of all articles out of what each article says of it.
extension Snapshot {
    static func merged(_ lists: [[Place]]) -> [Place] {
        grouped(lists, by: \.id).map { same in
            var place = same[0]
            place.aliases = distinct(same.flatMap(\.aliases), except: place.name)
            place.mentions = same.flatMap(\.mentions)
            place.eventIDs = distinct(same.flatMap(\.eventIDs))
            place.articleIDs = distinct(same.flatMap(\.articleIDs))
            return place
        }.sorted(by: precedes)
    }

    static func merged(_ lists: [[Actor]]) -> [Actor] {
        grouped(lists, by: \.id).map { same in
            var actor = same[0]
            actor.aliases = distinct(same.flatMap { $0.aliases + [$0.name] }, except: actor.name)
            // The latest article comes first, so the first title is the latest.
            actor.title = same.lazy.compactMap(\.title).first
            actor.sectors = distinct(same.flatMap(\.sectors))
            actor.mentions = same.flatMap(\.mentions)
            actor.eventIDs = distinct(same.flatMap(\.eventIDs))
            actor.quoteIDs = distinct(same.flatMap(\.quoteIDs))
            return actor
        }.sorted(by: precedes)
    }

    /// Records of equal id together, in order of first appearance.
    private static func grouped<Record>(_ lists: [[Record]], by id: (Record) -> String) -> [[Record]] {
        var groups: [[Record]] = []
        var indices: [String: Int] = [:]
        for record in lists.joined() {
            if let index = indices[id(record)] {
                groups[index].append(record)
            } else {
                indices[id(record)] = groups.count
                groups.append([record])
            }
        }
        return groups
    }

    /// The values in order of first appearance, without `exception`.
    private static func distinct(_ values: [String], except exception: String? = nil) -> [String] {
        var known: Set<String> = []
        if let exception { known.insert(exception) }
        return values.filter { known.insert($0).inserted }
    }
}
