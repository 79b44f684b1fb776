import Records
import Store

/// One thing found in an article, with the words that show it.
struct Annotation {
    /// What was found.
    enum Kind: String {
        case event, quote, actor, place, time, count
    }

    /// What was found.
    let kind: Kind
    /// The words: the trigger of an event, the content of a quote, a naming, a time expression, a number.
    let span: TextSpan
    /// Id of the record; for a count that of its event, null for a time.
    var id: String?
    /// What kind of event, quote, naming, place, time or count it is, in the terms of the records.
    var type: String?
    /// TIMEX3 value of a time.
    var timex3: String?
    /// Number of persons of a count.
    var value: Int?

    /// Everything found in the article in a row of `snapshot`, in text order; of what begins together the longer first.
    static func all(ofArticle row: Int, in snapshot: Snapshot) -> [Annotation] {
        let article = snapshot.articles[row]
        var all = events(of: article, in: snapshot) + quotes(of: article, in: snapshot)
        all += named(in: article, snapshot)
        all += snapshot.times[row].map { time in
            Annotation(kind: .time, span: time.span, type: time.kind.rawValue, timex3: time.value)
        }
        // The order of equal spans is that of the kinds above.
        let order = all.indices.sorted { left, right in
            let (first, second) = (all[left].span, all[right].span)
            return (first.start, second.end, left) < (second.start, first.end, right)
        }
        return order.map { all[$0] }
    }

    private static func events(of article: Article, in snapshot: Snapshot) -> [Annotation] {
        article.eventIDs.compactMap { snapshot.eventRow(id: $0).flatMap { snapshot.event(at: $0) } }.flatMap {
            event in
            let type = event.subEventType?.rawValue ?? event.ploverType.rawValue
            let counts = event.casualties.map { casualty in
                Annotation(
                    kind: .count,
                    span: casualty.valueSpan,
                    id: event.id,
                    type: casualty.kind.rawValue,
                    value: casualty.value
                )
            }
            return [Annotation(kind: .event, span: event.trigger, id: event.id, type: type)] + counts
        }
    }

    private static func quotes(of article: Article, in snapshot: Snapshot) -> [Annotation] {
        article.quoteIDs.compactMap { snapshot.quoteRow(id: $0) }.map { row in
            let quote = snapshot.quotes[row]
            return Annotation(kind: .quote, span: quote.span, id: quote.id, type: quote.kind.rawValue)
        }
    }

    private static func named(in article: Article, _ snapshot: Snapshot) -> [Annotation] {
        let actors = article.actorIDs.compactMap { snapshot.actorRow(id: $0) }.flatMap { row in
            snapshot.actors[row].mentions.filter { $0.articleID == article.id }.map { mention in
                Annotation(
                    kind: .actor,
                    span: mention.span,
                    id: snapshot.actors[row].id,
                    type: mention.form.rawValue
                )
            }
        }
        let places = article.placeIDs.compactMap { snapshot.placeRow(id: $0) }.flatMap { row in
            snapshot.places[row].mentions.filter { $0.articleID == article.id }.map { mention in
                Annotation(
                    kind: .place,
                    span: mention.span,
                    id: snapshot.places[row].id,
                    type: snapshot.places[row].kind.rawValue
                )
            }
        }
        return actors + places
    }
}

extension JSONWriter {
    /// Writes a thing found in `article`.
    mutating func annotation(_ annotation: Annotation, in article: Article) {
        object { json in
            json.member("kind", annotation.kind)
            json.spanMembers(annotation.span, in: article)
            json.member("id", annotation.id)
            json.member("type", annotation.type)
            json.member("timex3", annotation.timex3)
            json.member("value", annotation.value)
        }
    }
}
