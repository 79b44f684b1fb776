import Lexicon
import Records

/// Decides whether a name of the gazetteer stands for a place in its sentence.
struct NameGuard {
    /// What a name is beside the words around it.
    enum Reading { case free, part, doubtful, other }

    /// How well known what a name may mean is, so how little it takes to read it so.
    enum Fame: Int, Comparable {
        case small, large, great, country

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    let document: Document
    let lexicon: Lexicon
    let persons: PersonNames
    let tokens: [Token]
    private(set) var sentence: Document.Sentence
    /// Whether nearly every word of the sentence is written with a capital, so that capitals tell nothing.
    private(set) var isTitleCase = false

    var gazetteer: Gazetteer { lexicon.gazetteer }

    /// A guard of the first sentence of a document; null when there is none.
    init?(document: Document, lexicon: Lexicon, persons: PersonNames) {
        guard let first = document.sentences.first else { return nil }
        self.document = document
        self.lexicon = lexicon
        self.persons = persons
        tokens = document.tokens
        sentence = first
        enter(first)
    }

    /// Goes to another sentence.
    mutating func enter(_ sentence: Document.Sentence) {
        self.sentence = sentence
        var long = 0
        var capitals = 0
        // "fired at Goma, North Kivu, Congo" is full of names and has verbs; a headline has no small verb or noun.
        var plain = 0
        for index in sentence.tokens where tokens[index].kind == .word {
            guard tokens[index].end - tokens[index].start > 3 else { continue }
            long += 1
            if tokens[index].isCapitalised {
                capitals += 1
            } else if tokens[index].classes.isDisjoint(with: Self.closed) {
                plain += 1
            }
        }
        // A headline has no full stop: "attacked a bar in Sange, South Kivu, Democratic Republic of the Congo."
        let isStopped = sentence.kind == .body && plain > 0 && tokens[sentence.tokens].last?.kind == .period
        isTitleCase = !isStopped && long > 2 && capitals * 10 >= long * 7 && plain * 5 <= capitals
    }

    /// Whether a place name may begin with the token.
    func mayBegin(at index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word else { return false }
        guard token.isCapitalised else { return beginsWithArticle(index) }
        // "US" is a pronoun in small letters, "IN" a preposition.
        return token.classes.isDisjoint(with: Self.closed)
            || token.shape == .allCaps && token.end - token.start > 1
    }

    /// "in al-Bab"; "Bashar al-Assad" began before.
    private func beginsWithArticle(_ index: Int) -> Bool {
        tokens[index].end - tokens[index].start <= Self.longestArticle
            && document.hasArticle(at: index, before: sentence.tokens.upperBound)
            && (index == sentence.tokens.lowerBound || !tokens[index - 1].isCapitalised)
    }

    /// Octets of "ash".
    private static let longestArticle = 3

    /// The toponym that a match is; null when it names no place here.
    func toponym(_ match: NameScan.Match, behind previous: Toponym?, scan: NameScan) -> Toponym? {
        let toponym = Toponym(
            name: match.tokens,
            tokens: match.tokens,
            sentence: sentence.index,
            candidates: match.candidates,
            flags: match.flags,
            isDemonym: match.isDemonym
        )
        if match.candidates.first?.relation == .abbreviation {
            toponym.strength = .strong
            return isAbbreviation(match.tokens, behind: previous) ? toponym : nil
        }
        if !match.isDemonym, isDateline(match.tokens) {
            // "[Text] Rancagua --": a second place is where it happened.
            let second = document.dateline?.places.dropFirst() ?? []
            toponym.isDateline = !second.contains { $0.overlaps(match.tokens) }
            toponym.strength = .strong
            return toponym
        }
        guard isWrittenAsName(match), !isPerson(match, scan: scan) else { return nil }
        designate(toponym)
        if toponym.cue == .none, !match.isDemonym, !isTitleCase {
            let cue =
                cueOfRow(behind: toponym.tokens.upperBound)
                ?? cueOfRow(at: toponym.tokens.lowerBound, behind: previous)
            toponym.cue = cue ?? .none
            toponym.isInRow = cue != nil
        }
        if match.isDemonym { return isNamed(toponym.tokens) ? nil : toponym }
        let fame = fame(of: match)
        let reading = neighbours(of: match, toponym, fame: fame)
        guard reading != .other else { return nil }
        toponym.isPartOfName = reading == .part
        // "a New Zealand pilot"
        let isOfPerson =
            fame == .country && toponym.tokens.upperBound < sentence.tokens.upperBound
            && tokens[toponym.tokens.upperBound].classes.contains(.person)
        toponym.isOrigin =
            isOfPerson
            || match.tokens.lowerBound > sentence.tokens.lowerBound
                && tokens[match.tokens.lowerBound - 1].word == .from
        let isContained = isContained(toponym.tokens.upperBound, scan: scan)
        guard let strength = strength(of: match, toponym, fame: fame, isContained: isContained) else {
            return nil
        }
        toponym.strength = reading == .doubtful ? min(strength, .weak) : strength
        return toponym
    }

