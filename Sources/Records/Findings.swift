/// Everything read from one article.
public struct Findings: Sendable {
    /// The article, its ids of events, quotes, places and actors filled in.
    public var article: Article
    /// Events in text order of their triggers.
    public var events: [Event] = []
    /// Quotes in text order.
    public var quotes: [Quote] = []
    /// Places in order of first mention; mentions are of this article only.
    public var places: [Place] = []
    /// Actors in order of first mention; mentions are of this article only.
    public var actors: [Actor] = []
    /// Every time expression in text order.
    public var times: [TimeExpression] = []

    /// Findings of an article in which nothing was found yet.
    public init(article: Article) { self.article = article }
}
