import Lexicon
import Records

/// What one sentence offers to the event rules.
///
/// A class: every rule holds it, and to hand it on must not count its lists.
final class SentenceContext {
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
    /// Indices into `Document.placeMentions`.
    let places: Range<Int>
    /// Indices into `Document.actorMentions`.
    let actors: Range<Int>
    /// Indices into `Document.times`.
    let times: Range<Int>

    /// Whether the sentence turns to another story: "Meanwhile, in", "In another incident".
    let isElsewhere: Bool
    /// Whether the sentence tells what happened at the time of the one before: "Meanwhile".
    let isMeanwhile: Bool
    /// Whether nature, traffic or industry did the harm: no event of conflict; false where nothing was done.
    let isAccident: Bool

    /// Whether animals did it: "killed by his lions", "an attack by dogs", "a shark bit".
    let isDeedOfAnimals: Bool

    /// Reads a sentence.
    init(_ sentence: Document.Sentence, in document: Document, lexicon: Lexicon) {
        let range = sentence.tokens
        self.sentence = sentence
        weapons = WeaponReader(document: document, lexicon: lexicon.events).weapons(in: sentence)
        casualties = CasualtyReader(document: document, lexicon: lexicon.events).statements(in: sentence)
        places = document.placeMentions.sliceIndices(in: range) { $0.tokens }
        actors = document.actorMentions.sliceIndices(in: range) { $0.tokens }
        times = document.times.sliceIndices(in: range) { $0.tokens }
        var targets: [(target: TargetClass, tokens: Range<Int>)] = []
        let tokens = document.tokens
        var index = sentence.begins.contains(.targets) ? range.lowerBound : range.upperBound
        while index < range.upperBound {
            if tokens[index].begins.contains(.targets),
                let match = lexicon.events.targets.longestMatch(
                    at: index,
                    in: tokens,
                    before: range.upperBound
                )
            {
                targets.append((match.value, index..<index + match.count))
                index += match.count
            } else {
                index += 1
            }
        }
        self.targets = targets
        triggers = TriggerReader(document: document, lexicon: lexicon.events).triggers(in: sentence)
        let words = triggers.isEmpty && casualties.isEmpty ? [] : document.tokens[range]
        isMeanwhile = words.first.map { Self.meanwhile.contains($0.word) } == true
        isElsewhere =
            words.first.map { Self.turns.contains($0.word) } == true
            || words.first?.word == Self.in
                && words.dropFirst().prefix(2).contains { Self.other.contains($0.word) }
        let classes = words.reduce(into: WordClasses()) { $0.formUnion($1.classes) }
        let fire = Self.fire
        isDeedOfAnimals =
            classes.contains(.animal)
            && words.indices.contains { Self.isAnimalThatActs(at: $0, in: document) }
        isAccident =
            isDeedOfAnimals || classes.contains(.calamity)
            || words.indices.contains { words[$0].word == fire && Self.isBlaze(at: $0, of: words) }
            || classes.contains(.hazard) && !classes.contains(.hostile)
                // A tank at a plant holds gas.
                && !weapons.contains { $0.weapon.kind != nil && $0.weapon.name != Self.tank }
    }

    /// Whether the fire at `index` burns: "the fire killed three", "caught fire"; weapons fire too.
    private static func isBlaze(at index: Int, of words: ArraySlice<Token>) -> Bool {
        guard words[index].tag.isNoun, index > words.startIndex else { return false }
        let before = words[index - 1].word
        if before == caught { return true }
        guard !guns.contains(before), index + 1 < words.endIndex else { return false }
        return burning.contains(words[index + 1].word) || buildings.contains(before)
    }

    private static func isAnimalThatActs(at index: Int, in document: Document) -> Bool {
        let token = document.tokens[index]
        guard token.classes.contains(.animal), token.shape == .lower,
            let phrase = document.syntax.nounPhrase(containing: index), phrase.head == index
        else { return false }
        if let preposition = phrase.preposition { return document.tokens[preposition].word == by }
        guard let verb = document.syntax.verbGroup(at: phrase.tokens.upperBound) else { return false }
        return !verb.isPassive && document.syntax.subject(of: verb)?.head == index
    }

    private static let by: Word = "by"
    private static let tank = "tank"
    private static let fire: Word = "fire"
    private static let caught: Word = "caught"
    private static let guns: WordFilter = [
        "artillery", "mortar", "gun", "rifle", "sniper", "rocket", "tank", "shell", "friendly", "heavy",
        "enemy",
        "rebel", "army", "police", "small-arms", "arms", "gunship", "aircraft", "cross", "opened", "open",
        "opens",
        "russian", "israeli", "ukrainian", "syrian", "turkish", "under", "machine-gun", "covering",
    ]
    private static let burning: WordFilter = [
        "kills", "killed", "killing", "injures", "injured", "broke", "breaks", "swept", "sweeps", "engulfed",
        "engulfs", "ripped", "tore", "gutted", "claimed",
    ]
    private static let buildings: WordFilter = [
        "block", "house", "apartment", "building", "hotel", "hospital", "school", "forest", "nightclub",
        "kitchen",
        "electrical", "second", "dormitory",
    ]
    private static let meanwhile: WordFilter = ["meanwhile", "simultaneously"]
    private static let turns: WordFilter = [
        "meanwhile", "elsewhere", "separately", "similarly", "moreover", "furthermore", "additionally",
    ]
    private static let `in`: Word = "in"
    private static let other: WordFilter = ["another", "separate", "other", "addition", "similar"]
}
