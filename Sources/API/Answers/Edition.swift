import HTTP
import Records
import Store
import Synchronization

/// A snapshot with its records written as JSON, and the answers given from it so far.
final class Edition: Sendable {
    /// The data.
    let snapshot: Snapshot
    /// When this process first loaded these data.
    let loaded: HTTPDate
    /// The loads that led to these data.
    let timeline: Timeline
    /// The token of whoever knows all of these data.
    var token: String { timeline.token(snapshot.changes.last).description }
    /// Articles as in lists, without their texts.
    let articles: Fragments
    /// Events.
    let events: EventFragments
    /// Quotes.
    let quotes: Fragments
    /// Places.
    let places: Fragments
    /// Actors.
    let actors: Fragments
    /// Whole answers.
    let answers = Mutex(AnswerCache())

    /// Writes every record of `snapshot`, which follows the data of `previous`.
    init(_ snapshot: Snapshot, loaded: HTTPDate, after previous: Edition? = nil) {
        let article: (String) -> Article? = { snapshot.article($0) }
        self.snapshot = snapshot
        self.loaded = loaded
        articles = Fragments(count: snapshot.articles.count) {
            $0.article(snapshot.articles[$1], withText: false, numbered: snapshot.changes.articles[$1])
        }
        events = EventFragments(snapshot)
        quotes = Fragments(count: snapshot.quotes.count) { json, row in
            let quote = snapshot.quotes[row]
            guard let article = article(quote.articleID) else { return json.null() }
            json.quote(quote, of: article, numbered: snapshot.changes.quotes[row])
        }
        places = Fragments(count: snapshot.places.count) { $0.place(snapshot.places[$1], articles: article) }
        actors = Fragments(count: snapshot.actors.count) { $0.actor(snapshot.actors[$1], articles: article) }
        let served = [articles, events.texts, quotes]
        timeline = Timeline(after: previous?.timeline, last: snapshot.changes.last, date: loaded) { hash in
            served.forEach { $0.add(to: &hash) }
            for table in snapshot.eventTables {
                for part in [table.source.file, table.source.hash, String(table.rowCount)] { hash.add(part) }
            }
        }
    }
}
