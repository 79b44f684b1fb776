/// The parts of speech that words can have, from `lexicon/word_tags.tsv`.
public struct TagTable: Sendable {
    // Open addressing with linear probing. A slot is one word of memory, so that 40,000 forms stay in the
    // second-level cache: the upper 48 bits of the word's hash, then the index of its list. Two of 40,000
    // forms share these 48 bits with a probability of 3·10⁻⁶.
    @usableFromInline var slots: [UInt64]
    @usableFromInline var lists: [TagCandidates] = []
    private var count = 0

    /// An empty table with room for about `capacity` words.
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
        // A form and its separator take nine octets.
        self.init(capacity: bytes.count / 9)
        var line = 0
        var header = true
        var index = 0
        var known: [TagCandidates: UInt64] = [:]
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
            let list = known[candidates] ?? UInt64(lists.count)
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
        return slot == 0 ? nil : lists[Int(slot & 0xFFFF)]
    }

    private mutating func insert(_ word: Word, list: UInt64) {
        if count * 2 > slots.count { grow() }
        let slot = slot(of: word)
        if slots[slot] == 0 { count += 1 }
        slots[slot] = word.hash & ~0xFFFF | list
    }

    @inlinable
    func slot(of word: Word) -> Int {
        let mask = slots.count - 1
        let key = word.hash & ~0xFFFF
        var index = Int(truncatingIfNeeded: word.hash >> 16 ^ word.hash >> 40) & mask
        while slots[index] != 0, slots[index] & ~0xFFFF != key { index = (index + 1) & mask }
        return index
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        for slot in old where slot != 0 {
            slots[self.slot(of: Word(hash: slot))] = slot
        }
    }
}

extension TagCandidates {
    /// The list that a row's codes stand for; null when one of them is unknown.
    fileprivate init?(codes: Slice<UnsafeBufferPointer<UInt8>>) {
        var tags: [Tag] = []
        var isDemonym = false
        var takesClause = false
        for code in codes {
            switch code {
            case UInt8(ascii: "E"): isDemonym = true
            case UInt8(ascii: "Q"): takesClause = true
            default:
                guard let tag = Tag(code: code) else { return nil }
                tags.append(tag)
            }
        }
        guard !tags.isEmpty else { return nil }
        self.init(tags, isDemonym: isDemonym, takesClause: takesClause)
    }
}
