import Synchronization

/// Words with which no line of names begins: those met last.
///
/// All texts share it, as all open sentences with the same words. What it holds changes how long a look-up takes and
/// nothing else; a word that takes another's slot sends that one to the gazetteer again.
final class NameMisses: Sendable {
    // A slot is one word: a reader sees the whole of it or of another.
    private let slots = InlineArray<4096, Atomic<UInt64>> { _ in Atomic(0) }

    /// Whether the word is known to begin no name.
    func contains(_ word: Word) -> Bool {
        word != .none && slots[Self.slot(of: word)].load(ordering: .relaxed) == word.hash
    }

    /// Notes that the word begins no name.
    func insert(_ word: Word) { slots[Self.slot(of: word)].store(word.hash, ordering: .relaxed) }

    private static func slot(of word: Word) -> Int {
        Int(truncatingIfNeeded: word.hash ^ word.hash >> 32) & 4_095
    }
}
