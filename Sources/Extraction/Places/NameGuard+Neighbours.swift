import Lexicon
import Records

/// What the words beside a name say that it is.
extension NameGuard {
    /// The reading of a match by its neighbours.
    func neighbours(of match: NameScan.Match, _ toponym: Toponym, fame: Fame) -> Reading {
        let start = toponym.tokens.lowerBound
        let end = toponym.tokens.upperBound
        if end + 1 < sentence.tokens.upperBound, tokens[end].kind == .hyphen, !tokens[end].spaceBefore,
            tokens[end + 1].shape == .lower
        {
            return .part  // "Paris-based"
        }
        if goesOnWithArticle(end) || goesOnWithLink(end) || isInRowOfStreets(end) { return .other }
        if !isTitleCase, isInGroup(toponym.tokens, fame: fame) {
            toponym.isInGroup = true
            return fame >= .great ? .part : .other
        }
        if let reading = readingBehindOf(start) { return reading }
        guard !isTitleCase else { return .free }
        // "Pompey's Pillar": somebody else's, unless other places speak for a town.
        if fame == .small, match.tokens.count == 1, !isBehind(.locative, start),
            end + 1 < sentence.tokens.upperBound,
            tokens[end].kind == .possessive, tokens[end + 1].isCapitalised
        {
            return .doubtful
        }
        let behind = readingBefore(end, match, fame)
        guard behind != .other, toponym.cue == .none else { return behind }
        return readingBehind(start, match, fame) ?? behind
    }

    /// "Ain al-Asad": the name goes on behind an Arabic article.
    func goesOnWithArticle(_ end: Int) -> Bool {
        end + 2 < sentence.tokens.upperBound && Self.articles.contains(tokens[end].word)
            && tokens[end].spaceBefore && tokens[end + 1].kind == .hyphen && tokens[end + 2].isCapitalised
    }

    /// "Gulshan e Iqbal", "Cartagena del Chairá": the name goes on behind a Persian or Spanish link.
    private func goesOnWithLink(_ end: Int) -> Bool {
        guard end + 1 < sentence.tokens.upperBound, tokens[end].shape == .lower,
            Self.links.contains(tokens[end].word)
        else { return false }
        let isDouble =
            end + 2 < sentence.tokens.upperBound && Self.romanceArticles.contains(tokens[end + 1].word)
        return tokens[isDouble ? end + 2 : end + 1].isCapitalised
    }

    /// "Mesa de Ibarrilla", "Wad al-Noura": a name with a link in it, which no words of English have.
    func isLinked(_ name: Range<Int>) -> Bool {
        name.dropFirst().contains { index in
            tokens[index].shape == .lower && Self.links.contains(tokens[index].word)
                || document.hasArticle(at: index, before: name.upperBound)
        }
    }

    private static let links: WordFilter = ["e", "i", "ul", "ud", "de", "del", "du", "dos", "da", "do"]
    private static let romanceArticles: WordFilter = ["la", "las", "los", "el"]

    /// Whether a company, outlet or team follows: "American Airlines".
    func isNamed(_ range: Range<Int>) -> Bool {
        guard !isTitleCase, let next = run(behind: range.upperBound).first else { return false }
        return !gazetteer.context(of: tokens[next].word).isDisjoint(with: [.outlet, .team])
    }

    /// "University of Texas", "Bank of Texas"; "the City of Austin" and "Republic of Chad" are the place.
    private func readingBehindOf(_ start: Int) -> Reading? {
        guard start >= sentence.tokens.lowerBound + 2, tokens[start - 1].word == .of else { return nil }
        let head = tokens[start - 2]
        guard head.kind == .word, head.isCapitalised else { return nil }
        let context = gazetteer.context(of: head.word)
        guard context.isDisjoint(with: [.settlement, .division, .county, .section]) else { return nil }
        if context.contains(.company) { return .other }
        return context.isDisjoint(with: [.institution, .title]) ? nil : .part
    }

    // MARK: - behind the name

    /// The capitalised words behind the name: "Kyiv School of Economics" has "School", "Economics".
    func run(behind end: Int) -> [Int] {
        var words: [Int] = []
        var index = end
        while index < sentence.tokens.upperBound, words.count < 5, tokens[index].spaceBefore {
            let token = tokens[index]
            guard token.kind == .word else { break }
            if token.isCapitalised, token.classes.isDisjoint(with: Self.closed) {
                words.append(index)
            } else if words.isEmpty || token.word != .of && token.word != .and && token.word != .for {
                break
            }
            index += 1
        }
        return words
    }

    private func readingBefore(_ end: Int, _ match: NameScan.Match, _ fame: Fame) -> Reading {
        let run = run(behind: end)
        guard let next = run.first else { return .free }
        let context = gazetteer.context(of: tokens[next].word)
        if context.contains(.title),
            lexicon.titles.title(at: next, in: tokens, before: sentence.tokens.upperBound) != nil
        {
            return .free  // "Kyiv Mayor Vitali Klitschko"
        }
        if !context.isDisjoint(with: [.street, .outlet, .team, .company]) { return .other }
        if gazetteer.country(forAdjective: tokens[next...next]) != nil { return .free }
        for word in run {
            let context = gazetteer.context(of: tokens[word].word)
            if !context.isDisjoint(with: [.outlet, .team]) { return .other }
            if !context.isDisjoint(with: [.institution, .nature, .section, .county]) { return .part }
            guard let head = lexicon.nameHeads.head(tokens[word].word) else { continue }
            // "the Kyiv TV tower"
            if word + 1 < sentence.tokens.upperBound, tokens[word + 1].shape == .lower,
                gazetteer.context(of: tokens[word + 1].word).contains(.site)
            {
                return .part
            }
            return head.sectors.contains("JRN") || head.sectors.contains("BUS") ? .other : .part
        }
        if fame >= .great, match.flags.isEmpty { return .part }
        // "Laurel County Adult Education": a name of several words is not the beginning of a person's.
        if match.tokens.count > 1, match.flags.isEmpty { return fame >= .large ? .part : .doubtful }
        return isBehind(.locative, match.tokens.lowerBound) && match.flags.isEmpty ? .part : .other
    }

    // MARK: - before the name

    /// The reading by the capitalised word directly before the name; null when it says nothing.
    private func readingBehind(_ start: Int, _ match: NameScan.Match, _ fame: Fame) -> Reading? {
        let before = start - 1
        guard before >= sentence.tokens.lowerBound, tokens[start].spaceBefore, tokens[before].kind == .word,
            tokens[before].isCapitalised, tokens[before].classes.isDisjoint(with: Self.closed)
        else { return nil }
        let context = gazetteer.context(of: tokens[before].word)
        if tokens[before].classes.contains(.compass) { return fame >= .large ? nil : .doubtful }
        if context.contains(.locative) { return nil }
        if !tokens[before].classes.isDisjoint(with: [.masculineName, .feminineName])
            || context.contains(.honorific)
        {
            return fame >= .country ? .part : .other
        }
        if context.contains(.nature) { return .doubtful }
        if !context.isDisjoint(with: [.title, .institution]) { return .part }
        if gazetteer.country(forAdjective: tokens[before...before]) != nil { return nil }
        if before == sentence.tokens.lowerBound { return fame >= .large ? nil : .doubtful }
        return fame >= .great && match.flags.isEmpty ? .part : .other
    }
}
