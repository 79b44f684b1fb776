import Lexicon
import Records

/// Finds and resolves the places of a text.
struct PlaceReader {
    let lexicon: Lexicon
    var memo = PlaceMemo()

    /// Fills `places` and `placeMentions`, and names the place of writing.
    func read(_ document: Document) {
        let gazetteer = lexicon.gazetteer
        let toponyms = ToponymReader(document: document, lexicon: lexicon).toponyms()
        Containment(document: document, gazetteer: gazetteer).link(toponyms)
        let resolver = PlaceResolver(toponyms, document: document, gazetteer: gazetteer)
        let records = PlaceRecords(gazetteer: gazetteer)
        let uses = PlaceUses(document: document, lexicon: lexicon)
        var known: [PlaceKey: Int] = [:]
        var unlisted: [String: Int] = [:]
        for (index, toponym) in toponyms.enumerated() {
            let number: Int
            switch resolver.meaning(of: index) {
            case .nothing:
                document.reject("/place", toponym.tokens, "no other place speaks for it")
                continue
            case .entry(let entry):
                number = known[entry.key] ?? document.places.count
                if number == document.places.count {
                    document.places.append(memo.record(of: entry.key) { records.place(entry) })
                    known[entry.key] = number
                }
            case .unlisted(let parent):
                let place = records.unlisted(document.string(toponym.name), cue: toponym.cue, in: parent)
                number = unlisted[place.id] ?? document.places.count
                if number == document.places.count {
                    document.places.append(place)
                    unlisted[place.id] = number
                }
            }
            if toponym.cue == .section, document.places[number].kind == .district {
                // The gazetteer names the neighbourhood, the text the district around it.
                document.places[number].district = document.string(toponym.tokens)
            }
            document.places[number].mentions.append(
                Place.Mention(articleID: document.article.id, span: document.span(of: toponym.tokens))
            )
            var mention = PlaceMention(
                tokens: toponym.tokens,
                sentence: toponym.sentence,
                place: number,
                use: uses.use(of: toponym, asPlace: number),
                relation: uses.relation(of: toponym)
            )
            mention.isSite =
                mention.use == .partOfName && document.places[number].kind == .city && uses.isSite(toponym)
            mention.isDoubtful = toponym.isInGroup
            if mention.use != .location { document.reject("/place", toponym.tokens, "\(mention.use)") }
            document.placeMentions.append(mention)
        }
        doubtParts(of: document)
        doubtModifiers(of: document)
        nameDateline(of: document)
    }

    /// Marks names inside names whose country no place of the text is in.
    private func doubtParts(of document: Document) {
        var countries = Tally<String>()
        // A Kenyan may be hurt at the Lyon Opera House.
        var countriesOfSites = Tally<String>()
        for mention in document.placeMentions where mention.use != .partOfName {
            guard let country = document.places[mention.place].countryISO2 else { continue }
            countries.add(country)
            if mention.use != .adjective { countriesOfSites.add(country) }
        }
        for index in document.placeMentions.indices where document.placeMentions[index].use == .partOfName {
            let mention = document.placeMentions[index]
            guard let country = document.places[mention.place].countryISO2 else { continue }
            let others = mention.isSite ? countriesOfSites : countries
            if others.distinct > 0, others[country] == 0 { document.placeMentions[index].isDoubtful = true }
        }
    }

    /// Marks names of towns before a noun when all else lies in other countries: "the San Pedro prison", and those of older events.
    private func doubtModifiers(of document: Document) {
        var counts = Tally<String>()
        for mention in document.placeMentions {
            if let country = document.places[mention.place].countryISO2 { counts.add(country) }
        }
        for (index, mention) in document.placeMentions.enumerated()
        where mention.tokens.upperBound < document.tokens.count {
            if isPartOfOldEvent(mention, in: document) { document.placeMentions[index].isDoubtful = true }
            // "near Karachi airport" is near Karachi, whoever was hurt.
            guard mention.use == .location,
                mention.tokens.lowerBound == 0
                    || !document.tokens[mention.tokens.lowerBound - 1].classes.contains(.preposition)
            else { continue }
            let (place, next) = (mention.place, document.tokens[mention.tokens.upperBound])
            guard counts.distinct > 1, next.kind == .word, next.shape == .lower, next.tag.isNoun,
                document.places[place].kind == .city, document.places[place].featureCode != Self.capital,
                let country = document.places[place].countryISO2,
                counts[country] == document.places[place].mentions.count
            else { continue }
            document.placeMentions[index].isDoubtful = true
        }
    }

    /// "the 2011 Norway attacks": where something else was.
    private func isPartOfOldEvent(_ mention: PlaceMention, in document: Document) -> Bool {
        let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
        guard start > 1, document.tokens[start - 2].classes.contains(.determiner),
            document.tokens[start - 1].kind == .number,
            document.tokens[start - 1].end - document.tokens[start - 1].start == 4
        else { return false }
        return document.tokens[end].shape == .lower && document.tokens[end].tag.isNoun
    }

    /// GeoNames feature code of capitals.
    private static let capital = "PPLC"

    private func nameDateline(of document: Document) {
        guard let words = document.dateline?.places.first,
            let mention = document.placeMentions.first(where: { $0.tokens.overlaps(words) })
        else { return }
        document.article.dateline?.placeID = document.places[mention.place].id
    }
}
