import Records

/// Spans in order of their beginnings, found by what they hold.
struct EnclosingSpans {
    private let spans: [TextSpan]
    /// For each span the greatest end up to it: one may hold others, and this tells how far back such a one begins.
    private let greatestEnds: [Int]

    /// The spans, which are in order of their beginnings.
    init(_ spans: [TextSpan]) {
        self.spans = spans
        var greatest = 0
        greatestEnds = spans.map { span in
            greatest = max(greatest, span.end)
            return greatest
        }
    }

    /// Indices of the spans that hold `span`, ends included, in descending order.
    ///
    /// O(log n) and a step for each span behind the outermost holder.
    func holders(of span: TextSpan) -> [Int] {
        var holders: [Int] = []
        var position = count(beginningBefore: span.end)
        while position > 0, greatestEnds[position - 1] >= span.end {
            position -= 1
            if spans[position].contains(span) { holders.append(position) }
        }
        return holders
    }

    private func count(beginningBefore offset: Int) -> Int {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
