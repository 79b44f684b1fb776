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

        /// The same with the tokens from `start` on, where an article stands.
        public func beginning(at start: Int) -> Match {
            Match(tokens: start..<tokens.upperBound, flags: flags, candidates: candidates)
        }

        /// With the candidates of the same run in another file behind its own.
        func joined(by other: Match) -> Match {
            Match(tokens: tokens, flags: flags, candidates: candidates + other.candidates)
        }
    }

    private let gazetteer: Gazetteer
    private let memo: NameMemo
    private let tokens: [Token]
    private let utf8: [UInt8]

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
        memo = gazetteer.memo
        self.tokens = tokens
        self.utf8 = utf8
    }

    /// The longest name that begins at token `index` and ends before `limit`; null when none does.
    public func longestName(at index: Int, before limit: Int) -> Match? {
        guard index < limit else { return nil }
        let term = gazetteer.terms.longestMatch(at: index, in: tokens, before: limit)
        let (name, division) = longest(at: index, before: limit)
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

    /// The longest name in each of the two files.
    private func longest(at index: Int, before limit: Int) -> (name: Found?, division: Found?) {
        guard tokens[index].kind == .word else { return (nil, nil) }
        var name: Found?
        var division: Found?
        var (last, words) = (index, tokens[index].word)
        for count in 1...Self.maximumWords {
            let hits = hits(of: words, from: index, through: last)
            let isWhole =
                tokens[last].isCapitalised || isElided(tokens[last])
                || last > index && tokens[last - 1].kind == .hyphen
            if isWhole, let line = hits.name.line { name = (last + 1, line) }
            if isWhole, let line = hits.division.line { division = (last + 1, line) }
            guard hits.name.goesOn || hits.division.goesOn, count < Self.maximumWords,
                let next = word(behind: last, before: limit)
            else { break }
            last = next
            words = words.followed(by: tokens[next].word)
        }
        return (name, division)
    }

    /// What the two files have under the words from one token through another.
    private func hits(of words: Word, from first: Int, through last: Int) -> NameMemo.Hits {
        if let known = memo.hits(of: words) { return known }
        let hits = withUnsafeTemporaryAllocation(
            of: UInt8.self,
            capacity: NameKey.maximumBytes
        ) { buffer -> NameMemo.Hits in
            var key = NameKey(buffer)
            utf8.withUnsafeBufferPointer { utf8 in
                for token in tokens[first...last] where token.kind == .word {
                    gazetteer.folding.append(utf8, token.start..<token.end, to: &key)
                }
            }
            guard let octets = key.octets else { return (NameMemo.Hit(), NameMemo.Hit()) }
            return (hit(in: gazetteer.names, octets), hit(in: gazetteer.divisionNames, octets))
        }
        memo.insert(hits, of: words)
        return hits
    }

    private func hit(in rows: SortedRows, _ key: UnsafeBufferPointer<UInt8>) -> NameMemo.Hit {
        let hit = rows.search(key)
        return NameMemo.Hit(line: hit.line, goesOn: hit.longer != nil)
    }

    /// The token of the word behind one of a name, past a hyphen if there is one; null where no name goes on.
    private func word(behind index: Int, before limit: Int) -> Int? {
        let end = index + 1
        guard end < limit else { return nil }
        let token = tokens[end]
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
