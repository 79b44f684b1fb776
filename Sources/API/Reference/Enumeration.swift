import CReference

/// A list of codes that values are taken from, with what each means.
struct Enumeration: Sendable {
    /// One code.
    struct Entry: Sendable {
        /// The code as it is served.
        let code: String
        /// A name for people.
        let label: String
        /// What it means, in one sentence.
        let definition: String
        /// Codes of other schemes that it corresponds to, by scheme.
        let crosswalk: [(scheme: String, codes: [String])]
    }

    /// Name in paths.
    let name: String
    /// A name for people.
    let label: String
    /// What the codes say.
    let definition: String
    /// Where the codes come from.
    let source: String
    /// The codes in their own order.
    private(set) var entries: [Entry] = []

    /// Every enumeration, in the order of `codes.tsv`.
    static let all = reading(ReferenceTable(start: reference_codes(), count: reference_codes_size()))

    /// The enumeration `name`; null when there is none.
    static func named(_ name: String) -> Enumeration? { all.first { $0.name == name } }

    private static func reading(_ table: ReferenceTable) -> [Enumeration] {
        var all: [Enumeration] = []
        for row in table.rows where row.count == 5 {
            if row[1].isEmpty {
                all.append(Enumeration(name: row[0], label: row[2], definition: row[3], source: row[4]))
            } else if all.last?.name == row[0] {
                let entry = Entry(
                    code: row[1],
                    label: row[2],
                    definition: row[3],
                    crosswalk: crosswalk(row[4])
                )
                all[all.count - 1].entries.append(entry)
            }
        }
        return all
    }

    /// Reads `scheme:code|code;scheme:code`.
    private static func crosswalk(_ text: String) -> [(scheme: String, codes: [String])] {
        text.split(separator: ";").compactMap { part in
            let sides = part.split(separator: ":", maxSplits: 1)
            guard sides.count == 2 else { return nil }
            return (String(sides[0]), sides[1].split(separator: "|").map { String($0) })
        }
    }
}
