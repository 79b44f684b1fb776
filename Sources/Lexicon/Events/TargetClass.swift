/// A class of things that are hit: a row of `lexicon/targets`.
public struct TargetClass: Sendable {
    /// Name of the class, such as `residential`.
    public let name: String
    /// GTD target type name.
    public let gtdType: String
    /// Whether it is civilian; null for dual use.
    public let isCivilian: Bool?

    init(row: Table.Row) throws(LexiconFormatError) {
        name = try row.text("class")
        gtdType = try row.text("gtd")
        isCivilian = ["y": true, "n": false][try row.text("civilian")]
    }
}
