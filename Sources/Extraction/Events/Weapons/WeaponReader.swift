import Lexicon
import Records

/// Finds the weapons that a sentence names, with their numbers.
struct WeaponReader {
    let document: Document
    let lexicon: EventLexicon

    private var tokens: [Token] { document.tokens }

    /// The weapons of a sentence, in text order.
    func weapons(in sentence: Document.Sentence) -> [WeaponReading] {
        sentence.begins.contains(.weapons) ? weapons(in: sentence.tokens) : []
    }

    private func weapons(in sentence: Range<Int>) -> [WeaponReading] {
        var weapons: [WeaponReading] = []
        let tokens = document.tokens
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard tokens[index].begins.contains(.weapons), tokens[index].kind == .word,
                let match = lexicon.weapons.longestMatch(at: index, in: tokens, before: sentence.upperBound)
            else {
                index += 1
                continue
            }
            let name = index..<index + match.count
            // "did not shell the town" names no shell.
            let isVerb = tokens[name.upperBound - 1].tag.isVerb
            if !isVerb, !isSomethingElse(name, match.value, in: sentence), !isTarget(name, in: sentence) {
                let weapon = fuller(name) ?? match.value
                weapons.append(reading(weapon, name, after: weapons.last, in: sentence))
            }
            index = name.upperBound
        }
        return weapons
    }

    /// The weapon that a fuller name right before gave: "two suicide bombers … the bombers" flew nothing.
    private func fuller(_ name: Range<Int>) -> WeaponClass? {
        guard name.count == 1 else { return nil }
        let word = tokens[name.lowerBound].word
        for index in (max(1, name.lowerBound - Self.memory)..<max(1, name.lowerBound)).reversed()
        where tokens[index].word == word {
            let match = lexicon.weapons.longestMatch(at: index - 1, in: tokens, before: index + 1)
            if let match, match.count == 2 { return match.value }
        }
        return nil
    }

    private func isSomethingElse(_ name: Range<Int>, _ weapon: WeaponClass, in sentence: Range<Int>) -> Bool {
        // "John Stones" is a man.
        if document.actorMentions.slice(in: sentence, tokens: { $0.tokens }).contains(where: {
            $0.tokens.overlaps(name) && $0.tokens.count > 1
                && document.actors[$0.actor].actor.kind == .person
        }) {
            return true
        }
        guard !weapon.blocks.isEmpty else { return false }
        let before = name.lowerBound - 1
        return before >= sentence.lowerBound && weapon.blocks.contains(tokens[before].word)
            || name.upperBound < sentence.upperBound && weapon.blocks.contains(tokens[name.upperBound].word)
    }

    /// "destroyed a launcher, a truck and a car bomb", "drones were shot down", "a fake vest": not what was used.
    private func isTarget(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
        if name.lowerBound > sentence.lowerBound, Self.sham.contains(tokens[name.lowerBound - 1].word) {
            return true
        }
        if isAttacked(name) { return true }
        var index = name.lowerBound - 1
        while index >= sentence.lowerBound {
            if tokens[index].tag.isVerb, let verb = document.syntax.verbGroup(at: index), verb.head == index {
                if !verb.isPassive, Self.disarming.contains(tokens[index].word) { return true }
                break
            }
            if tokens[index].kind == .semicolon || tokens[index].classes.contains(.relative) { break }
            index -= 1
        }
        let limit = min(sentence.upperBound, name.upperBound + 5)
        for next in name.upperBound..<max(limit, name.upperBound) where tokens[next].tag.isVerb {
            guard let verb = document.syntax.verbGroup(at: next) else { return false }
            return verb.isPassive && Self.disarming.contains(tokens[verb.head].word)
        }
        return false
    }

    /// "an attack on a police helicopter": what the deed is aimed at.
    private func isAttacked(_ name: Range<Int>) -> Bool {
        guard let phrase = document.syntax.nounPhrase(containing: name.upperBound - 1),
            phrase.head < name.upperBound,
            let preposition = phrase.preposition, preposition > 0,
            Self.aiming.contains(tokens[preposition].word)
        else { return false }
        return Self.attacks.contains(tokens[preposition - 1].word)
    }

    private func reading(
        _ weapon: WeaponClass,
        _ name: Range<Int>,
        after previous: WeaponReading?,
        in sentence: Range<Int>
    ) -> WeaponReading {
        var start = name.lowerBound
        var origin: String?
        if let adjective = document.placeMentions.slice(in: sentence, tokens: { $0.tokens }).last(where: {
            $0.tokens.upperBound == start && $0.use == .adjective
        }) {
            origin = document.places[adjective.place].countryISO3
            start = adjective.tokens.lowerBound
        }
        let number = document.numbers(in: sentence).last {
            $0.tokens.upperBound <= start && isNear($0, start)
        }
        var count = number?.value
        var modifier = number?.modifier
        if number == nil, start > sentence.lowerBound, Self.articles.contains(tokens[start - 1].word),
            document.article.text.utf8[tokens[name.upperBound - 1].end - 1] != UInt8(ascii: "s")
        {
            count = 1
        }
        // "at least 70 missiles and 145 drones": the modifier is for both.
        if number != nil, modifier == nil, let previous, previous.modifier != nil,
            let and = number?.tokens.lowerBound, and > 0, tokens[and - 1].word == Self.and,
            previous.tokens.upperBound == and - 1
        {
            modifier = previous.modifier
        }
        if let number, number.value == nil { count = nil }
        return WeaponReading(
            weapon: weapon,
            tokens: start..<name.upperBound,
            phrase: (number?.tokens.lowerBound ?? start)..<name.upperBound,
            count: count,
            modifier: modifier,
            origin: origin
        )
    }

    /// Whether nothing but adjectives stands between a number and a weapon.
    private func isNear(_ number: NumberMention, _ start: Int) -> Bool {
        let between = tokens[number.tokens.upperBound..<start]
        return between.count <= 3
            && between.allSatisfy {
                $0.kind == .hyphen || $0.kind == .word && $0.classes.isDisjoint(with: Self.functionWords)
            }
    }

    /// How many tokens a short name may stand behind the full one: about a paragraph or two.
    private static let memory = 120
    private static let aiming: WordFilter = ["on", "against", "upon"]
    private static let attacks: WordFilter = ["attack", "attacks", "assault", "assaults", "ambush", "raid"]
    private static let sham: WordFilter = ["fake", "toy", "mock", "replica", "imitation", "unexploded"]
    private static let disarming: WordFilter = [
        "destroyed", "destroying", "destroy", "destroys", "seized", "seize", "seizing", "confiscated",
        "recovered",
        "recovering", "found", "discovered", "intercepted", "intercepting", "downed",
        "disabled",
        "neutralised", "neutralized", "wearing", "shot", "damaged", "supplied", "sold", "delivered", "banned",
        "owned",
        "bought", "possessed", "dismantled",
    ]
    private static let functionWords: WordClasses = [
        .preposition, .conjunction, .be, .have, .modal, .determiner, .relative, .pronoun,
    ]
    private static let articles: WordFilter = ["a", "an", "one"]
    private static let and: Word = "and"
}
