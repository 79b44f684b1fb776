import Lexicon
import Records

/// Decides whether a name of the gazetteer stands for a place in its sentence.
struct NameGuard {
    let sentence: Document.Sentence
    let document: Document
    let gazetteer: Gazetteer
    let persons: PersonNames
    /// Whether every word of the sentence is written with a capital, so that capitals tell nothing.
    let isTitleCase: Bool

    private let tokens: [Token]

    init(sentence: Document.Sentence, document: Document, gazetteer: Gazetteer, persons: PersonNames) {
        self.sentence = sentence
        tokens = document.tokens
        self.document = document
        self.gazetteer = gazetteer
        self.persons = persons
        var long = 0
        var capitals = 0
        for index in sentence.tokens where document.tokens[index].kind == .word {
            let token = document.tokens[index]
            guard token.end - token.start > 3 else { continue }
            long += 1
            if token.isCapitalised { capitals += 1 }
        }
        isTitleCase = long > 2 && capitals * 10 >= long * 7
    }

    /// Whether a place name may begin with the token.
    func mayBegin(at index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.isCapitalised else { return false }
        let never: WordClasses = [
            .pronoun, .possessive, .weekday, .month, .conjunction, .preposition, .be, .have, .do, .modal,
            .subordinator,
        ]
        // "US" is a pronoun in small letters.
        return token.classes.isDisjoint(with: never) || token.shape == .allCaps && token.end - token.start > 1
    }

    /// The toponym that a match is; null when it names no place here.
    func toponym(_ match: NameScan.Match, behind previous: Toponym?) -> Toponym? {
        var toponym = Toponym(
            name: match.tokens,
            tokens: match.tokens,
            sentence: sentence.index,
            candidates: match.candidates,
            isDemonym: match.isDemonym
        )
        if match.candidates.first?.relation == .abbreviation {
            guard isAbbreviation(match.tokens, behind: previous) else { return nil }
            toponym.strength = .strong
            return toponym
        }
        guard isWrittenAsName(match), !isPerson(match) else { return nil }
        designate(&toponym)
        if match.isDemonym { return isNamed(toponym.tokens) ? nil : toponym }
        switch neighbours(of: match, toponym) {
        case .other: return nil
        case .part: toponym.isPartOfName = true
        case .free: break
        }
        return weigh(match, &toponym) ? toponym : nil
    }

    // MARK: - the words themselves

    /// Whether the letters are those of a name: no acronym read as a town, no word at the beginning of a sentence.
    private func isWrittenAsName(_ match: NameScan.Match) -> Bool {
        let first = tokens[match.tokens.lowerBound]
        guard match.tokens.count == 1 else { return true }
        let length = first.end - first.start
        if first.shape == .allCaps, !isTitleCase, match.candidates.allSatisfy({ $0.key.kind == .place }) {
            return length > 4
        }
        return length > 2 || first.shape == .allCaps
    }

    private func isAbbreviation(_ range: Range<Int>, behind previous: Toponym?) -> Bool {
        let first = range.lowerBound
        let token = tokens[first]
        let length = document.string(range).utf8.filter { $0 == 0x2E }.count
        if length > 1 { return true }
        guard let previous, previous.tokens.upperBound <= first else { return false }
        if previous.tokens.upperBound + 1 == first, tokens[first - 1].kind == .comma { return true }
        return token.endsWithFullStop && previous.tokens.upperBound == first
    }

    private func isPerson(_ match: NameScan.Match) -> Bool {
        if match.tokens.contains(where: { persons.isPart[$0] }) { return true }
        guard match.tokens.count == 1, persons.surnames.contains(tokens[match.tokens.lowerBound].word) else {
            return false
        }
        return !isBehindLocative(match.tokens.lowerBound)
    }

    // MARK: - the words beside it

    private enum Reading { case free, part, other }

    /// The capitalised word directly before the name; null at the beginning of the sentence and behind a mark.
    private func wordBefore(_ index: Int) -> Int? {
        guard index > sentence.tokens.lowerBound, tokens[index].spaceBefore, tokens[index - 1].kind == .word,
            tokens[index - 1].isCapitalised
        else { return nil }
        return index - 1
    }

    /// The capitalised word directly behind the name.
    private func wordBehind(_ end: Int) -> Int? {
        guard end < sentence.tokens.upperBound, tokens[end].kind == .word, tokens[end].spaceBefore,
            tokens[end].isCapitalised
        else { return nil }
        return end
    }

    /// Whether a company, outlet or team follows: "American Airlines".
    private func isNamed(_ range: Range<Int>) -> Bool {
        guard !isTitleCase, let next = wordBehind(range.upperBound) else { return false }
        return !gazetteer.context(of: tokens[next].word).isDisjoint(with: [.outlet, .team])
    }

    private func neighbours(of match: NameScan.Match, _ toponym: Toponym) -> Reading {
        let start = toponym.tokens.lowerBound
        let end = toponym.tokens.upperBound
        if end < sentence.tokens.upperBound, tokens[end].kind == .hyphen, end + 1 < sentence.tokens.upperBound,
            !tokens[end + 1].isCapitalised
        {
            return .part  // "Paris-based"
        }
        if isInNameWithOf(start) { return .part }
        guard !isTitleCase else { return .free }
        var reading = Reading.free
        if let next = wordBehind(end) {
            let context = gazetteer.context(of: tokens[next].word)
            let classes = tokens[next].classes
            if !context.isDisjoint(with: [.street, .outlet, .team, .company]) { return .other }
            if !context.isDisjoint(with: [.institution, .nature]) {
                reading = .part
            } else if context.isDisjoint(with: [.title, .section, .division, .county, .settlement]), classes.isEmpty {
                reading = isGreat(match) && match.flags.isEmpty ? .part : .other
                if reading == .other, isBehindLocative(start), match.flags.isEmpty { reading = .part }
            }
        }
        guard let before = wordBefore(start), toponym.cue == .none else { return reading }
        let context = gazetteer.context(of: tokens[before].word)
        let isFirst = before == sentence.tokens.lowerBound
        if !tokens[before].classes.isEmpty || context.contains(.locative) { return reading }
        if context.contains(.honorific), !isGreat(match) { return .other }
        if context.contains(.givenName) { return isGreat(match) ? .part : .other }
        if !context.isDisjoint(with: [.title, .institution, .nature]) { return .part }
        if gazetteer.country(forAdjective: tokens[before...before]) != nil { return reading }
        if isFirst { return reading }
        return isGreat(match) && match.flags.isEmpty ? .part : .other
    }

