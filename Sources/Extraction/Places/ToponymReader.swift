import Lexicon
import Records

/// Finds the place names of a text.
///
/// Each capitalised word costs one look-up; linear in the number of tokens.
struct ToponymReader {
    let document: Document
    let lexicon: Lexicon

    /// The place names in text order; they never overlap.
    func toponyms() -> [Toponym] {
        let persons = PersonNames(document: document)
        var scan = NameScan(lexicon.gazetteer, tokens: document.tokens, utf8: document.article.text.utf8)
        var toponyms: [Toponym] = []
        for sentence in document.sentences {
            let guarded = NameGuard(
                sentence: sentence,
                document: document,
                lexicon: lexicon,
                persons: persons
            )
            var index = sentence.tokens.lowerBound
            while index < sentence.tokens.upperBound {
                guard guarded.mayBegin(at: index) else {
                    index += 1
                    continue
                }
                var end = index + 1
                if let match = scan.longestName(at: index, before: sentence.tokens.upperBound) {
                    end = match.tokens.upperBound
                    if let toponym = guarded.toponym(match, behind: toponyms.last, scan: &scan) {
                        toponyms.append(toponym)
                        end = max(end, toponym.tokens.upperBound)
                    }
                } else if let toponym = guarded.unlisted(at: index, scan: &scan) {
                    toponyms.append(toponym)
                    end = toponym.tokens.upperBound
                }
                index = end
            }
        }
        return toponyms
    }
}
