import Lexicon

/// Words of a sentence that name an event.
struct TriggerReading {
    /// What the lexicon says of the words.
    let trigger: EventTrigger
    /// The words.
    let tokens: Range<Int>
    /// Index in `Document.sentences`.
    let sentence: Int

    /// Whether the words are a verb here.
    var isVerb: Bool { trigger.form != .noun }
}
