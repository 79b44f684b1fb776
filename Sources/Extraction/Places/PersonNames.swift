import Lexicon
import Records

/// Words that name persons in a text, so that they are not read as places.
struct PersonNames {
    /// For each token whether it stands in a person's name.
    private(set) var isPart: [Bool]
    /// For each token whether it stands in the name of an armed group: "Islamic State of Iraq".
    private(set) var isPartOfGroup: [Bool]
    /// Given names and surnames of the persons of the text.
    private(set) var words: Set<Word> = []

    init(document: Document) {
        isPart = Array(repeating: false, count: document.tokens.count)
        isPartOfGroup = isPart
        for mention in document.actorMentions
        where mention.form == .name && document.actors[mention.actor].actor.kind == .armedGroup {
            for index in mention.tokens { isPartOfGroup[index] = true }
        }
        // A person who is only ever "Arlington" may as well be the town.
        var hasFullName = Array(repeating: false, count: document.actors.count)
        for mention in document.actorMentions where mention.form == .name && mention.tokens.count > 1 {
            hasFullName[mention.actor] = true
        }
        let isOnlyPlaced = Self.onlyPlaced(in: document)
        for mention in document.actorMentions
        where mention.form == .name && document.actors[mention.actor].actor.kind == .person
            && hasFullName[mention.actor] && !isOnlyPlaced[mention.actor]
            && mention.tokens.count <= Self.maximumWords
        {
            // "North Richmond" is no person.
            guard !document.tokens[mention.tokens.lowerBound].classes.contains(.compass) else { continue }
            for index in mention.tokens {
                isPart[index] = true
                if document.tokens[index].isCapitalised { words.insert(document.tokens[index].word) }
            }
        }
    }

    /// For each actor whether something is only ever in what its name names: "a base in Ali Gadud".
    private static func onlyPlaced(in document: Document) -> [Bool] {
        var isOnlyPlaced = Array(repeating: true, count: document.actors.count)
        let tokens = document.tokens
        for mention in document.actorMentions where isOnlyPlaced[mention.actor] {
            let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
            isOnlyPlaced[mention.actor] =
                mention.form == .name && start > 1 && tokens[start - 1].word == .in
                && !NameGuard.believing.contains(tokens[start - 2].word)
                && (end == tokens.count || tokens[end].kind != .possessive)
        }
        return isOnlyPlaced
    }

    /// Longer runs of capitals hold an office or a body too.
    private static let maximumWords = 4
}
