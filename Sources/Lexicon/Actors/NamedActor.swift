/// A state, body, group, outlet or platform that a list names.
///
/// A class: each of its namings looks at it, and to hand it on must not count its strings.
public final class NamedActor: Sendable {
    /// What it is.
    public enum Kind: Sendable {
        case state, body, organization, armedGroup, outlet, platform
    }

    /// Name to publish.
    public let name: String
    /// What it is.
    public let kind: Kind
    /// Other names in the list.
    public let aliases: [String]
    /// ISO 3166-1 alpha-3 of its country; `IGO` for intergovernmental bodies; null when it has none or several.
    public let countryISO3: String?
    /// PLOVER sectors, the most specific first.
    public let sectors: [String]
    /// ACLED actor type when it is the same in every event.
    public let inter: Int?

    init(
        name: String,
        kind: Kind,
        aliases: [String] = [],
        countryISO3: String? = nil,
        sectors: [String],
        inter: Int? = nil
    ) {
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.countryISO3 = countryISO3
        self.sectors = sectors
        self.inter = inter
    }
}
