import Lexicon
import Records

/// What stands behind a person's name: ", a 33-year-old lawyer in Kyiv,", ", the interior minister,".
extension ActorReader {
    /// Whether a description of a person follows the name: an age, "who", an occupation.
    func isDescribed(_ name: NameRun, before limit: Int) -> Bool {
        let tokens = document.tokens
        let comma = name.tokens.upperBound
        guard comma + 1 < limit, tokens[comma].kind == .comma else { return false }
        let next = tokens[comma + 1]
        if next.kind == .number { return comma + 2 < limit && tokens[comma + 2].kind == .comma }
        return next.word == .who || title(after: comma, before: limit) != nil
    }

    /// Takes title, sector and country from the description behind a name.
    mutating func describe(_ entity: Int, after end: Int, in sentence: Document.Sentence) {
        let tokens = document.tokens
        guard end < sentence.tokens.upperBound, tokens[end].kind == .comma,
            register.entities[entity].actor.title == nil,
            let found = title(after: end, before: sentence.tokens.upperBound)
        else { return }
        var country: String?
        var index = found.phrase.lowerBound
        while index < found.phrase.upperBound {
            if let match = lexicon.actorNames.term(at: index, in: tokens, before: found.phrase.upperBound) {
                let actor = lexicon.actorNames.actors[match.value.actor]
                country = country ?? actor.countryISO3
                index += match.count
            } else {
                index += 1
            }
        }
        register.entitle(
            entity,
            document.string(found.phrase),
            lastWord: tokens[found.title.upperBound - 1].word,
            sectors: found.sectors,
            country: country
        )
    }

    private struct Description {
        let phrase: Range<Int>
        let title: Range<Int>
        let sectors: [String]
    }

    /// A title or occupation between the comma at `comma` and the next comma.
    private func title(after comma: Int, before limit: Int) -> Description? {
        let tokens = document.tokens
        var start = comma + 1
        guard start < limit, tokens[start].kind == .word || tokens[start].kind == .number else { return nil }
        if tokens[start].word == .a || tokens[start].word == .an || tokens[start].word == .the {
            start += 1
        }
        // A description of more than this many tokens is a clause.
        let furthest = min(limit, start + 16)
        var end = start
        while end < furthest, Self.continues(tokens[end]) { end += 1 }
        guard end > start, end == limit || tokens[end].kind == .comma || tokens[end].kind == .period else {
            return nil
        }
        for index in start..<end {
            if !tokens[index].classes.isDisjoint(with: [.be, .have, .relative, .modal, .pronoun]) {
                return nil
            }
            if let match = lexicon.titles.title(at: index, in: tokens, before: end), !match.value.isHonorific
            {
                return Description(
                    phrase: start..<end,
                    title: index..<index + match.count,
                    sectors: match.value.sectors
                )
            }
        }
        return nil
    }

    private static func continues(_ token: Token) -> Bool {
        switch token.kind {
        case .word, .number, .hyphen, .possessive, .symbol, .closeSingle: true
        default: false
        }
    }
}
