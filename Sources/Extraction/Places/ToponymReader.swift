import Lexicon
import Records

/// Finds the place names of a text.
///
/// Each capitalised word costs one look-up; linear in the number of tokens.
struct ToponymReader {
    let document: Document
    let gazetteer: Gazetteer
    let persons: PersonNames

    init(document: Document, gazetteer: Gazetteer) {
        self.document = document
        self.gazetteer = gazetteer
        persons = PersonNames(document: document, gazetteer: gazetteer)
    }

    /// The place names in text order; they never overlap.
    func toponyms() -> [Toponym] {
        var scan = NameScan(gazetteer, tokens: document.tokens, utf8: document.article.text.utf8)
        var toponyms: [Toponym] = []
        for sentence in document.sentences {
            let guarded = NameGuard(
                sentence: sentence,
                document: document,
                gazetteer: gazetteer,
                persons: persons
            )
            var index = sentence.tokens.lowerBound
            while index < sentence.tokens.upperBound {
                guard guarded.mayBegin(at: index),
                    let match = scan.longestName(at: index, before: sentence.tokens.upperBound)
                else {
                    index += 1
                    continue
                }
                if let toponym = guarded.toponym(match, behind: toponyms.last) {
                    toponyms.append(toponym)
                    index = max(toponym.tokens.upperBound, index + 1)
                } else {
                    index = match.tokens.upperBound
                }
            }
        }
        return toponyms
    }
}
