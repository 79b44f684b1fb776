import Lexicon

/// Finds what each word of a sentence can be, regardless of its neighbours' parts of speech.
///
/// SAFETY: `bytes` is valid for the pass over the document; tokens lie inside it.
struct TagLookup {
    let table: TagTable
    let bytes: UnsafeBufferPointer<UInt8>
    /// Words that stand alone with a capital inside a sentence of the document: names, at its beginning too.
    var names: Set<Word> = []

    /// Notes the names among the words of a sentence.
    mutating func collectNames(in tokens: UnsafeMutableBufferPointer<Token>) {
        guard tokens.count > 2 else { return }
        for index in 1..<tokens.count - 1 where tokens[index].shape == .capitalised {
            let before = tokens[index - 1]
            if before.kind == .word, !before.isCapitalised, !tokens[index + 1].isCapitalised,
                table.candidates(of: tokens[index]) != nil
            {
                names.insert(tokens[index].word)
            }
        }
    }

    /// Writes to `candidates`, which has room for them, an entry for each token.
    func fill(
        _ candidates: UnsafeMutableBufferPointer<TagCandidates>,
        for tokens: UnsafeMutableBufferPointer<Token>
    ) {
        let casing = casing(tokens)
        var opens = true
        var isQuoted = false
        // "[Report] Four rebels": behind a note at the beginning the sentence begins.
        var isNote = false
        for index in tokens.indices {
            let kind = tokens[index].kind
            switch kind {
            case .word:
                candidates[index] =
                    word(index, tokens, opens: opens || casing != .running, isUpper: casing == .upper)
                opens = false
            case .number:
                candidates[index] = WordGuess.number
                opens = false
            case .possessive: candidates[index] = clitic(index, tokens)
            case .closeSingle:
                // The last mark of a ‘quotation’ looks like that of "the rebels’ base".
                let owns = !isQuoted && isGenitivePlural(index, tokens)
                candidates[index] = owns ? WordGuess.possessive : WordGuess.punctuation
            case .symbol: candidates[index] = symbol(bytes[tokens[index].start])
            case .openQuote, .straightQuote, .colon, .dash, .ellipsis, .openSingle, .openBracket:
                candidates[index] = WordGuess.punctuation
                isNote = opens && kind == .openBracket
                opens = true
                isQuoted = isQuoted || kind == .openSingle
            default:
                candidates[index] = WordGuess.punctuation
                opens = opens || kind == .period || isNote && kind == .closeBracket
            }
        }
    }

    private func word(
        _ index: Int,
        _ tokens: UnsafeMutableBufferPointer<Token>,
        opens: Bool,
        isUpper: Bool
    ) -> TagCandidates {
        let token = tokens[index].word
        if !tokens[index].spaceBefore, index > 0, tokens[index - 1].kind == .number {
            // "116th", "5km": the tokenizer parts digits from letters.
            return Self.ordinalSuffixes.contains(token) ? WordGuess.ordinal : WordGuess.noun
        }
        if tokens[index].shape == .lower {
            if opensArabicName(index, tokens) { return WordGuess.properNoun }
            return table.candidates(of: tokens[index])
                ?? WordGuess.bySuffix(bytes[tokens[index].start..<tokens[index].end])
        }
        if tokens[index].shape == .allCaps, tokens[index].end - tokens[index].start > 1, !opens {
            return WordGuess.properNoun
        }
        // "US strikes": no pronoun has capitals where other words have none.
        if tokens[index].shape == .allCaps, !isUpper, tokens[index].classes.contains(.pronoun),
            tokens[index].end - tokens[index].start > 1
        {
            return WordGuess.properNoun
        }
        guard let known = table.candidates(of: tokens[index]) else {
            guard isUpper else { return WordGuess.properNoun }
            let guess = WordGuess.bySuffix(bytes[tokens[index].start..<tokens[index].end])
            return guess.first == .noun ? WordGuess.properNoun : guess
        }
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        // "from May 15": the month, not the modal verb.
        if tokens[index].classes.contains(.month), !opens || next?.kind == .number {
            return WordGuess.properNoun
        }
        if known.isFunctionWord || isUpper && !known.isDemonym { return known }
        guard opens, tokens[index].classes.isDisjoint(with: [.weekday]), !names.contains(token) else {
            return known.asName
        }
        // "Mark Rutte": a noun with a capital before a name that no dictionary has belongs to the name.
        guard let next, next.isCapitalised, !known.isDemonym, !known.set.isDisjoint(with: .nouns),
            table.candidates(of: next) == nil
        else { return known.isDemonym ? known.asName : known }
        return WordGuess.properNoun
    }

