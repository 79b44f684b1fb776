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
        let given = Array(letters(of: name).prefix(64))
        var found: [(distance: Int, candidate: String)] = []
        for candidate in candidates {
            // A letter has one to four bytes: most candidates are sorted out by their length in bytes.
            let bytes = candidate.utf8.count
            guard bytes + maximumDistance >= given.count, bytes <= 4 * (given.count + maximumDistance) else {
                continue
            }
            let other = letters(of: candidate)
            guard abs(given.count - other.count) <= maximumDistance else { continue }
            let distance = distance(given, other, upTo: maximumDistance)
            guard distance <= maximumDistance, distance < max(1, min(given.count, other.count)) else {
                continue
            }
            // Insertion keeps equal distances in the candidates' order.
            let index = found.firstIndex { $0.distance > distance } ?? found.count
            found.insert((distance, candidate), at: index)
        }
        return found.prefix(maximumCount).map(\.candidate)
    }

    /// The lower-case scalars of `text`.
    static func letters(of text: String) -> [UInt32] {
        var letters: [UInt32] = []
        letters.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            guard byte < 0x80 else { return text.lowercased().unicodeScalars.map(\.value) }
            letters.append(UInt32((0x41...0x5A).contains(byte) ? byte | 0x20 : byte))
        }
        return letters
    }

    /// Damerau–Levenshtein distance, optimal string alignment: insertions, deletions, substitutions and swaps of
    /// neighbours.
    ///
    /// Any number above `limit` stands for all of them.
    static func distance(_ left: [UInt32], _ right: [UInt32], upTo limit: Int = .max) -> Int {
        guard !left.isEmpty else { return right.count }
        var beforePrevious = Array(repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        var current = beforePrevious
        var previousBest = 0
        for row in 1...left.count {
            current[0] = row
            var rowBest = row
            for column in 1..<(right.count + 1) {
                let cost = left[row - 1] == right[column - 1] ? 0 : 1
                var best = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1]
                {
                    best = min(best, beforePrevious[column - 2] + 1)
                }
                current[column] = best
                rowBest = min(rowBest, best)
            }
            // A later row builds on one of the last two.
            if rowBest > limit, previousBest > limit { return rowBest }
            previousBest = rowBest
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        return previous[right.count]
    }
}
