import Lexicon
import Records

/// Words that name persons in a text, so that they are not read as places.
struct PersonNames {
    /// For each token whether it stands in a person's name.
    private(set) var isPart: [Bool]
    /// Given names and surnames of the persons of the text.
    private(set) var words: Set<Word> = []

    init(document: Document) {
        isPart = Array(repeating: false, count: document.tokens.count)
        for mention in document.actorMentions
        where mention.form == .name && document.actors[mention.actor].actor.kind == .person {
            for index in mention.tokens {
                isPart[index] = true
                if document.tokens[index].isCapitalised { words.insert(document.tokens[index].word) }
            }
        }
    }
}
