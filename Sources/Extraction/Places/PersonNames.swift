import Lexicon
import Records

/// Names of persons in a text, as far as places must be told from them: given name + surname, title + surname.
struct PersonNames {
    /// For each token whether it is part of a person's name.
    private(set) var isPart: [Bool]
    /// Surnames that stood with a given name or a title somewhere in the text.
    private(set) var surnames: Set<Word> = []

    private let tokens: [Token]
    private let gazetteer: Gazetteer

    init(document: Document, gazetteer: Gazetteer) {
        tokens = document.tokens
        self.gazetteer = gazetteer
        isPart = Array(repeating: false, count: document.tokens.count)
        var scan = NameScan(gazetteer, tokens: document.tokens, utf8: document.article.text.utf8)
        for sentence in document.sentences where sentence.kind == .body {
            var index = sentence.tokens.lowerBound
            while index < sentence.tokens.upperBound {
                let end = personEnd(at: index, before: sentence.tokens.upperBound, scan: &scan)
                if let end { surnames.insert(tokens[end - 1].word) }
                index = max(end ?? 0, index + 1)
            }
        }
    }

    /// The end of the person's name that begins at `index`, marked; null when none does.
    private mutating func personEnd(at index: Int, before limit: Int, scan: inout NameScan) -> Int? {
        guard tokens[index].kind == .word, tokens[index].isCapitalised, index + 1 < limit else { return nil }
        let context = gazetteer.context(of: tokens[index].word)
        guard !context.isDisjoint(with: [.givenName, .honorific]) else { return nil }
        var end = index + 1
        let isTitled = context.contains(.honorific)
        if !isTitled, tokens[index].classes.isDisjoint(with: [.weekday, .month]) {
            // "Virginia Beach", "San Jose": a place of several words that begins like a person.
            if let match = scan.longestName(at: index, before: limit), match.tokens.count > 1 { return nil }
        }
        while end < limit, end - index < 4, continues(end) { end += 1 }
        let words = end - index
        guard words > 1 else { return nil }
        let last = gazetteer.context(of: tokens[end - 1].word)
        if !isTitled, !last.isDisjoint(with: [.county, .settlement, .institution, .street, .nature, .company]) {
            return nil
        }
        for part in (isTitled ? index + 1 : index)..<end { isPart[part] = true }
        return end
    }

    /// Whether the token goes on with a name: a capitalised word without a mark before it.
    private func continues(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.kind == .hyphen { return index + 1 < tokens.count && tokens[index + 1].isCapitalised }
        guard token.kind == .word, token.isCapitalised else { return false }
        return token.classes.isDisjoint(with: [.weekday, .month, .preposition, .conjunction, .be, .have])
    }
}
