/// A class of weapons: a row of `lexicon/weapons`.
///
/// A class: every naming of a weapon holds one, and to hand it on must not count its strings.
public final class WeaponClass: Sendable {
    /// Name of the class, such as `missile.ballistic`.
    public let name: String
    /// Published kind, such as `ballistic_missile`; null for platforms that are no weapon by themselves.
    public let kind: String?
    /// Code of the `EventKind` of an attack with it; null for none.
    public let event: String?
    /// Words that, beside it, make it something else: "fuel" behind "rocket".
    public let blocks: Set<Word>

    init(row: Table.Row) throws(LexiconFormatError) {
        let kind = try row.text("kind")
        let event = try row.text("code")
        name = try row.text("class")
        self.kind = kind.isEmpty ? nil : kind
        self.event = event.isEmpty ? nil : event
        blocks = Set(try row.list("blocks").map { Word($0) })
    }
}
