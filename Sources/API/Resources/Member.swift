/// A member of a record and what of it stands in a flat row.
struct Member: Sendable {
    /// Name in the record.
    let name: String
    /// The columns that it gives; none for what does not fit into a row.
    let columns: [Column]
    /// Whether the record has it only when `include` asks for it.
    var isOptional = false

    /// One value of a flat row.
    struct Column: Sendable {
        /// Name in the row.
        let name: String
        /// Where in the member it stands.
        let part: Part
    }

    /// Where the value of a column stands.
    enum Part: Sendable {
        /// The member itself; a list of scalars is joined.
        case whole
        /// A member of the object.
        case member([UInt8])
        /// A member of each object of a list, joined.
        case each([UInt8])
    }

    /// A member that is no column.
    static func nested(_ name: String) -> Member { Member(name: name, columns: []) }

    /// An object of which some members are columns, as `name in the object: name of the column`.
    static func object(_ name: String, _ columns: KeyValuePairs<String, String>) -> Member {
        Member(
            name: name,
            columns: columns.map { Column(name: $0.value, part: .member(Array($0.key.utf8))) }
        )
    }

    /// A list of objects of which one member is joined to a column.
    static func list(_ name: String, of member: String) -> Member {
        Member(name: name, columns: [Column(name: name, part: .each(Array(member.utf8)))])
    }

    /// A scalar, or a list of scalars.
    static func scalar(_ name: String) -> Member {
        Member(name: name, columns: [Column(name: name, part: .whole)])
    }

    /// A scalar that is there only when `include` asks for it.
    static func optional(_ name: String) -> Member {
        var member = scalar(name)
        member.isOptional = true
        return member
    }
}

extension [Member] {
    /// Members that are scalars, or lists of scalars; the names stand with blanks between them.
    static func scalars(_ names: String) -> [Member] {
        names.split { $0.isWhitespace }.map { Member.scalar(String($0)) }
    }
}
