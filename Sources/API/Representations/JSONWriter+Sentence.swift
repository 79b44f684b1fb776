import Records

extension JSONWriter {
    /// Writes the sentence at `index`.
    mutating func sentence(_ index: Int, of article: Article) {
        let sentence = article.sentences[index]
        let section = article.sections.firstIndex { section in
            guard let first = section.firstSentence, let last = section.lastSentence else { return false }
            return first <= index && index <= last
        }
        object { json in
            json.member("id", Article.sentenceID(index))
            json.member("kind", sentence.kind)
            json.member("paragraph", sentence.paragraph)
            json.member("section", section)
            json.member("span", sentence.span, in: article)
        }
    }
}