    /// Whether it ends a name like "University of Texas"; "the City of X" and "Republic of X" are the place.
    private func isInNameWithOf(_ start: Int) -> Bool {
        guard start >= sentence.tokens.lowerBound + 2, tokens[start - 1].word == Self.of else { return false }
        let head = tokens[start - 2]
        guard head.kind == .word, head.isCapitalised else { return false }
        let context = gazetteer.context(of: head.word)
        return !context.isDisjoint(with: [.institution, .company, .title])
            && context.isDisjoint(with: [.settlement, .division, .county, .section])
    }

    private static let of: Word = "of"
    private static let the: Word = "the"

    // MARK: - designators

    /// Takes in a designator behind the name, and reads one before it: "the village of X".
    private func designate(_ toponym: inout Toponym) {
        let end = toponym.name.upperBound
        if end < sentence.tokens.upperBound, tokens[end].kind == .word, tokens[end].spaceBefore {
            let cue = cue(gazetteer.context(of: tokens[end].word))
            let isTaken = toponym.isDemonym ? false : cue == .settlement ? tokens[end].isCapitalised : cue != .none
            if isTaken, !isStateVerb(end) {
                toponym.cue = cue
                toponym.tokens = toponym.name.lowerBound..<end + 1
                return
            }
        }
        let start = toponym.name.lowerBound
        if start >= sentence.tokens.lowerBound + 2, tokens[start - 1].word == Self.of {
            toponym.cue = cue(gazetteer.context(of: tokens[start - 2].word))
        } else if start > sentence.tokens.lowerBound, !toponym.isDemonym {
            let before = gazetteer.context(of: tokens[start - 1].word)
            if before.contains(.county), tokens[start - 1].isCapitalised { toponym.cue = .county }
            if before.contains(.settlement), !tokens[start - 1].isCapitalised { toponym.cue = .settlement }
        }
    }

    private func cue(_ context: PlaceContext) -> Toponym.Cue {
        if context.contains(.county) { return .county }
        if context.contains(.section) { return .section }
        if context.contains(.division) { return .division }
        return context.isDisjoint(with: [.settlement, .seat]) ? .none : .settlement
    }

    /// "Kyiv states that": a small "states", "state" or "quarter" is no designator before a clause.
    private func isStateVerb(_ index: Int) -> Bool {
        guard !tokens[index].isCapitalised, index + 1 < sentence.tokens.upperBound else { return false }
        return tokens[index + 1].classes.contains(.subordinator) && tokens[index].word == "states"
    }

    // MARK: - weight

    /// Whether the heaviest entry is a country, region or division, or the name has several words.
    private func isGreat(_ match: NameScan.Match) -> Bool {
        guard let first = match.candidates.first else { return false }
        if first.key.kind != .place { return true }
        return gazetteer.entry(first.key).population >= 100_000
    }

    func isBehindLocative(_ start: Int) -> Bool {
        guard start > sentence.tokens.lowerBound else { return false }
        var before = start - 1
        if tokens[before].word == Self.the, before > sentence.tokens.lowerBound { before -= 1 }
        return tokens[before].kind == .word && gazetteer.context(of: tokens[before].word).contains(.locative)
    }

    /// Sets how sure the text is; false when a word or a person's name is more likely.
    private func weigh(_ match: NameScan.Match, _ toponym: inout Toponym) -> Bool {
        let start = toponym.name.lowerBound
        let isLocative = isBehindLocative(start) || toponym.cue != .none
        let isContained = isFollowedByCommaAndName(toponym.tokens.upperBound)
        if match.flags.contains(.stop) { return isContained && isLocative }
        if isLocative || isContained {
            toponym.strength = .strong
            guard match.flags.contains(.word), toponym.cue == .none else { return true }
            // "In Deal" may be a headline; "in Mobile, Alabama" is none.
            if isTitleCase || match.tokens.count == 1 && start == sentence.tokens.lowerBound { return isContained }
            return true
        }
        let single = match.tokens.count == 1
        if match.flags.contains(.word) {
            if single { return false }
            toponym.strength = .weak
            return true
        }
        let great = isGreat(match)
        if single, match.flags.contains(.person) {
            guard great else { return false }
            toponym.strength = .fair
        } else {
            toponym.strength = great ? .fair : .weak
        }
        return true
    }

    private func isFollowedByCommaAndName(_ end: Int) -> Bool {
        guard end + 1 < sentence.tokens.upperBound, tokens[end].kind == .comma else { return false }
        let next = end + 1
        guard tokens[next].kind == .word, tokens[next].isCapitalised else { return false }
        var scan = NameScan(
            gazetteer,
            tokens: Array(tokens[next..<min(next + 6, sentence.tokens.upperBound)]),
            utf8: document.article.text.utf8
        )
        guard let match = scan.longestName(at: 0, before: min(6, sentence.tokens.upperBound - next)),
            let first = match.candidates.first
        else { return false }
        return first.key.kind != .place && first.relation != .demonym
    }
}
