import Lexicon

/// Finds what each word of a sentence can be, regardless of its neighbours' parts of speech.
///
/// SAFETY: `bytes` is valid for the pass over the document; tokens lie inside it.
struct TagLookup {
    let table: TagTable
    let bytes: UnsafeBufferPointer<UInt8>

    /// Replaces `candidates` by one entry for each token.
    func fill(_ candidates: inout [TagCandidates], for tokens: UnsafeMutableBufferPointer<Token>) {
        candidates.removeAll(keepingCapacity: true)
        let isTitleCase = isTitleCase(tokens)
        var opens = true
        for index in tokens.indices {
            let token = tokens[index]
            switch token.kind {
            case .word where !token.spaceBefore && index > 0 && tokens[index - 1].kind == .number:
                // "116th", "5km": the tokenizer parts digits from letters.
                candidates.append(
                    Self.ordinalSuffixes.contains(token.word) ? WordGuess.ordinal : WordGuess.noun
                )
            case .word where opensArabicName(index, tokens):
                candidates.append(WordGuess.properNoun)
                opens = false
            case .word:
                let next = index + 1 < tokens.count ? tokens[index + 1] : nil
                candidates.append(self.candidates(of: token, opens: opens || isTitleCase, next: next))
                opens = false
            case .number:
                candidates.append(WordGuess.number)
                opens = false
            case .possessive: candidates.append(clitic(after: index > 0 ? tokens[index - 1] : nil))
            case .closeSingle:
                let owns = index > 0 && !token.spaceBefore && isGenitivePlural(index, tokens)
                candidates.append(owns ? WordGuess.possessive : WordGuess.punctuation)
            case .symbol: candidates.append(symbol(bytes[token.start]))
            case .openQuote, .straightQuote, .colon, .dash, .ellipsis, .openSingle, .openBracket:
                candidates.append(WordGuess.punctuation)
                opens = true
            default:
                candidates.append(WordGuess.punctuation)
                opens = opens || token.kind == .period
            }
        }
    }

    private func candidates(of token: Token, opens: Bool, next: Token?) -> TagCandidates {
        let known = table.candidates(of: token.word)
        switch token.shape {
        case .lower: return known ?? WordGuess.bySuffix(bytes[token.start..<token.end])
        case .allCaps where token.end - token.start > 1 && !opens:
            return WordGuess.properNoun
        case .allCaps, .capitalised:
            guard let known else { return WordGuess.properNoun }
            // "from May 15": the month, not the modal verb.
            if token.classes.contains(.month), !opens || next?.kind == .number { return WordGuess.properNoun }
            if known.isFunctionWord { return known }
            guard opens, token.classes.isDisjoint(with: [.weekday]) else { return known.asName }
            // "Mark Rutte": a noun with a capital before a name that no dictionary has belongs to the name.
            guard let next, next.isCapitalised, !known.isDemonym, !known.set.isDisjoint(with: .nouns),
                table.candidates(of: next.word) == nil
            else { return known.isDemonym ? known.asName : known }
            return WordGuess.properNoun
        }
    }

    /// "al-Shabaab" is a name although its article has no capital.
    private func opensArabicName(_ index: Int, _ tokens: UnsafeMutableBufferPointer<Token>) -> Bool {
        let token = tokens[index]
        guard token.shape == .lower, token.end - token.start <= 3, index + 2 < tokens.count else {
            return false
        }
        if tokens[index + 1].kind == .hyphen {
            return tokens[index + 2].isCapitalised && Self.articles.contains(token.word)
        }
        return index > 0 && tokens[index - 1].isCapitalised && tokens[index + 1].isCapitalised
            && Self.nameParticles.contains(token.word)
    }

    /// "The army’s" owns; "it’s" is.
    private func clitic(after token: Token?) -> TagCandidates {
        guard let token,
            !token.classes.isDisjoint(with: [.pronoun, .relative, .subordinator])
                || token.word == Self.there
        else { return WordGuess.possessive }
        return Self.contraction
    }

    private func isGenitivePlural(_ index: Int, _ tokens: UnsafeMutableBufferPointer<Token>) -> Bool {
        let before = tokens[index - 1]
        guard before.kind == .word, bytes[before.end - 1] | 0x20 == UInt8(ascii: "s"),
            index + 1 < tokens.count,
            tokens[index + 1].kind == .word, tokens[index + 1].spaceBefore
        else { return false }
        return !tokens[..<index].contains { $0.kind == .openSingle }
    }

    private func symbol(_ octet: UInt8) -> TagCandidates {
        switch octet {
        case UInt8(ascii: "$"), 0xE2, 0xC2: WordGuess.number  // $, €, £
        case UInt8(ascii: "%"): WordGuess.noun
        case UInt8(ascii: "&"): WordGuess.conjunction
        default: WordGuess.punctuation
        }
    }

    /// Whether nearly all long words have a capital, so that a capital says nothing.
    private func isTitleCase(_ tokens: UnsafeMutableBufferPointer<Token>) -> Bool {
        var long = 0
        var capitalised = 0
        for token in tokens where token.kind == .word && token.end - token.start > 3 {
            long += 1
            if token.isCapitalised { capitalised += 1 }
            // Running text is recognised by its first few words.
            if long - capitalised > 2 { return false }
        }
        return long > 2 && capitalised * 10 >= long * 9
    }

    private static let ordinalSuffixes: Set<Word> = ["st", "nd", "rd", "th"]
    private static let articles: Set<Word> = ["al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul"]
    private static let nameParticles: Set<Word> = [
        "bin", "ibn", "abu", "von", "van", "der", "den", "de", "del", "da", "dos", "al", "el", "ul",
    ]
    private static let there: Word = "there"
    private static let contraction = TagCandidates([.verbPresent])
}
