import Lexicon
import Records

/// Names that the gazetteer lacks, where the text itself says that they are places.
extension NameGuard {
    /// The unknown name at `index`, when the words around it call it a village or put it somewhere.
    func unlisted(at index: Int, behind previous: Toponym?, scan: NameScan) -> Toponym? {
        guard index > sentence.tokens.lowerBound, !isTitleCase else { return nil }
        let before = tokens[index - 1].word
        // "San Pedro" is a person too, unless something is or happens there.
        let isPrefixed =
            isListedPrefix(index)
            && !gazetteer.context(of: before).isDisjoint(with: [.locative, .approach])
        let hasArticle = hasArticle(at: index)
        guard isPart(index) || isPrefixed || hasArticle else { return nil }
        var end = hasArticle ? index + 3 : index + 1
        while end < sentence.tokens.upperBound, end - index < 5, let next = nextPart(end, isPrefixed) {
            end = next
        }
        if isPrefixed, end == index + 1 || isFeature(end - 1) { return nil }
        // "Strickland Street": an unknown name of something else.
        if end < sentence.tokens.upperBound, tokens[end].isCapitalised, tokens[end].spaceBefore,
            Self.kinds[tokens[end].word] == nil, isCapitalised(end)
        {
            return nil
        }
        let isLocative = Self.locatives.contains(before)
        let toponym = Toponym(
            name: index..<end,
            tokens: index..<end,
            sentence: sentence.index,
            candidates: isLocative ? candidatesWithArticle(index..<end) : [],
            isDemonym: false
        )
        toponym.strength = .strong
        if let cue = cue(before: index) ?? cue(behind: end, index, scan: scan) ?? cueOfRow(behind: end) {
            toponym.cue = cue
            if end < sentence.tokens.upperBound, Self.kinds[tokens[end].word] != nil,
                cue == .section || tokens[end].isCapitalised
            {
                toponym.tokens = index..<end + 1
            }
            return toponym
        }
        if let cue = cueOfRow(at: index, behind: previous) {
            toponym.cue = cue
            toponym.isInRow = true
            return toponym
        }
        if let previous, previous.cue != .none || isPlaced(previous), isJoined(to: previous, at: index) {
            toponym.cue = previous.cue
            return toponym
        }
        if isPrefixed || isFirstOfTwo(index..<end, scan: scan) || isSecondOfTwo(index, behind: previous) {
            return toponym
        }
        guard isLocative || gazetteer.context(of: before).contains(.approach) else { return nil }
        if isLocative, !toponym.candidates.isEmpty || Self.nearness.contains(before) || isDescribed(end) {
            return toponym
        }
        if isBehindIn(index) || before == .at, isLinked(index..<end) { return toponym }
        return isInside(end, scan: scan) || isSite(index, end) ? toponym : nil
    }

    /// The unknown name at `index` that a division or country behind it puts somewhere, whatever words it is of:
    /// "in Thar Si, Sagaing, Myanmar", "near La Guitarra (Chihuahua)"; null where `match` is as long.
    func placed(at index: Int, instead match: NameScan.Match?, scan: NameScan) -> Toponym? {
        let isWord = !mayBegin(at: index)
        guard index > sentence.tokens.lowerBound, !isTitleCase, tokens[index].shape != .allCaps,
            isBehindIn(index) || Self.nearness.contains(tokens[index - 1].word)
                || tokens[index - 1].word == .at || Self.attacking.contains(tokens[index - 1].word),
            !isWord
                || tokens[index].shape == .capitalised
                    && tokens[index].classes.isDisjoint(with: Self.beforeNames)
        else { return nil }
        var end = index + 1
        while end < sentence.tokens.upperBound, end - index < Self.longestName, let next = nextPart(end, true)
        {
            end = next
        }
        let isPrefixed = end > index + 1 && isPrefix(index)
        var behind = end
        var cue = Toponym.Cue.none
        if let kind = Self.kinds[tokens[end - 1].word], end > index + 1 {
            cue = kind
            end -= 1
        } else if end < sentence.tokens.upperBound, let kind = Self.kinds[tokens[end].word] {
            cue = kind
            behind = end + 1
        }
        guard end > match?.tokens.upperBound ?? index, isPutInside(behind, scan: scan) else { return nil }
        // "in Na Bar, Sagaing, Myanmar" is a place whatever its words mean.
        let isChain = isPutInside(behind, scan: scan, inChain: true)
        guard (index..<end).allSatisfy({ isNamePart($0, ofAnyWord: isPrefixed || isChain) }),
            !isWord || isChain && end > index + 1
        else { return nil }
        let toponym = Toponym(
            name: index..<end,
            tokens: index..<(cue == .section ? behind : end),
            sentence: sentence.index,
            candidates: candidatesWithArticle(index..<end),
            isDemonym: false
        )
        toponym.cue = cue
        toponym.strength = .strong
        return toponym
    }

