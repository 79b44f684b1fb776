import Lexicon
import Records

/// What one sentence offers to the event rules.
struct SentenceContext {
    /// The sentence.
    let sentence: Document.Sentence
    /// Words that may name an event, in text order.
    let triggers: [TriggerReading]
    /// Weapons, in text order.
    let weapons: [WeaponReading]
    /// Statements of harm, in text order.
    let casualties: [CasualtyStatement]
    /// Things that may be hit: GTD type and tokens.
    let targets: [(target: TargetClass, tokens: Range<Int>)]
    /// Indices into `Document.placeMentions`, in text order.
    let places: [Int]
    /// Indices into `Document.actorMentions`, in text order.
    let actors: [Int]
    /// Indices into `Document.times`, in text order.
    let times: [Int]

    /// Reads a sentence.
    init(_ sentence: Document.Sentence, in document: Document, lexicon: Lexicon) {
        let range = sentence.tokens
        self.sentence = sentence
        weapons = WeaponReader(document: document, lexicon: lexicon.events).weapons(in: range)
        casualties = CasualtyReader(document: document, lexicon: lexicon.events).statements(in: sentence)
        places = document.placeMentions.sliceIndices(in: range) { $0.tokens }
        actors = document.actorMentions.sliceIndices(in: range) { $0.tokens }
        times = document.times.sliceIndices(in: range) { $0.tokens }
        var targets: [(target: TargetClass, tokens: Range<Int>)] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let match = lexicon.events.targets.longestMatch(
                at: index,
                in: document.tokens,
                before: range.upperBound
            ) {
                targets.append((match.value, index..<index + match.count))
                index += match.count
            } else {
                index += 1
            }
        }
        self.targets = targets
        triggers = TriggerReader(document: document, lexicon: lexicon.events).triggers(in: sentence)
    }
}
