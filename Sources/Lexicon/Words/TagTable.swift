/// The parts of speech that words can have, from `lexicon/word_tags.tsv`.
public struct TagTable: Sendable {
    /// Each list once, however many words have it: `Token.tags` counts them from 1.
    @usableFromInline var lists: [TagCandidates] = []

    /// The table that is part of the binary; gives `words` their lists.
    init(marking words: inout WordTable) throws(LexiconFormatError) {
        let file = try LexiconFile.named("lexicon/word_tags")
        try self.init(file: file.name, bytes: file.bytes, marking: &words)
    }

    /// Reads rows of tag codes, a tab, and the words that have them, separated by `|`.
    ///
    /// One pass; nothing is allocated for a word.
    init(
        file: String,
        bytes: UnsafeBufferPointer<UInt8>,
        marking words: inout WordTable
    ) throws(LexiconFormatError) {
        var line = 0
        var header = true
        var index = 0
        var known: [TagCandidates: UInt8] = [:]
        while index < bytes.count {
            line += 1
            let start = index
            if bytes[start] == UInt8(ascii: "#") || header {
                header = header && bytes[start] == UInt8(ascii: "#")
                while index < bytes.count, bytes[index] != 0x0A { index += 1 }
                index += 1
                continue
            }
            while index < bytes.count, bytes[index] != 0x09, bytes[index] != 0x0A { index += 1 }
            guard index < bytes.count, bytes[index] == 0x09 else {
                throw LexiconFormatError(file: file, line: line, reason: "has no tab between tags and words")
            }
            guard let candidates = TagCandidates(codes: bytes[start..<index]) else {
                let codes = String(decoding: bytes[start..<index], as: UTF8.self)
                throw LexiconFormatError(file: file, line: line, reason: "\(codes) has an unknown tag code")
            }
            guard known[candidates] != nil || lists.count < UInt8.max else {
                throw LexiconFormatError(
                    file: file,
                    line: line,
                    reason: "is the 256th list of tags; a token counts to 255"
                )
            }
            let list = known[candidates] ?? UInt8(lists.count + 1)
            if list > lists.count {
                lists.append(candidates)
                known[candidates] = list
            }
            index += 1
            while index < bytes.count, bytes[index] != 0x0A {
                var hasher = Word.Hasher()
                while index < bytes.count, bytes[index] != 0x7C, bytes[index] != 0x0A {
                    hasher.combine(bytes[index])
                    index += 1
                }
                words.insert(hasher.word, tags: list)
                if index < bytes.count, bytes[index] == 0x7C { index += 1 }
            }
            index += 1
        }
    }

    /// The parts of speech of a token's word, the likeliest first; null for a word that no row has.
    ///
    /// O(1).
    @inlinable
    public func candidates(of token: Token) -> TagCandidates? {
        token.tags == 0 ? nil : lists[Int(token.tags) - 1]
    }
}

extension TagCandidates {
    /// The list that a row's codes stand for; null when one of them is unknown.
    fileprivate init?(codes: Slice<UnsafeBufferPointer<UInt8>>) {
        var tags: [Tag] = []
        var isDemonym = false
        var takesClause = false
        var isSpeech = false
        for code in codes {
            switch code {
            case UInt8(ascii: "E"): isDemonym = true
            case UInt8(ascii: "Q"): takesClause = true
            case UInt8(ascii: "V"): isSpeech = true
            default:
                guard let tag = Tag(code: code) else { return nil }
                tags.append(tag)
            }
        }
        guard !tags.isEmpty else { return nil }
        self.init(tags, isDemonym: isDemonym, takesClause: takesClause, isSpeech: isSpeech)
    }
}
