import Records

/// Which of the times that a sentence names an event happened at.
struct EventTimes {
    let document: Document

    /// Indices in `Document.times` that may date a trigger, the nearest first; durations and sets date nothing.
    func times(of words: Range<Int>, in context: SentenceContext) -> [Int] {
        context.times.filter { index in
            let expression = document.times[index].expression
            guard expression.kind == .date || expression.kind == .time, let value = expression.value else {
                return false
            }
            return !value.hasSuffix("_REF")
        }.sorted { distance($0, words) < distance($1, words) }
    }

    /// Whether the nearest time lies in another year or phase than the article.
    func isHistorical(_ times: [Int]) -> Bool {
        guard let first = times.first else { return false }
        let expression = document.times[first].expression
        if let published = document.article.publicationDay, let end = expression.endDate ?? expression.date {
            return published.daysSinceEpoch - end.daysSinceEpoch > 300
        }
        // Without a publication date a bare year is background: news calls its own year by no name.
        guard let value = expression.value else { return false }
        return value.utf8.count <= 4 && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Whether the nearest time lies more than a week before publication.
    func isPast(_ times: [Int]) -> Bool {
        guard let first = times.first, let published = document.article.publicationDay,
            let end = document.times[first].expression.endDate ?? document.times[first].expression.date
        else { return false }
        return published.daysSinceEpoch - end.daysSinceEpoch > 8
    }

    private func distance(_ index: Int, _ words: Range<Int>) -> Int {
        let tokens = document.times[index].tokens
        return tokens.lowerBound >= words.upperBound
            ? tokens.lowerBound - words.upperBound : words.lowerBound - tokens.upperBound + 2
    }
}
