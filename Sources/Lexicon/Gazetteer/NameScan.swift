/// Looks for names of the gazetteer in the tokens of one text.
public final class NameScan {
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

        /// With the candidates of the same run in another file behind its own.
        func joined(by other: Match) -> Match {
            Match(tokens: tokens, flags: flags, candidates: candidates + other.candidates)
        }
    }

    private let gazetteer: Gazetteer
    private let tokens: [Token]
    private let utf8: [UInt8]
    /// What the two files have under a word: most names of a text stand in it more than once.
    private var firsts: [Word: (name: SortedRows.Hit, division: SortedRows.Hit)] = [:]
    /// Words with which no name and no term begins.
    private var misses: Set<Word> = []

    /// No name of the gazetteer that news use has more words.
    private static let maximumWords = 7
    /// Small words inside names: Rio de Janeiro, Isle of Man, Deir al-Zor.
    private static let particles: Set<Word> = [
        "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "les", "el", "al",
        "ar",
        "as", "ash", "at", "az", "ad", "an", "es", "ez", "the", "of", "and", "on", "upon", "under", "sur",
        "sous",
        "en", "in", "y", "e", "bin", "ibn", "van", "am", "der", "den", "ob", "nad", "na",
    ]

    /// A scan of `tokens`, cut from `utf8`.
    public init(_ gazetteer: Gazetteer, tokens: [Token], utf8: [UInt8]) {
        self.gazetteer = gazetteer
        self.tokens = tokens
        self.utf8 = utf8
        firsts.reserveCapacity(64)
    }

    /// The longest name that begins at token `index` and ends before `limit`; null when none does.
    public func longestName(at index: Int, before limit: Int) -> Match? {
        let word = tokens[index].word
        guard !misses.contains(word) else { return nil }
        let term = gazetteer.terms.longestMatch(at: index, in: tokens, before: limit)
        let (name, division, isMiss) =
            gazetteer.misses.contains(word) ? (nil, nil, true) : longest(at: index, before: limit)
        if isMiss {
            gazetteer.misses.insert(word)
            if term == nil { misses.insert(word) }
        }
        let end = max(name?.end ?? index, division?.end ?? index)
        if let term, index + term.count >= end {
            guard index + term.count == end, term.value.relation == .demonym, let name else {
                return match(term, at: index)
            }
            let own = match(name, from: index, in: gazetteer.names)
            // "Hong Kong" and "New Zealand" are their own adjectives; no town is meant by "Polish".
            let isGreat = own.candidates.first.map { $0.key.kind != .place } ?? false
            return isGreat && !own.flags.contains(.stop) ? own : match(term, at: index)
        }
        if let division, division.end == end {
            let county = match(division, from: index, in: gazetteer.divisionNames)
            guard let name, name.end == end else { return county }
            return match(name, from: index, in: gazetteer.names).joined(by: county)
        }
        return name.map { match($0, from: index, in: gazetteer.names) }
    }

    private func match(_ term: PhraseTable<GazetteerName.Candidate>.Match, at index: Int) -> Match {
        Match(tokens: index..<index + term.count, flags: [], candidates: [term.value])
    }

    private func match(
        _ found: (end: Int, line: Int),
        from index: Int,
        in rows: SortedRows
    ) -> Match {
        let name = gazetteer.name(in: rows, line: found.line)
        return Match(tokens: index..<found.end, flags: name.flags, candidates: name.candidates)
    }

    /// A name in one of the files: the token behind it and its line.
    private typealias Found = (end: Int, line: Int)

    /// The longest name in each of the two files; a miss when no name of either begins with the word.
    private func longest(
        at index: Int,
        before limit: Int
    ) -> (name: Found?, division: Found?, isMiss: Bool) {
        let known = firsts[tokens[index].word]
        if let known, known.name.longer == nil, known.division.longer == nil {
            let isWhole = tokens[index].isCapitalised || isElided(tokens[index])
            return (
                isWhole ? known.name.line.map { (index + 1, $0) } : nil,
                isWhole ? known.division.line.map { (index + 1, $0) } : nil,
                known.name.line == nil && known.division.line == nil
            )
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: NameKey.maximumBytes) { buffer in
            var key = NameKey(buffer)
            var name: Found?
            var division: Found?
            // Whether longer names begin with the words so far.
            var (goesOn, divisionGoesOn) = (true, true)
            var isMiss = true
            var end = index
            var words = 0
            while words < Self.maximumWords, goesOn || divisionGoesOn,
                let word = word(at: end, of: index, before: limit)
            {
                utf8.withUnsafeBufferPointer {
                    gazetteer.folding.append($0, tokens[word].start..<tokens[word].end, to: &key)
                }
                guard let octets = key.octets else { break }
                end = word + 1
                words += 1
                let isWhole =
                    tokens[word].isCapitalised || isElided(tokens[word])
                    || word > index && tokens[word - 1].kind == .hyphen
                if words == 1 {
                    let hits =
                        known ?? (gazetteer.names.search(octets), gazetteer.divisionNames.search(octets))
                    if known == nil { firsts[tokens[word].word] = hits }
                    if isWhole {
                        name = hits.name.line.map { (end, $0) }
                        division = hits.division.line.map { (end, $0) }
                    }
                    goesOn = hits.name.longer != nil
                    divisionGoesOn = hits.division.longer != nil
                    isMiss =
                        hits.name.line == nil && hits.division.line == nil && !goesOn && !divisionGoesOn
                    continue
                }
                if goesOn {
                    let hit = gazetteer.names.search(octets)
                    if let line = hit.line, isWhole { name = (end, line) }
                    goesOn = hit.longer != nil
                }
                if divisionGoesOn {
                    let hit = gazetteer.divisionNames.search(octets)
                    if let line = hit.line, isWhole { division = (end, line) }
                    divisionGoesOn = hit.longer != nil
                }
            }
            return (name, division, isMiss)
        }
    }

    /// The token of the next word of a name, behind a hyphen if there is one; null where no name goes on.
    private func word(at end: Int, of index: Int, before limit: Int) -> Int? {
        guard end < limit else { return nil }
        let token = tokens[end]
        if end == index { return token.kind == .word ? end : nil }
        if token.kind == .hyphen, end + 1 < limit, tokens[end + 1].kind == .word, !tokens[end + 1].spaceBefore
        {
            return end + 1
        }
        guard token.kind == .word, token.spaceBefore else { return nil }
        return token.isCapitalised || Self.particles.contains(token.word) || isElided(token) ? end : nil
    }

    /// "d’Ivoire": an elided particle with its word.
    private func isElided(_ token: Token) -> Bool {
        guard token.end - token.start > 3,
            utf8[token.start] == UInt8(ascii: "d") || utf8[token.start] == UInt8(ascii: "l")
        else { return false }
        return utf8[token.start + 1] == 0x27 || utf8[token.start + 1] == 0xE2
    }
}
