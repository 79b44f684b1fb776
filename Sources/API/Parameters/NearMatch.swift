/// Which known names somebody may have meant.
enum NearMatch {
    /// Suggestions shown at most: more than three is a list, not a hint.
    private static let maximumCount = 3
    /// Two slips of the finger; with three, short names turn into each other.
    private static let maximumDistance = 2

    /// The candidates nearest to `name`, nearest first, of equal ones in their own order.
    ///
    /// Case does not count. O(candidates × length²), candidates of much different length are skipped.
    static func candidates(for name: String, among candidates: [String]) -> [String] {
        let given = Array(name.lowercased().unicodeScalars.prefix(64))
        var found: [(distance: Int, candidate: String)] = []
        for candidate in candidates {
            // A scalar has one to four bytes: most candidates are sorted out by their length in bytes.
            let bytes = candidate.utf8.count
            guard bytes + maximumDistance >= given.count, bytes <= 4 * (given.count + maximumDistance) else {
                continue
            }
            let other = Array(candidate.lowercased().unicodeScalars)
            guard abs(given.count - other.count) <= maximumDistance else { continue }
            let distance = distance(given, other)
            guard distance <= maximumDistance, distance < max(1, min(given.count, other.count)) else {
                continue
            }
            // Insertion keeps equal distances in the candidates' order.
            let index = found.firstIndex { $0.distance > distance } ?? found.count
            found.insert((distance, candidate), at: index)
        }
        return found.prefix(maximumCount).map(\.candidate)
    }

    /// Damerau–Levenshtein distance, optimal string alignment: insertions, deletions, substitutions and swaps of
    /// neighbours.
    static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        guard !left.isEmpty else { return right.count }
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for row in 1...left.count {
            var current = [row]
            current.reserveCapacity(right.count + 1)
            for column in 1..<(right.count + 1) {
                let cost = left[row - 1] == right[column - 1] ? 0 : 1
                var best = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1]
                {
                    best = min(best, beforePrevious[column - 2] + 1)
                }
                current.append(best)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}