    /// "al-Shabaab" is a name although its article has no capital.
    private func opensArabicName(_ index: Int, _ tokens: UnsafeMutableBufferPointer<Token>) -> Bool {
        guard tokens[index].end - tokens[index].start <= 3, index + 2 < tokens.count else { return false }
        if tokens[index + 1].kind == .hyphen {
            return tokens[index + 2].isCapitalised && Self.articles.contains(tokens[index].word)
        }
        return index > 0 && tokens[index - 1].isCapitalised && tokens[index + 1].isCapitalised
            && Self.nameParticles.contains(tokens[index].word)
    }

    /// "The army’s" owns; "it’s" is.
    private func clitic(_ index: Int, _ tokens: UnsafeMutableBufferPointer<Token>) -> TagCandidates {
        guard index > 0 else { return WordGuess.possessive }
        let contracts =
            !tokens[index - 1].classes.isDisjoint(with: [.pronoun, .relative, .subordinator])
            || tokens[index - 1].word == Self.there
        return contracts ? Self.contraction : WordGuess.possessive
    }

    private func isGenitivePlural(_ index: Int, _ tokens: UnsafeMutableBufferPointer<Token>) -> Bool {
        guard index > 0, index + 1 < tokens.count, !tokens[index].spaceBefore else { return false }
        let before = tokens[index - 1]
        return before.kind == .word && bytes[before.end - 1] | 0x20 == UInt8(ascii: "s")
            && tokens[index + 1].kind == .word && tokens[index + 1].spaceBefore
    }

    private func symbol(_ octet: UInt8) -> TagCandidates {
        switch octet {
        case UInt8(ascii: "$"), 0xE2, 0xC2: WordGuess.number  // $, €, £
        case UInt8(ascii: "%"): WordGuess.noun
        case UInt8(ascii: "&"): WordGuess.conjunction
        default: WordGuess.punctuation
        }
    }

    /// How the words of a sentence are written.
    private enum Casing {
        /// A capital tells a name.
        case running
        /// Nearly all long words have a capital, so that it tells nothing.
        case title
        /// Capitals only, as on the teleprinter.
        case upper
    }

    private func casing(_ tokens: UnsafeMutableBufferPointer<Token>) -> Casing {
        var words = 0
        var upper = 0
        var long = 0
        var capitalised = 0
        for token in tokens where token.kind == .word {
            words += 1
            if token.shape == .allCaps { upper += 1 }
            guard token.end - token.start > 3 else { continue }
            long += 1
            if token.isCapitalised { capitalised += 1 }
            // Running text is recognised by its first few words.
            if long - capitalised > 2 { return .running }
        }
        if words > 2, upper * 10 >= words * 9 { return .upper }
        return long > 2 && capitalised * 10 >= long * 9 ? .title : .running
    }

    private static let ordinalSuffixes: WordFilter = ["st", "nd", "rd", "th"]
    private static let articles: WordFilter = ["al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul"]
    private static let nameParticles: WordFilter = [
        "bin", "ibn", "abu", "von", "van", "der", "den", "de", "del", "da", "dos", "al", "el", "ul",
    ]
    private static let there: Word = "there"
    private static let contraction = TagCandidates([.verbPresent])
}
