import Lexicon

/// A line that says who wrote a text, for whom and when, and nothing else.
///
/// "By Ada Jansen, Reuters", "AFP/APP", "Published: 12 May 2031".
struct CreditLine {
    /// Names of persons.
    var authors: [Range<Int>] = []
    /// Names of publishers.
    var agencies: [Range<Int>] = []
    /// Whether it names somebody, be it only "Staff Reporter"; otherwise it is a date.
    var isByline = false
}

extension CreditLine {
    /// Reads a line; null when it says something else.
    init?(_ line: Range<Int>, in tokens: [Token], lexicon: Lexicon) {
        guard line.count <= 40 else { return nil }
        var reading = Reading(tokens: tokens, lexicon: lexicon)
        guard reading.read(line) else { return nil }
        let names = reading.names
        agencies = reading.agencies
        switch (reading.isLed, agencies.isEmpty) {
        case (true, _): authors = reading.isSource ? [] : names.filter { $0.count > 1 }
        case (false, false): authors = names
        case (false, true): guard names.isEmpty else { return nil }
        }
        isByline =
            reading.isLed && !authors.isEmpty || !agencies.isEmpty || reading.hasRole || reading.isSource
        guard isByline || reading.isDate && !reading.isLed else { return nil }
        // "Name, Agency" is a credit; with shorter names it may be anything.
        guard reading.isLed || authors.allSatisfy({ $0.count > 1 }) else { return nil }
    }

    /// What the parts of a line are, left to right.
    private struct Reading {
        let tokens: [Token]
        let lexicon: Lexicon
        var isLed = false
        var names: [Range<Int>] = []
        var agencies: [Range<Int>] = []
        var hasRole = false
        /// Whether it says where the text is from; such names are of no person.
        private(set) var isSource = false
        private var months = 0
        private var numbers = 0
        /// After "in Kyiv" names are of places until the next comma.
        private var isInPlace = false
        /// Names behind a comma, which are persons only when "and" joins the last of them.
        private var listed: [Range<Int>] = []
        private var behindComma = false

        init(tokens: [Token], lexicon: Lexicon) {
            self.tokens = tokens
            self.lexicon = lexicon
        }

        var isDate: Bool { numbers > 0 && months > 0 || numbers > 2 }

        /// Whether every token of the line has a place in a credit.
        mutating func read(_ line: Range<Int>) -> Bool {
            var index = line.lowerBound
            if tokens[index].word == Self.by || tokens[index].word == Self.from, line.count > 1 {
                isLed = true
                index += 1
            } else if line.count > 2, tokens[index + 1].kind == .colon,
                Self.labels.contains(tokens[index].word)
            {
                isLed = true
                isSource = Self.sources.contains(tokens[index].word)
                index += 2
            }
            var joined = true
            while index < line.upperBound {
                let token = tokens[index]
                if let match = lexicon.media.longestMatch(at: index, in: tokens, before: line.upperBound),
                    match.value != .generic
                {
                    guard joined else { return false }
                    agencies.append(index..<index + match.count)
                    index += match.count
                    joined = false
                } else if token.word != .none, Self.roles.contains(token.word) {
                    hasRole = hasRole || Self.callings.contains(token.word)
                    index += 1
                } else if token.kind == .number || isDateWord(token) {
                    numbers += token.kind == .number ? 1 : 0
                    months += token.classes.contains(.month) ? 1 : 0
                    index += 1
                    joined = true
                } else if token.isCapitalised, !Self.connectives.contains(token.word) {
                    guard joined || isLed else { return false }
                    index = name(at: index, before: line.upperBound)
                    joined = false
                } else if token.kind != .word || Self.connectives.contains(token.word) {
                    guard separates(token) else { return false }
                    joined = true
                    index += 1
                } else {
                    return false
                }
            }
            return true
        }

        /// Takes a name and returns the index behind it.
        private mutating func name(at start: Int, before limit: Int) -> Int {
            var end = start
            var isPerson = !isInPlace
            while end < limit {
                let token = tokens[end]
                let joins = token.kind == .hyphen && end + 1 < limit && !tokens[end + 1].spaceBefore
                let isParticle = Self.particles.contains(token.word) && end > start && end + 1 < limit
                guard token.kind == .word && (token.isCapitalised || isParticle) || joins else { break }
                if Self.roles.contains(token.word) {
                    isPerson = false
                    hasRole = hasRole || Self.callings.contains(token.word)
                }
                if Self.connectives.contains(token.word), !isParticle { break }
                end += 1
            }
            // "and" is no part of a name, nor is a particle that nothing follows.
            while end > start, !tokens[end - 1].isCapitalised { end -= 1 }
            guard end > start else { return start + 1 }
            guard isPerson else { return end }
            if behindComma { listed.append(start..<end) } else { names.append(start..<end) }
            return end
        }

        /// Notes what a mark or a small word does to the names around it; false when it belongs to a sentence.
        private mutating func separates(_ token: Token) -> Bool {
            switch token.kind {
            case .comma:
                isInPlace = false
                behindComma = true
            case .word where token.word == Self.and:
                names += listed
                listed = []
                behindComma = false
            case .word where token.word == Self.with:
                behindComma = false
                isInPlace = false
            case .word: isInPlace = isInPlace || Self.places.contains(token.word)
            case .slash, .dash, .openBracket, .closeBracket, .symbol: behindComma = behindComma || !isLed
            case .hyphen, .colon, .period, .semicolon: break
            default: return false
            }
            return true
        }

        private func isDateWord(_ token: Token) -> Bool {
            !token.classes.isDisjoint(with: [.month, .weekday]) || Self.dateWords.contains(token.word)
        }

        private static let sources: WordFilter = ["source", "sources", "agency", "publisher"]
        private static let labels: WordFilter = sources.union(["author", "authors", "writer", "byline"])
        private static let by: Word = "by"
        private static let from: Word = "from"
        private static let and: Word = "and"
        private static let with: Word = "with"
        private static let places: WordFilter = ["in", "at", "from", "near"]
        private static let connectives: WordFilter = [
            "and", "with", "in", "at", "for", "of", "the", "by", "from", "near", "on", "to",
        ]
        private static let particles: WordFilter = [
            "de", "la", "le", "du", "da", "dos", "di", "van", "von", "der", "den", "ten", "al", "el", "bin",
            "ben",
            "ibn", "abu", "y", "zu",
        ]
        private static let callings: WordFilter = [
            "staff", "reporter", "reporters", "correspondent", "correspondents", "writer", "writers",
            "agencies",
            "editor", "editors", "newsroom", "desk", "columnist", "contributor",
        ]
        private static let roles: WordFilter = callings.union([
            "our", "own", "special", "agency", "bureau", "chief", "news", "web", "monitoring", "report",
            "wire", "wires",
            "service", "services", "team", "senior", "diplomatic", "foreign", "political", "security",
            "defence",
            "defense", "national", "online",
        ])
        private static let dateWords: WordFilter = [
            "published", "updated", "update", "posted", "modified", "last", "first", "issued", "date", "am",
            "pm", "a.m.",
            "p.m.", "a.m", "p.m", "gmt", "utc", "est", "edt", "et", "bst", "ist", "pkt", "cet", "cest", "eet",
            "eest",
        ]
    }
}
