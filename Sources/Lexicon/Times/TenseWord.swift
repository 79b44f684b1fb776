/// What a word tells about the tense of its clause, from `lexicon/tense_cues.tsv`; a word may be several.
public struct TenseWord: OptionSet, Hashable, Sendable {
    /// One bit a cue.
    public let rawValue: UInt8

    /// The cues whose bits are set.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Tells what is to come: will.
    public static let future = TenseWord(rawValue: 1 << 0)
    /// Tells what is to come before on, in, by or for: due.
    public static let planned = TenseWord(rawValue: 1 << 1)
    /// Tells what is to come before an infinitive: agreed.
    public static let intended = TenseWord(rawValue: 1 << 2)
    /// Tells what was: said.
    public static let past = TenseWord(rawValue: 1 << 3)

    /// The cue that a row of the file names.
    static let named: [String: TenseWord] = [
        "future": .future, "planned": .planned, "intended": .intended, "past": .past,
    ]
}
