public import Records

extension Event {
    /// Where the notes stand: the primary evidence sentence, else the trigger clause.
    public func notesSpan(in article: Article) -> TextSpan {
        guard let index = primarySentence, article.sentences.indices.contains(index) else { return titleSpan }
        return article.sentences[index].span
    }

    /// The notes as served.
    func notes(in article: Article) -> String { article.text.string(notesSpan(in: article)) }
}
