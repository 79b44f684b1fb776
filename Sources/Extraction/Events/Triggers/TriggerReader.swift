import Lexicon

/// Finds the words of a sentence that may name an event, and takes the reading that their part of speech allows.
struct TriggerReader {
    let document: Document
    let lexicon: EventLexicon

    private var tokens: [Token] { document.tokens }

    /// The triggers of a sentence in text order, without overlap; words that a rule blocks are left out.
    func triggers(in sentence: Document.Sentence) -> [TriggerReading] {
        guard sentence.begins.contains(.triggers) else { return [] }
        var readings: [TriggerReading] = []
        let tokens = document.tokens
        var index = sentence.tokens.lowerBound
        while index < sentence.tokens.upperBound {
            guard tokens[index].begins.contains(.triggers), tokens[index].kind == .word,
                let match = lexicon.triggers.longestMatch(
                    at: index,
                    in: tokens,
                    before: sentence.tokens.upperBound
                )
            else {
                index += 1
                continue
            }
            let words = index..<index + match.count
            // "seized" takes towns and rifles: the nearest object tells which.
            let trigger = match.value.lazy.filter { fits($0, words) }
                .min { objectDistance($0, words) < objectDistance($1, words) }
            if trigger == nil { document.reject("/trigger", words, "another part of speech") }
            if let trigger {
                if isBlocked(trigger, words, in: sentence.tokens) {
                    document.reject("/trigger", words, "a word beside it makes it something else")
                } else {
                    readings.append(TriggerReading(trigger: trigger, tokens: words, sentence: sentence.index))
                }
            }
            index = words.upperBound
        }
        return readings
    }

    private func fits(_ trigger: EventTrigger, _ words: Range<Int>) -> Bool {
        if words.count > 1, trigger.form == .phrase { return true }
        return switch trigger.form {
        // "gang-raped": of words with a hyphen the last is the verb.
        case .verb, .phrase:
            tokens[words.lowerBound].tag.isVerb
                || words.count > 1 && tokens[words.lowerBound + 1].kind == .hyphen
                    && tokens[words.upperBound - 1].tag.isVerb
        // "shoot-out", "peaceful marches": of several words the first may tell.
        case .noun:
            tokens[words.upperBound - 1].tag.isNoun
                || words.count > 1
                    && (tokens[words.lowerBound + 1].kind == .hyphen
                        || tokens[words.lowerBound].tag == .adjective)
        }
    }

    /// Tokens between the words and the nearest object that the trigger asks for, up to 8 when there is none.
    ///
    /// "Rifles were seized in the town": what a passive verb is done to stands before it.
    private func objectDistance(_ trigger: EventTrigger, _ words: Range<Int>) -> Int {
        guard !trigger.objects.isEmpty else { return 8 }
        if document.syntax.verbGroup(at: words.lowerBound)?.isPassive == true {
            return tokens[..<words.lowerBound].suffix(8).lastIndex { trigger.objects.contains($0.word) }
                .map { words.lowerBound - 1 - $0 } ?? 8
        }
        return tokens[words.upperBound...].prefix(8).firstIndex { trigger.objects.contains($0.word) }
            .map { $0 - words.upperBound } ?? 8
    }

    /// Whether a word beside the trigger makes it something else: "hunger strike", "shot a film".
    private func isBlocked(_ trigger: EventTrigger, _ words: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard !trigger.blocks.isEmpty else { return false }
        let reach = trigger.isWide ? 12 : 4
        let near =
            max(
                sentence.lowerBound,
                words.lowerBound - reach
            )..<min(sentence.upperBound, words.upperBound + reach)
        return near.contains { !words.contains($0) && trigger.blocks.contains(tokens[$0].word) }
    }
}