    // MARK: - the words themselves

    /// Whether the letters are those of a name: no acronym read as a town, no word at the beginning of a sentence.
    private func isWrittenAsName(_ match: NameScan.Match) -> Bool {
        let first = tokens[match.tokens.lowerBound]
        guard match.tokens.count == 1 else {
            // "St. John's Hospital" is named for the saint.
            let end = match.tokens.upperBound
            let isSaint = first.word == .st || first.word == .saint
            return !(isSaint && end < sentence.tokens.upperBound && tokens[end].kind == .possessive)
        }
        let length = first.end - first.start
        // "NISA" is no department either.
        if first.shape == .allCaps, !isTitleCase,
            match.candidates.allSatisfy({ $0.key.kind == .place || $0.key.kind == .admin2 })
        {
            return length > 4
        }
        if first.shape == .allCaps { return true }
        // "Car Bomb": no country has a name of three letters, only an acronym.
        return length > 3 || length == 3 && !match.candidates.contains { $0.key.kind == .country }
    }

    /// "Springfield, Ill.", "N.J.", "in Okla."; two capitals need a place and a comma before them.
    private func isAbbreviation(_ range: Range<Int>, behind previous: Toponym?) -> Bool {
        let first = range.lowerBound
        let points = document.article.text.utf8[tokens[first].start..<tokens[range.upperBound - 1].end]
            .count { $0 == 0x2E }
        if points > 1 { return true }
        if let previous, previous.tokens.upperBound + 1 == first, tokens[first - 1].kind == .comma {
            return true
        }
        // "in Okla. jails"; at the end of a sentence the full stop tells nothing.
        return points == 1 && first > sentence.tokens.lowerBound && tokens[first].spaceBefore
            && range.upperBound < sentence.tokens.upperBound && tokens[range.upperBound].shape == .lower
    }

    /// Whether it stands in a person's name; nobody is "in Charleston Smith".
    private func isPerson(_ match: NameScan.Match, scan: NameScan) -> Bool {
        if persons.isPartOfGroup[match.tokens.lowerBound] { return true }
        guard match.tokens.contains(where: { persons.isPart[$0] }) else { return false }
        // "Near Al Huwayjah", "Ras al-Ayn, Al Hasakah": an article begins no given name.
        let start = match.tokens.lowerBound
        let isArticle = match.tokens.count > 1 && Self.articles.contains(tokens[start].word)
        let isPlaced =
            isBehind(.locative, start)
            || start > sentence.tokens.lowerBound && tokens[start - 1].kind == .comma
        // "near Dera Ghazi Khan, Punjab": nobody lies in a division.
        let isContained =
            match.tokens.count > 1 && isBehind(.locative, start)
            && self.isContained(match.tokens.upperBound, scan: scan)
        return !isBehindIn(start) && !(isArticle && isPlaced) && !isContained
    }

    /// Whether a preposition stands before it that no person stands behind.
    func isBehindIn(_ start: Int) -> Bool {
        start > sentence.tokens.lowerBound && Self.into.contains(tokens[start - 1].word)
    }

    private static let into: WordFilter = ["in", "across", "throughout"]

    // MARK: - weight

    func fame(of match: NameScan.Match) -> Fame {
        var best = Fame.small
        for candidate in match.candidates {
            let entry = candidate.entry
            // What a place was called once, or is called by few, is not what a reader thinks of.
            guard
                candidate.relation == .primary
                    || entry.resembles(document.firstOctet(ofName: match.tokens))
            else { continue }
            switch entry.key.kind {
            case .country, .region: return .country
            case .admin1:
                if entry.isStateOfFederation { return .great }
                best = max(best, candidate.relation == .primary ? .large : .small)
            case .admin2: best = max(best, match.tokens.count > 1 ? .large : .small)
            case .place:
                if entry.population >= 500_000 || entry.isCapital {
                    best = max(best, .great)
                } else if entry.population >= 100_000 {
                    best = max(best, .large)
                }
            }
        }
        return best
    }

    /// Whether a reader may think of the entry: what a place was called once, or by few, does not come to mind.
    private func isUsual(_ candidate: GazetteerName.Candidate, in match: NameScan.Match) -> Bool {
        candidate.relation == .primary
            || candidate.entry.resembles(document.firstOctet(ofName: match.tokens))
    }

