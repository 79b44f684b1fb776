import Store

/// What `q` asks for: words, phrases in double quotes, and what must not occur after a hyphen.
struct SearchText {
    /// Words that stand side by side; a single word is a phrase of one.
    struct Part: Hashable {
        let words: [String]
        let isExcluded: Bool
    }

    /// All of these must hold.
    private(set) var parts: [Part] = []

    /// Reads `text`; a quotation mark that is not closed reaches to the end.
    init(_ text: String) {
        var part = ""
        var isExcluded = false
        var isQuoted = false
        for character in text.unicodeScalars {
            if character == "\"" {
                add(part, isExcluded)
                part = ""
                if isQuoted { isExcluded = false }
                isQuoted.toggle()
            } else if character.properties.isWhitespace, !isQuoted {
                add(part, isExcluded)
                part = ""
                isExcluded = false
            } else if character == "-", part.isEmpty, !isQuoted {
                isExcluded = true
            } else {
                part.unicodeScalars.append(character)
            }
        }
        add(part, isExcluded)
    }

    private mutating func add(_ text: String, _ isExcluded: Bool) {
        let words = Words.split(text)
        if !words.isEmpty { parts.append(Part(words: words, isExcluded: isExcluded)) }
    }
}
