/// A term of the actor lists: which actor it names, and how.
public struct ActorTerm: Sendable {
    /// How a term names its actor.
    public enum Use: Sendable {
        /// Its name or another one: NATO, Russia.
        case name
        /// A place that may stand for its government: Moscow.
        case metonym
        /// The adjective of a state: Russian.
        case adjective
        /// The people of a state: Russians.
        case people
    }

    /// Index in `ActorNames.actors`.
    public let actor: Int
    /// How the term names it.
    public let use: Use
}
