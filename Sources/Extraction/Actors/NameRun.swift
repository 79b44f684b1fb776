import Lexicon

/// A run of words written like a name.
///
/// Capitalised words, initials, particles between them, parts joined by hyphens: "Abdel Fattah al-Burhan".
struct NameRun {
    /// Its tokens.
    let tokens: Range<Int>

    /// The longest run that begins at `index` and ends before `limit`; null when none does.
    init?(at index: Int, in all: [Token], before limit: Int) {
        guard Self.begins(all[index]) else { return nil }
        let limit = min(limit, index + Self.longest)
        var end = index + 1
        while end < limit {
            let token = all[end]
            let next = end + 1 < limit ? all[end + 1] : nil
            if token.kind == .word, Self.continues(token), !Self.endsSentence(all[end - 1]) {
                end += 1
            } else if token.kind == .word, Self.particles.contains(token.word), let next {
                if Self.continues(next) {
                    end += 2
                } else if next.kind == .hyphen, end + 2 < limit, Self.continues(all[end + 2]) {
                    end += 3
                } else if Self.particles.contains(next.word), end + 2 < limit, Self.continues(all[end + 2]) {
                    end += 3
                } else {
                    break
                }
            } else if token.kind == .hyphen, !token.spaceBefore, let next, !next.spaceBefore,
                next.kind == .word,
                next.isCapitalised || end + 2 < limit && next.kind == .word && Self.syllable(next)
            {
                end += 2
            } else {
                break
            }
        }
        tokens = index..<end
    }

    /// A run given by its tokens.
    init(tokens: Range<Int>) { self.tokens = tokens }

    /// Whether a name may begin with the token.
    static func begins(_ token: Token) -> Bool {
        guard token.kind == .word, token.isCapitalised else { return false }
        if token.classes.isPlain { return true }
        return token.classes.isDisjoint(with: closed) && (token.classes.isDisjoint(with: calendar))
            && (token.isInitial || !token.endsWithFullStop)
    }

    private static func continues(_ token: Token) -> Bool {
        token.kind == .word && token.isCapitalised
            && (token.isInitial || !token.endsWithFullStop || suffixes.contains(token.word))
            && (token.isInitial || token.classes.isDisjoint(with: closed))
            && token.classes.isDisjoint(with: calendar)
    }

    private static func endsSentence(_ token: Token) -> Bool {
        token.endsWithFullStop && suffixes.contains(token.word)
    }

    /// The small second part of a Korean or Chinese given name: "Jong-un".
    private static func syllable(_ token: Token) -> Bool {
        token.shape == .lower && token.end - token.start <= 5 && token.classes.isPlain
    }

    /// Tokens of the longest names, hyphens counted; a text of nothing but capitals is no name.
    private static let longest = 24

    private static let calendar: WordClasses = [.weekday, .month]
    private static let closed: WordClasses = [
        .determiner, .possessive, .pronoun, .preposition, .conjunction, .subordinator, .relative, .be, .have,
        .do, .modal, .negation,
    ]

    /// Words of small letters inside names.
    static let particles: WordFilter = [
        "de", "del", "della", "der", "den", "di", "da", "das", "dos", "du", "la", "le", "van", "von", "ter",
        "bin",
        "ibn", "bint", "al", "el", "ul", "ur", "ud", "abu", "ben", "st", "y", "e", "zu", "af", "as", "ash",
        "ad", "an",
    ]

    /// Words behind a surname.
    static let suffixes: WordFilter = ["jr", "sr", "ii", "iii", "iv"]
}
