import Lexicon
import Records

/// Finds and resolves the places of a text.
struct PlaceReader {
    let lexicon: Lexicon

    /// Fills `places` and `placeMentions`.
    func read(_ document: inout Document) {
        let gazetteer = lexicon.gazetteer
        var toponyms = ToponymReader(document: document, lexicon: lexicon).toponyms()
        Containment(document: document, gazetteer: gazetteer).link(&toponyms)
        let resolver = PlaceResolver(toponyms, document: document, gazetteer: gazetteer)
        let records = PlaceRecords(gazetteer: gazetteer)
        let uses = PlaceUses(document: document, lexicon: lexicon)
        var numbers: [PlaceKey: Int] = [:]
        for (index, toponym) in toponyms.enumerated() {
            guard let entry = resolver.entry(of: index) else { continue }
            let number = numbers[entry.key] ?? document.places.count
            if number == document.places.count {
                numbers[entry.key] = number
                document.places.append(records.place(entry))
            }
            if toponym.cue == .section, document.places[number].kind == .district {
                // The gazetteer names the neighbourhood, the text the district around it.
                document.places[number].district = document.string(toponym.tokens)
            }
            document.places[number].mentions.append(
                Place.Mention(articleID: document.article.id, span: document.span(of: toponym.tokens))
            )
            document.placeMentions.append(
                PlaceMention(
                    tokens: toponym.tokens,
                    sentence: toponym.sentence,
                    place: number,
                    use: uses.use(of: toponym, entry),
                    relation: uses.relation(of: toponym)
                )
            )
        }
        for number in document.places.indices { document.places[number].articleIDs = [document.article.id] }
        nameDateline(of: &document)
        document.article.placeIDs = document.places.map(\.id)
    }
    private func nameDateline(of document: inout Document) {
        guard let words = document.dateline?.places.first,
            let mention = document.placeMentions.first(where: { $0.tokens.overlaps(words) })
        else { return }
        document.article.dateline?.placeID = document.places[mention.place].id
    }
}
