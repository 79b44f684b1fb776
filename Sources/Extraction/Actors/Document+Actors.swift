import Lexicon
import Records

extension Document {
    /// The actors with their mentions, in order of first mention; an actor that is only implied has none.
    func actorRecords() -> [Actor] {
        var records = actors.map { $0.actor }
        var order: [Int] = []
        var counts = Array(repeating: 0, count: records.count)
        for mention in actorMentions { counts[mention.actor] += 1 }
        for (actor, count) in counts.enumerated() { records[actor].mentions.reserveCapacity(count) }
        for mention in actorMentions {
            if records[mention.actor].mentions.isEmpty { order.append(mention.actor) }
            records[mention.actor].mentions.append(
                Actor.Mention(articleID: article.id, span: span(of: mention.tokens), form: mention.form)
            )
        }
        return order.map { records[$0] }
    }

    /// Whether the word ends in -ed, as most past tenses do.
    func endsInED(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.end - token.start > 3 else { return false }
        return article.text.utf8[token.end - 1] | 0x20 == 0x64
            && article.text.utf8[token.end - 2] | 0x20 == 0x65
    }
}
