import Lexicon
import Records

/// A place in a sentence where somebody is said to speak.
struct SpeechCue {
    /// How the words are built.
    enum Kind {
        /// A verb with its subject before it, or none: "Berg said", "and said".
        case verb
        /// A verb with its subject behind it: "said Berg".
        case inverted
        /// "according to Berg".
        case accordingTo
    }

    /// How it is built.
    let kind: Kind
    /// Tokens of the verb, or of "according to".
    let tokens: Range<Int>
    /// Tokens from the subject to the verb, in either order.
    let clause: Range<Int>
    /// The verb; "according to" has a verb of its own in the lists.
    let verb: SpeechVerb
    /// Index in `Document.sentences`.
    let sentence: Int
    /// Who speaks; null when the sentence does not say.
    let source: SpeechSource?
    /// Whether the subject was taken over from a cue or subject before: "and said", "saying".
    let sharesSubject: Bool
}
