/// Looks for names of the gazetteer in the tokens of one text.
public struct NameScan {
    /// A run of tokens that is a name.
    public struct Match: Sendable {
        /// Its tokens.
        public let tokens: Range<Int>
        /// Why it needs care.
        public let flags: GazetteerName.Flags
        /// The entries that bear it, heaviest first.
        public let candidates: [GazetteerName.Candidate]
        /// Whether it is an adjective or demonym.
        public var isDemonym: Bool { candidates.first?.relation == .demonym }
    }

    private let gazetteer: Gazetteer
    private let tokens: [Token]
    private let utf8: [UInt8]
    private var key: [UInt8] = []
    /// Names read so far by their line: most names of a text stand in it more than once.
    private var read: [Int: GazetteerName] = [:]
    /// Words with which no name begins.
    private var misses: Set<Word> = []

    /// No name of the gazetteer that news use has more words.
    private static let maximumWords = 7
    /// Small words inside names: Rio de Janeiro, Isle of Man, Deir al-Zor.
    private static let particles: Set<Word> = [
        "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "les", "el", "al", "ar",
        "as", "ash", "at", "az", "ad", "an", "es", "ez", "the", "of", "and", "on", "upon", "under", "sur", "sous",
        "en", "in", "y", "e", "bin", "ibn", "van", "am", "der", "den", "ob", "nad", "na",
    ]

    /// A scan of `tokens`, cut from `utf8`.
    public init(_ gazetteer: Gazetteer, tokens: [Token], utf8: [UInt8]) {
        self.gazetteer = gazetteer
        self.tokens = tokens
        self.utf8 = utf8
    }

    /// The longest name that begins at token `index` and ends before `limit`; null when none does.
    public mutating func longestName(at index: Int, before limit: Int) -> Match? {
        guard !misses.contains(tokens[index].word) else { return nil }
        let term = gazetteer.terms.longestMatch(at: index, in: tokens, before: limit)
        var isMiss = term == nil
        let name = longest(in: gazetteer.names, at: index, before: limit, isMiss: &isMiss)
        let division = longest(in: gazetteer.divisionNames, at: index, before: limit, isMiss: &isMiss)
        if isMiss { misses.insert(tokens[index].word) }
        var best = name.map { ($0.end, $0.line, gazetteer.names) }
        if let division, division.end > best?.0 ?? index { best = (division.end, division.line, gazetteer.divisionNames) }
        if let term {
            let end = index + term.count
            if end > best?.0 ?? index || end == best?.0 ?? index && term.value.relation != .demonym {
                return match(term, at: index)
            }
            if let best, end == best.0 {
                let name = match(best, from: index)
                // "Hong Kong" and "New Zealand" are their own adjectives; no town is meant by "Polish".
                let isGreat = name.candidates.first.map { $0.key.kind != .place } ?? false
                return isGreat && !name.flags.contains(.stop) ? name : match(term, at: index)
            }
        }
        guard let best else { return nil }
        return match(best, from: index)
    }

    private func match(_ term: PhraseTable<GazetteerName.Candidate>.Match, at index: Int) -> Match {
        Match(tokens: index..<index + term.count, flags: [], candidates: [term.value])
    }

    private mutating func match(_ found: (end: Int, line: Int, rows: SortedRows), from index: Int) -> Match {
        // The two files lie in one address space: an address tells a line of one from a line of the other.
        let address = Int(bitPattern: found.rows.bytes.baseAddress) + found.line
        let name: GazetteerName
        if let known = read[address] {
            name = known
        } else {
            name = gazetteer.name(in: found.rows, line: found.line)
            read[address] = name
        }
        return Match(tokens: index..<found.end, flags: name.flags, candidates: name.candidates)
    }

    /// The last word of the longest name in one file, and the line that holds it.
    private mutating func longest(
        in rows: SortedRows,
        at index: Int,
        before limit: Int,
        isMiss: inout Bool
    ) -> (end: Int, line: Int)? {
        var best: (end: Int, line: Int)?
        var end = index
        key.removeAll(keepingCapacity: true)
        var words = 0
        while words < Self.maximumWords, let word = word(at: end, of: index, before: limit) {
            utf8.withUnsafeBufferPointer {
                gazetteer.folding.append($0, tokens[word].start..<tokens[word].end, to: &key)
            }
            let hit = rows.search(key)
            if hit.line != nil || hit.longer != nil { isMiss = false }
            end = word + 1
            words += 1
            let isWhole = tokens[word].isCapitalised || tokens[word - 1 >= index ? word - 1 : word].kind == .hyphen
            if let line = hit.line, isWhole { best = (end, line) }
            if hit.longer == nil { break }
        }
        return best
    }

    /// The token of the next word of a name, behind a hyphen if there is one; null where no name goes on.
    private func word(at end: Int, of index: Int, before limit: Int) -> Int? {
        guard end < limit else { return nil }
        let token = tokens[end]
        if end == index { return token.kind == .word ? end : nil }
        if token.kind == .hyphen, end + 1 < limit, tokens[end + 1].kind == .word, !tokens[end + 1].spaceBefore {
            return end + 1
        }
        guard token.kind == .word, token.spaceBefore else { return nil }
        return token.isCapitalised || Self.particles.contains(token.word) ? end : nil
    }
}