    /// Whether a token may be part of a name that is a place's by what stands behind it.
    private func isNamePart(_ index: Int, ofAnyWord: Bool) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.shape != .lower else { return true }
        let context = gazetteer.context(of: token.word)
        guard lexicon.nameHeads.head(token.word) == nil, context.isEmpty || context == .prefix else {
            return false
        }
        return ofAnyWord || isPrefix(index) || lexicon.tags.candidates(of: token) == nil
    }

    /// "San", "Tell", "Al": a word with which names of places begin.
    private func isPrefix(_ index: Int) -> Bool {
        isListedPrefix(index) || Self.articles.contains(tokens[index].word)
    }

    /// Whether a name goes on behind the token; "LA" is a city or a weekly.
    private func isListedPrefix(_ index: Int) -> Bool {
        tokens[index].shape != .allCaps && gazetteer.context(of: tokens[index].word).contains(.prefix)
    }

    /// Whether a division or a country follows behind a comma or in brackets, and no verb behind it.
    private func isPutInside(_ end: Int, scan: NameScan, inChain: Bool = false) -> Bool {
        let isInBrackets = end < sentence.tokens.upperBound && tokens[end].kind == .openBracket
        guard end + 1 < sentence.tokens.upperBound, tokens[end].kind == .comma || isInBrackets,
            let outer = startOfContainer(end + 1), mayBegin(at: outer),
            let match = scan.longestName(at: outer, before: sentence.tokens.upperBound),
            !match.isDemonym,
            // "Toe Ma Wa, Chin, Myanmar"
            match.flags.isDisjoint(with: [.stop, .word]) || isContained(match.tokens.upperBound, scan: scan),
            match.candidates.contains(where: {
                // "in Furaytan (Hamah)": named for its seat.
                $0.key.kind != .place && $0.relation != .demonym
                    || isInBrackets && $0.entry.featureCode == Self.seat
            }) || isContained(match.tokens.upperBound, scan: scan)
        else { return false }
        if inChain { return isInBrackets || isContained(match.tokens.upperBound, scan: scan) }
        return match.tokens.upperBound == sentence.tokens.upperBound
            || !tokens[match.tokens.upperBound].tag.isVerb
    }

    /// What begins a sentence or a phrase about a name: "The", "Their".
    private static let beforeNames: WordClasses = [.determiner, .possessive, .pronoun]
    /// GeoNames feature code of the seat of a first-level division.
    private static let seat = "PPLA"
    /// Inhabitants of a city that has districts with names.
    private static let large = 100_000
    /// Most tokens of a name that the gazetteer lacks.
    private static let longestName = 7

    /// "La Loma Bridge", "San Isidro Hill": the last word of a name says that it names no town.
    private func isFeature(_ index: Int) -> Bool {
        !gazetteer.context(of: tokens[index].word).isDisjoint(with: [
            .nature, .site, .institution, .street, .company,
        ])
    }

    /// The end of the part of an unknown name that begins at `end`: "Ceel", "-Dab", "al-Asad", "e Iqbal".
    private func nextPart(_ end: Int, _ isPrefixed: Bool) -> Int? {
        let token = tokens[end]
        let limit = sentence.tokens.upperBound
        let isPrefix = token.isCapitalised && gazetteer.context(of: token.word).contains(.prefix)
        if token.spaceBefore, isPart(end) || isPrefix || isPrefixed && isCapitalised(end) { return end + 1 }
        // "Duniq/Dowaibeq": two names of one place.
        if token.kind == .hyphen || token.kind == .slash, !token.spaceBefore, end + 1 < limit {
            // "Mak Hko-hkan"
            let isSyllable = isPrefixed && tokens[end + 1].kind == .word && tokens[end + 1].classes.isPlain
            if isPart(end + 1) || isSyllable { return end + 2 }
            // "Baghlan-e-Markazi"
            let isLinked = end + 3 < limit && Self.particles.contains(tokens[end + 1].word)
            return isLinked && tokens[end + 2].kind == .hyphen && isPart(end + 3) ? end + 4 : nil
        }
        guard token.spaceBefore, token.shape == .lower, end + 1 < limit else { return nil }
        if Self.particles.contains(token.word) {
            // "San Martín de los Herrera"
            let next = end + 2 < limit && Self.particles.contains(tokens[end + 1].word) ? end + 2 : end + 1
            if isPart(next) || isPrefixed && isCapitalised(next) { return next + 1 }
        }
        return goesOnWithArticle(end) ? end + 3 : nil
    }

    private static let particles: WordFilter = [
        "e", "i", "o", "ul", "ud", "al", "el", "bin", "del", "de", "la", "las", "los", "y", "do", "da", "dos",
        "du",
        "ar", "as", "ash", "at", "az", "an", "ad",
    ]

    /// "the village of X", "two villages, X and Y", "the mayor of X".
    private func cue(before index: Int) -> Toponym.Cue? {
        guard index >= sentence.tokens.lowerBound + 2, tokens[index - 2].shape == .lower else { return nil }
        let head = tokens[index - 2].word
        let isNamed =
            tokens[index - 1].word == .of
            || tokens[index - 1].kind == .comma && gazetteer.context(of: head).contains(.settlement)
        if isNamed, let cue = Self.kinds[head] { return cue }
        return tokens[index - 1].word == .of && Self.offices.contains(head) ? .settlement : nil
    }

    /// "X village", "the X District"; "the Kurdish village", "the Andean city of" name nothing by that word.
    private func cue(behind end: Int, _ index: Int, scan: NameScan) -> Toponym.Cue? {
        guard end < sentence.tokens.upperBound, tokens[end].kind == .word, tokens[end].spaceBefore,
            let cue = Self.kinds[tokens[end].word]
        else { return nil }
        if end + 1 < sentence.tokens.upperBound, tokens[end + 1].word == .of {
            // "the Umbaxi district of Kandahar": of what has districts.
            guard cue == .section,
                let outer = scan.longestName(at: end + 2, before: sentence.tokens.upperBound),
                outer.candidates.contains(where: {
                    $0.key.kind != .place || $0.entry.population >= Self.large
                })
            else { return nil }
        }
        let isDefinite = tokens[index - 1].classes.contains(.determiner)
        let isWord = (index..<end).contains { lexicon.tags.candidates(of: tokens[$0]) != nil }
        return isDefinite && (cue == .settlement || isWord) ? nil : cue
    }

    /// Whether a comma and any place follow: "in X, Sokoto".
    private func isInside(_ end: Int, scan: NameScan) -> Bool {
        guard end + 1 < sentence.tokens.upperBound, tokens[end].kind == .comma,
            let outer = startOfContainer(end + 1), mayBegin(at: outer),
            let match = scan.longestName(at: outer, before: sentence.tokens.upperBound)
        else { return false }
        return !match.isDemonym && match.flags.isDisjoint(with: [.stop, .word])
    }

    /// "in A and B": an unknown name behind "in".
    private func isPlaced(_ previous: Toponym) -> Bool {
        previous.candidates.isEmpty && previous.tokens.lowerBound > sentence.tokens.lowerBound
            && Self.locatives.contains(tokens[previous.tokens.lowerBound - 1].word)
    }

    /// "the villages of A and B": the second name is what the first is.
    private func isJoined(to previous: Toponym, at index: Int) -> Bool {
        isNext(index, to: previous) && previous.tokens.lowerBound >= sentence.tokens.lowerBound + 2
            && (tokens[previous.tokens.lowerBound - 1].word == .of || previous.candidates.isEmpty)
    }

    /// "X, a village in", "X, south of", "X, 20 km from".
    private func isDescribed(_ end: Int) -> Bool {
        guard end + 2 < sentence.tokens.upperBound, tokens[end].kind == .comma else { return false }
        let next = tokens[end + 1]
        if next.kind == .number { return tokens[end + 2].classes.contains(.unit) }
        if next.classes.contains(.compass) { return tokens[end + 2].word == .of }
        guard next.classes.contains(.determiner) else { return false }
        return (end + 2..<min(end + 5, sentence.tokens.upperBound)).contains {
            tokens[$0].shape == .lower && Self.kinds[tokens[$0].word] != nil
        }
    }

    /// "Diwaniyah" is listed with its Arabic article: al-Diwaniyah.
    private func candidatesWithArticle(_ range: Range<Int>) -> [GazetteerName.Candidate] {
        let name = document.string(range)
        return gazetteer.candidates(for: "al " + name)?.candidates ?? []
    }

    private func isCapitalised(_ index: Int) -> Bool {
        tokens[index].shape == .capitalised && tokens[index].classes.isDisjoint(with: Self.closed)
    }

    /// "in al-Baghdadi": an article before an unknown word; persons have such names, too, but nothing is in them.
    private func hasArticle(at index: Int) -> Bool {
        document.hasArticle(at: index, before: sentence.tokens.upperBound)
            && tokens[index + 2].shape == .capitalised && tokens[index + 2].classes.isSubset(of: Self.names)
            && (tokens[index - 1].word == .in || cue(before: index) != nil)
    }

    static let articles: WordFilter = ["al", "el", "ad", "an", "ar", "as", "ash", "at", "az"]
    static let names: WordClasses = [.masculineName, .feminineName]

    /// Whether a token may be part of an unknown name: a capitalised word that is none of the language.
    private func isPart(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.shape == .capitalised, token.classes.isSubset(of: Self.names),
            !persons.isPart[index], !persons.words.contains(token.word), token.end - token.start > 2
        else { return false }
        return lexicon.nameHeads.head(token.word) == nil && gazetteer.context(of: token.word).isEmpty
    }

    /// Who or what is "of" a town.
    private static let offices: WordFilter = [
        "mayor", "commissioner", "residents", "inhabitants", "outskirts", "streets", "neighbourhoods",
    ]
    /// What a town suffers: "attacked Lussanga (Ouallam, Tillaberi)".
    private static let attacking: WordFilter = [
        "attacked", "raided", "stormed", "entered", "looted", "struck", "hit", "shelled", "targeted",
        "overran", "captured", "seized", "bombed", "attack", "attacks",
    ]
    private static let nearness: WordFilter = ["near", "outside"]
    private static let kinds: [Word: Toponym.Cue] = [
        "locality": .settlement, "localities": .settlement, "towns": .settlement, "hamlets": .settlement,
        "canton": .settlement, "commune": .settlement, "communes": .settlement, "cities": .settlement,
        "districts": .section, "neighbourhoods": .section, "neighborhoods": .section, "suburbs": .section,
        "village": .settlement, "villages": .settlement, "hamlet": .settlement, "town": .settlement,
        "township": .settlement, "settlement": .settlement, "city": .settlement, "district": .section,
        "neighbourhood": .section, "neighborhood": .section, "suburb": .section, "quarter": .section,
        "tehsil": .section, "taluk": .section, "taluka": .section, "upazila": .section, "thana": .section,
        "woreda": .section, "cercle": .section, "subdistrict": .section, "payam": .section,
        "barangay": .settlement, "kibbutz": .settlement, "community": .settlement, "regency": .section,
        "slum": .section, "favela": .section, "ward": .section,
    ]
    private static let locatives: WordFilter = ["in", "near", "at", "from", "to", "of", "outside", "between"]
}
