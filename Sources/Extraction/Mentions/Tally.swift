/// How often each of a few things occurs.
///
/// A text names few countries: to look through their codes takes less than to hash them.
struct Tally<Thing: Equatable> {
    private(set) var counts: [(thing: Thing, count: Int)] = []

    /// Number of different things.
    var distinct: Int { counts.count }

    /// How often a thing occurs.
    subscript(thing: Thing) -> Int { counts.first { $0.thing == thing }?.count ?? 0 }

    /// Counts a thing.
    mutating func add(_ thing: Thing) {
        if let known = counts.firstIndex(where: { $0.thing == thing }) {
            counts[known].count += 1
        } else {
            counts.append((thing, 1))
        }
    }
}
