import Lexicon
import Records

extension Document {
    /// The actors with their mentions, in order of first mention; an actor that is only implied has none.
    func actorRecords() -> [Actor] {
        var order: [Int] = []
        var mentions = actors.map { _ in [Actor.Mention]() }
        for mention in actorMentions {
            if mentions[mention.actor].isEmpty { order.append(mention.actor) }
            mentions[mention.actor].append(
                Actor.Mention(articleID: article.id, span: span(of: mention.tokens), form: mention.form)
            )
        }
        let actors = actors
        return order.map { index in
            var record = actors.span[index].actor
            record.mentions = mentions[index]
            return record
        }
    }

    /// Whether the word ends in -ed, as most past tenses do.
    func endsInED(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.end - token.start > 3 else { return false }
        return article.text.utf8[token.end - 1] | 0x20 == 0x64
            && article.text.utf8[token.end - 2] | 0x20 == 0x65
    }
}
