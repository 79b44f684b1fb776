/// What the lexicon knows about single words: their closed classes, the parts of speech that they can have, and the
/// lists in which they begin a term.
public struct WordTable: Sendable {
    // Open addressing with linear probing: one look-up a token, so it must cost one cache line, and little memory in
    // all. A slot is the upper 48 bits of the word's hash, then the number of its row; 0 is free. Many words share a
    // row: there are some thousand.
    private var slots: [UInt64]
    private var count = 0
    /// The first one is that of words that no list has.
    private var rows = [Entry()]
    private var numbers: [Entry: UInt16] = [Entry(): 0]
    /// The row used last: a file names many words of one kind together.
    private var latest: UInt16 = 0
    /// What the table says about every mark.
    private(set) var mark = Entry()

    /// What the table says about a word.
    struct Entry: Hashable {
        var classes: WordClasses = []
        var begins: TermLists = []
        /// Lists in which it is a term by itself.
        var terms: TermLists = []
        /// Lists in which it is the second word of a term.
        var continues: TermLists = []
        /// Number of a list of `TagTable`, from 1; 0 for none.
        var tags: UInt8 = 0
    }

    /// An empty table.
    init() { slots = Array(repeating: 0, count: 131_072) }

    /// The table of `lexicon/word_classes.tsv`, `lexicon/person_nouns.tsv` and `actors/given_names.tsv`.
    static func embedded() throws(LexiconFormatError) -> WordTable {
        var table = WordTable()
        for file in ["lexicon/word_classes", "lexicon/person_nouns"] {
            for row in try Table(file).rows {
                let name = try row.text("class")
                guard let classes = WordClasses.named[name] else {
                    throw row.error("\(name) is no word class; known are \(WordClasses.named.keys.sorted())")
                }
                for word in try row.list("words") where !word.contains(" ") {
                    table.insert(Word(word), classes)
                }
            }
        }
        for row in try Table("actors/given_names").rows {
            let gender = try row.text("gender")
            guard let classes = WordClasses.genders[gender] else {
                throw row.error("\(gender) is none of \(WordClasses.genders.keys.sorted())")
            }
            table.insert(Word(try row.text("name")), classes)
        }
        return table
    }

    /// The classes of a word; none for a word that no list has.
    ///
    /// O(1).
    public func classes(of word: Word) -> WordClasses { entry(of: word).classes }

    /// All about a word.
    ///
    /// O(1).
    func entry(of word: Word) -> Entry { rows[Int(slots[index(of: word)] & 0xFFFF)] }

    /// Fills in what is known about the words of tokens.
    ///
    /// In two passes: look-ups wait for memory, and wait together where none depends on what another found.
    func describe(_ tokens: inout [Token]) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: tokens.count) { found in
            for index in tokens.indices { found[index] = slots[home(ofKey: Self.key(tokens[index].word))] }
            for index in tokens.indices {
                let key = Self.key(tokens[index].word)
                let isFound = found[index] == 0 || found[index] & ~0xFFFF == key
                let slot = isFound ? found[index] : slots[self.index(ofKey: key)]
                fill(&tokens[index], from: rows[Int(slot & 0xFFFF)])
            }
        }
    }

    /// Fills in what is known about the word of a token.
    func describe(_ token: inout Token) { fill(&token, from: entry(of: token.word)) }

    @inline(__always)
    private func fill(_ token: inout Token, from entry: Entry) {
        let entry = token.word == .none ? mark : entry
        token.classes = entry.classes
        token.begins = entry.begins
        token.terms = entry.terms
        token.continues = entry.continues
        token.tags = entry.tags
    }

    /// Adds a word to classes.
    mutating func insert(_ word: Word, _ classes: WordClasses) {
        update(word) { $0.classes.formUnion(classes) }
    }

    /// Gives a word the parts of speech of a list of `TagTable`.
    mutating func insert(_ word: Word, tags: UInt8) { update(word) { $0.tags = tags } }

    /// Marks the words with which the terms of a table begin, those that are one, and those that come second.
    mutating func mark<Value>(beginningsOf table: PhraseTable<Value>) {
        for key in table.index.words(at: 0) { update(key) { $0.begins.formUnion(table.list) } }
        for key in table.index.soleWords { update(key) { $0.terms.formUnion(table.list) } }
        for key in table.index.words(at: 1) { update(key) { $0.continues.formUnion(table.list) } }
    }

    private mutating func update(_ part: PhraseIndex.Part, _ change: (inout Entry) -> Void) {
        switch part {
        case .word(let word): update(word, change)
        case .mark: change(&mark)
        }
    }

    /// Changes the entry of a word, which takes a free slot when it has none.
    private mutating func update(_ word: Word, _ change: (inout Entry) -> Void) {
        if count * 4 > slots.count * 3 { grow() }
        let index = index(of: word)
        if slots[index] == 0 { count += 1 }
        var entry = rows[Int(slots[index] & 0xFFFF)]
        change(&entry)
        slots[index] = Self.key(word) | UInt64(number(of: entry))
    }

    /// The number of the row of an entry, which gets the next one when it has none.
    private mutating func number(of entry: Entry) -> UInt16 {
        if rows[Int(latest)] == entry { return latest }
        precondition(rows.count <= UInt16.max, "a slot counts to 65,535 rows")
        latest = numbers[entry] ?? UInt16(rows.count)
        if latest == rows.count {
            rows.append(entry)
            numbers[entry] = latest
        }
        return latest
    }

    private func index(of word: Word) -> Int { index(ofKey: Self.key(word)) }

    /// The slot that holds a key, or the free one where it would stand.
    private func index(ofKey key: UInt64) -> Int {
        let mask = slots.count - 1
        var index = home(ofKey: key)
        while slots[index] != 0, slots[index] & ~0xFFFF != key { index = (index + 1) & mask }
        return index
    }

    /// The slot where a key stands unless others were there before.
    private func home(ofKey key: UInt64) -> Int {
        Int(truncatingIfNeeded: key >> 16 ^ key >> 40) & (slots.count - 1)
    }

    private static func key(_ word: Word) -> UInt64 { word.hash & ~0xFFFF }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: slots.count * 2)
        for slot in old where slot != 0 { slots[index(ofKey: slot & ~0xFFFF)] = slot }
    }
}
