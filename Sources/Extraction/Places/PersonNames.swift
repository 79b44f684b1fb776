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
        for mention in document.actorMentions
        where mention.form == .name && document.actors[mention.actor].actor.kind == .person
            && hasFullName[mention.actor] && mention.tokens.count <= Self.maximumWords
        {
            // "North Richmond" is no person.
            guard !document.tokens[mention.tokens.lowerBound].classes.contains(.compass) else { continue }
            for index in mention.tokens {
                isPart[index] = true
                if document.tokens[index].isCapitalised { words.insert(document.tokens[index].word) }
            }
        }
    }

    /// Longer runs of capitals hold an office or a body too.
    private static let maximumWords = 4
}
