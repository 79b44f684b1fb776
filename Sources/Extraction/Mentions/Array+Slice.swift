extension Array {
    /// The elements whose tokens lie inside `range`; the elements stand in text order and do not overlap.
    ///
    /// O(log n).
    func slice(in range: Range<Int>, tokens: (Element) -> Range<Int>) -> ArraySlice<Element> {
        let first = firstIndex { tokens($0).lowerBound >= range.lowerBound }
        var last = first
        while last < count, tokens(self[last]).upperBound <= range.upperBound { last += 1 }
        return self[first..<last]
    }

    /// The first of the elements whose tokens lie inside `range`; as `slice(in:tokens:)`.
    func first(in range: Range<Int>, tokens: (Element) -> Range<Int>) -> Element? {
        let first = firstIndex { tokens($0).lowerBound >= range.lowerBound }
        return first < count && tokens(self[first]).upperBound <= range.upperBound ? self[first] : nil
    }

    /// The indices of the elements whose tokens lie inside `range`; as `slice(in:tokens:)`.
    func sliceIndices(in range: Range<Int>, tokens: (Element) -> Range<Int>) -> Range<Int> {
        slice(in: range, tokens: tokens).indices
    }

    private func firstIndex(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
