import Records
import Store

/// Finds where the words of a search stand in a text.
enum WordSpans {
    /// The spans of the phrases in the part of `text` under `span`, phrase by phrase in text order.
    ///
    /// Words are compared as in the index: folded, without stemming.
    static func find(_ phrases: [[String]], in text: ArticleText, _ span: TextSpan) -> [TextSpan] {
        let words = words(of: text, span)
        return phrases.flatMap { phrase -> [TextSpan] in
            let wanted = phrase.map { FoldedName($0) }
            guard let last = wanted.indices.last, words.count > last else { return [] }
            return (0..<words.count - last).compactMap { start in
                let isThere = wanted.indices.allSatisfy { words[start + $0].name == wanted[$0] }
                return isThere ? words[start].span.union(words[start + last].span) : nil
            }
        }
    }

    private static func words(
        of text: ArticleText,
        _ span: TextSpan
    ) -> [(name: FoldedName, span: TextSpan)] {
        var words: [(FoldedName, TextSpan)] = []
        let content = text.string(span)
        var start = content.startIndex
        while start < content.endIndex {
            let scalars = content.unicodeScalars
            guard let first = scalars[start...].firstIndex(where: Words.isPart) else { break }
            let end = scalars[first...].firstIndex { !Words.isPart($0) } ?? content.endIndex
            let bytes = content.utf8.distance(from: content.startIndex, to: first)
            let length = content.utf8.distance(from: first, to: end)
            let found = TextSpan(span.start + bytes, span.start + bytes + length)
            words.append((FoldedName(content[first..<end]), found))
            start = end
        }
        return words
    }
}
