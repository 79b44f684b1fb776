/// Words whose presence at the end of a capitalised name tells that it names no person.
public struct NameHeads: Sendable {
    /// What a head says of the name.
    public struct Head: Sendable {
        /// Whether it is a body that can act and speak; else a place, a work or an occasion.
        public let isOrganization: Bool
        /// PLOVER sectors.
        public let sectors: [String]
    }

    private var heads: [Word: Head] = [:]

    /// What the last word of a name says; null for a word that says nothing.
    public func head(_ word: Word) -> Head? { heads[word] }

    /// The list that is part of the binary.
    static func embedded() throws(LexiconFormatError) -> NameHeads {
        var heads = NameHeads()
        for row in try Table("actors/name_heads").rows {
            let sector = try row.text("sector")
            let head = Head(
                isOrganization: try row.text("class") == "organization",
                sectors: sector.isEmpty ? [] : [sector]
            )
            for term in try row.list("heads") where heads.heads[Word(term)] == nil {
                heads.heads[Word(term)] = head
            }
        }
        return heads
    }
}
