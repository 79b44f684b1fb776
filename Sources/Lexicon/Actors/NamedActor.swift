/// A state, body, group, outlet or platform that a list names.
public struct NamedActor: Sendable {
    /// What it is.
    public enum Kind: Sendable {
        case state, body, organization, armedGroup, outlet, platform
    }

    /// Name to publish.
    public let name: String
    /// What it is.
    public let kind: Kind
    /// Other names in the list.
    public var aliases: [String] = []
    /// ISO 3166-1 alpha-3 of its country; `IGO` for intergovernmental bodies; null when it has none or several.
    public var countryISO3: String?
    /// PLOVER sectors, the most specific first.
    public var sectors: [String] = []
    /// ACLED actor type when it is the same in every event.
    public var inter: Int?
}
