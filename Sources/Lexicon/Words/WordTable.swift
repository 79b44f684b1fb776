/// What the lexicon knows about single words: their closed classes, and the lists in which they begin a term.
public struct WordTable: Sendable {
    // Open addressing with linear probing: one look-up a token, so it must cost one cache line.
    private var slots: [Slot]
    private var count = 0
    /// Lists in which a term begins with a mark.
    private(set) var beginningWithMarks: TermLists = []

    /// What the table says about a word.
    struct Entry {
        var classes: WordClasses = []
        var begins: TermLists = []
    }

    private struct Slot {
        var word = Word.none
        var entry = Entry()
    }

    /// An empty table.
    init() { slots = Array(repeating: Slot(), count: 1_024) }

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
    func entry(of word: Word) -> Entry { slots[index(of: word)].entry }

    /// Adds a word to classes.
    mutating func insert(_ word: Word, _ classes: WordClasses) {
        slots[slot(for: word)].entry.classes.formUnion(classes)
    }

    /// Marks the words with which the terms of a table begin.
    mutating func mark<Value>(beginningsOf table: PhraseTable<Value>) {
        for key in table.index.beginnings {
            switch key {
            case .word(let word): slots[slot(for: word)].entry.begins.formUnion(table.list)
            case .mark: beginningWithMarks.formUnion(table.list)
            }
        }
    }

    /// The slot of a word, which takes a free one when it has none.
    private mutating func slot(for word: Word) -> Int {
        if count * 2 > slots.count { grow() }
        let index = index(of: word)
        if slots[index].word == .none { count += 1 }
        slots[index].word = word
        return index
    }

    private func index(of word: Word) -> Int {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: word.hash ^ (word.hash >> 32)) & mask
        while slots[index].word != .none, slots[index].word != word { index = (index + 1) & mask }
        return index
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        for slot in old where slot.word != .none { slots[index(of: slot.word)] = slot }
    }
}