    /// How sure the text is; null when a word or a person's name is more likely.
    private func strength(
        of match: NameScan.Match,
        _ toponym: Toponym,
        fame: Fame,
        isContained: Bool
    ) -> Toponym.Strength? {
        let start = toponym.name.lowerBound
        let word = document.firstWord(ofName: match.tokens)
        let single = match.tokens.upperBound == word + 1
        let isLocative = isBehind(.locative, start)
        let isCued = isLocative || toponym.cue != .none || isContained
        if match.flags.contains(.stop) { return isContained && isLocative ? .strong : nil }
        let isPerson = single && persons.words.contains(tokens[word].word)
        // One stands near Ruiz, the person, but not in him; near Al-Malikiyah is a town.
        if isPerson { return isContained || isBehindIn(start) || isLocative && word > start ? .fair : nil }
        if isResidence(start) { return .strong }
        if match.flags.contains(.word), fame < .country {
            // A word of the language at the beginning of a sentence, or in a headline, is that word.
            if isTitleCase || single && start == sentence.tokens.lowerBound {
                return isContained ? .strong : isTitleCase ? .echo : nil
            }
            return isCued ? .strong : single ? .echo : .weak
        }
        if isCued { return .strong }
        // A name that is only an odd alternate needs more than a capital; two words are seldom a town by chance.
        let isTown = !single && match.candidates.first?.key.kind == .place
        if fame == .small, start > sentence.tokens.lowerBound, Self.taking.contains(tokens[start - 1].word) {
            return .strong
        }
        if fame == .small, !isTown, !match.candidates.contains(where: { isUsual($0, in: match) }) {
            return .echo
        }
        if single, match.flags.contains(.person), fame < .great {
            return isBehind(.approach, start) ? .weak : .echo
        }
        if isTitleCase, fame < .great { return .weak }
        if fame > .small || isSiteOf(toponym.tokens) { return .fair }
        return isBehind(.approach, start) ? .strong : .weak
    }

    /// "a Parachinar market": an article before the name and a small noun behind it.
    private func isSiteOf(_ range: Range<Int>) -> Bool {
        guard range.lowerBound > sentence.tokens.lowerBound, range.upperBound < sentence.tokens.upperBound,
            tokens[range.lowerBound - 1].word == .a || tokens[range.lowerBound - 1].word == .the
        else { return false }
        let next = tokens[range.upperBound]
        return next.shape == .lower
            && !gazetteer.context(of: next.word).isDisjoint(with: [.institution, .site])
    }

    /// "Daniel Ruiz, 29, of Roswell": where somebody lives.
    private func isResidence(_ start: Int) -> Bool {
        guard start >= sentence.tokens.lowerBound + 2,
            tokens[start - 1].word == .of || tokens[start - 1].word == .from
        else { return false }
        return tokens[start - 2].kind == .comma
    }

    /// "KYIV, April 25 (Reuters) —", and in the middle of a text "HUME – The".
    private func isDateline(_ range: Range<Int>) -> Bool {
        if document.dateline?.places.contains(where: { $0.overlaps(range) }) ?? false { return true }
        guard range.lowerBound == sentence.tokens.lowerBound, range.upperBound < sentence.tokens.upperBound,
            tokens[range.lowerBound].shape == .allCaps
        else { return false }
        return tokens[range.upperBound].kind == .dash
    }

    func isBehind(_ context: PlaceContext, _ start: Int) -> Bool {
        guard start > sentence.tokens.lowerBound else { return false }
        var before = start - 1
        if tokens[before].word == .the, before > sentence.tokens.lowerBound { before -= 1 }
        return tokens[before].kind == .word && gazetteer.context(of: tokens[before].word).contains(context)
    }

    /// Whether a comma and a country, region or division follow.
    func isContained(_ end: Int, scan: NameScan) -> Bool {
        guard end + 1 < sentence.tokens.upperBound, tokens[end].kind == .comma,
            let outer = startOfContainer(end + 1), isNameLike(outer),
            let match = scan.longestName(at: outer, before: sentence.tokens.upperBound),
            let first = match.candidates.first
        else { return false }
        return first.key.kind != .place && first.relation != .demonym
    }

    private func isNameLike(_ index: Int) -> Bool {
        tokens[index].kind == .word && tokens[index].isCapitalised || mayBegin(at: index)
    }

    /// Where the name of what a place lies in begins, behind its comma: at once, or behind "in the northern".
    func startOfContainer(_ start: Int) -> Int? {
        guard tokens[start].word == .in else { return start }
        var index = start + 1
        while index < min(start + 4, sentence.tokens.upperBound),
            tokens[index].word == .the || tokens[index].classes.contains(.compass)
        {
            index += 1
        }
        return index < sentence.tokens.upperBound ? index : nil
    }

    /// Words that begin no name, and stand before names at the beginning of a sentence.
    static let closed: WordClasses = [
        .determiner, .pronoun, .possessive, .weekday, .month, .conjunction, .preposition, .be, .have, .do,
        .modal,
        .subordinator, .negation, .relative,
    ]
}
