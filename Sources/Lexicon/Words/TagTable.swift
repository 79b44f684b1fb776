/// The parts of speech that words can have, from `lexicon/word_tags.tsv`.
public struct TagTable: Sendable {
    // Open addressing with linear probing. A slot has 32 bits, so that 50,000 forms stay in the second-level
    // cache: the upper 24 bits of the word's hash, then the index of its list. The lower bits choose the slot;
    // one unknown word in ten million is taken for a known one.
    @usableFromInline var slots: [UInt32]
    @usableFromInline var lists: [TagCandidates] = []

    /// An empty table with room for `capacity` words.
    private init(capacity: Int) {
        var size = 1_024
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    /// The table that is part of the binary.
    static func embedded() throws(LexiconFormatError) -> TagTable {
        let file = try LexiconFile.named("lexicon/word_tags")
        return try TagTable(file: file.name, bytes: file.bytes)
    }

    /// Reads rows of tag codes, a tab, and the words that have them, separated by `|`.
    ///
    /// One pass; nothing is allocated for a word.
    init(file: String, bytes: UnsafeBufferPointer<UInt8>) throws(LexiconFormatError) {
        // At most half of the slots are taken: every word is followed by a separator.
        self.init(capacity: bytes.reduce(0) { $0 + ($1 == 0x7C || $1 == 0x0A ? 1 : 0) })
        var line = 0
        var header = true
        var index = 0
        var known: [TagCandidates: UInt32] = [:]
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
            let list = known[candidates] ?? UInt32(lists.count)
            guard list < 256 else {
                throw LexiconFormatError(
                    file: file,
                    line: line,
                    reason: "is the 257th list of tags; a slot counts to 256"
                )
            }
            if list == lists.count {
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
                insert(hasher.word, list: list)
                if index < bytes.count, bytes[index] == 0x7C { index += 1 }
            }
            index += 1
        }
    }

    /// The parts of speech of a word, the likeliest first; null for a word that no row has.
    ///
    /// O(1).
    @inlinable
    public func candidates(of word: Word) -> TagCandidates? {
        let slot = slots[self.slot(of: word)]
        return slot == 0 ? nil : lists[Int(slot & 0xFF)]
    }

    private mutating func insert(_ word: Word, list: UInt32) {
        let slot = slot(of: word)
        slots[slot] = Self.key(word) | list
    }

    @inlinable
    static func key(_ word: Word) -> UInt32 {
        // Zero is an empty slot.
        max(UInt32(truncatingIfNeeded: word.hash >> 40), 1) << 8
    }

    @inlinable
    func slot(of word: Word) -> Int {
        let mask = slots.count - 1
        let key = Self.key(word)
        var index = Int(truncatingIfNeeded: word.hash ^ word.hash >> 20) & mask
        while slots[index] != 0, slots[index] & ~0xFF != key { index = (index + 1) & mask }
        return index
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
