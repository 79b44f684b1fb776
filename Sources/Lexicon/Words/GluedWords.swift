/// Finds words that a copy of a web page has joined: "atParis", "TheUnited Nations".
///
/// A function word, then a capital with which a name begins. What is no name by itself stays whole, and so do names
/// with a capital inside: McDonald, iPhone.
public struct GluedWords: Sendable {
    let words: WordTable
    let gazetteer: Gazetteer

    /// The longest function words: throughout, alongside.
    private static let longestFirst = 10
    /// Octets of the shortest word of two: "inUS", "atOsh".
    private static let shortest = 4
    /// What stands before a name.
    private static let before: WordClasses = [.preposition, .determiner, .conjunction, .subordinator]
    /// What a name that no list of terms has may be.
    private static let names: WordClasses = [.weekday, .month, .masculineName, .feminineName]

    /// The tokens of `utf8`, each pair of joined words as two, the second of them as if a blank stood before it.
    ///
    /// Only words that no list has are looked at, so nearly all tokens cost one comparison.
    public func parted(_ tokens: [Token], of utf8: [UInt8]) -> [Token] {
        guard let first = tokens.firstIndex(where: { seam(in: $0, of: utf8) != nil }) else { return tokens }
        var parted = Array(tokens[..<first])
        parted.reserveCapacity(tokens.count + 8)
        for token in tokens[first...] {
            guard let seam = seam(in: token, of: utf8) else {
                parted.append(token)
                continue
            }
            parted.append(part(token.start..<seam, of: token, shape: token.shape, utf8))
            let isAcronym = utf8[seam + 1] &- 0x41 < 26
            parted.append(part(seam..<token.end, of: token, shape: isAcronym ? .allCaps : .capitalised, utf8))
        }
        return parted
    }

    /// One of the two words of a token.
    private func part(_ range: Range<Int>, of token: Token, shape: Token.Shape, _ utf8: [UInt8]) -> Token {
        let isFirst = range.lowerBound == token.start
        var part = Token(
            start: range.lowerBound,
            end: range.upperBound,
            kind: .word,
            shape: shape,
            spaceBefore: isFirst ? token.spaceBefore : true,
            lineStart: isFirst && token.lineStart,
            word: Word(utf8[range]),
            endsWithFullStop: !isFirst && token.endsWithFullStop
        )
        words.describe(&part)
        return part
    }

    /// Where the second word begins; null in a word that is one.
    private func seam(in token: Token, of utf8: [UInt8]) -> Int? {
        guard token.tags == 0, token.kind == .word, token.end - token.start >= Self.shortest,
            token.classes.isPlain, token.begins.isEmpty, token.shape != .allCaps
        else { return nil }
        let limit = min(token.end - 1, token.start + Self.longestFirst + 1)
        guard
            let seam = (token.start + 1..<max(token.start + 1, limit)).first(where: { utf8[$0] &- 0x41 < 26 }
            ),
            seam > token.start + 1,
            !words.classes(of: Word(utf8[token.start..<seam])).isDisjoint(with: Self.before),
            isName(utf8[seam..<token.end])
        else { return nil }
        return seam
    }

    private func isName(_ octets: ArraySlice<UInt8>) -> Bool {
        let entry = words.entry(of: Word(octets))
        if !entry.begins.isDisjoint(with: [.actorNames, .placeTerms])
            || !entry.classes.isDisjoint(with: Self.names)
        {
            return true
        }
        guard octets.count >= Self.shortest,
            let name = gazetteer.candidates(for: String(decoding: octets, as: UTF8.self))
        else { return false }
        return name.flags.isDisjoint(with: [.word, .stop])
    }
}
