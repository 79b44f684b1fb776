import Extraction
import Records

/// Reads an article again to say what was considered for one of its events and not taken.
struct Explainer: Sendable {
    let extractor: Extractor

    /// The candidates in the sentences that the event rests on, in text order.
    func rejected(for event: Event, of article: Article) -> [RejectedCandidate] {
        var supplement = Seed.Supplement()
        supplement.id = article.id
        supplement.publishedAt = article.publishedAt
        supplement.title = article.title
        supplement.language = article.language
        let seed = Seed(fileName: article.seedFile, octets: article.text.utf8, supplement: supplement)
        guard let (_, rejected) = try? extractor.explained(seed) else { return [] }
        let sentences = event.evidenceSentences.map { article.sentences[$0.sentence].span }
        return rejected.filter { candidate in sentences.contains { $0.contains(candidate.span) } }
    }
}
