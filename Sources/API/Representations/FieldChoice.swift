/// Which members and columns of a record a request asks for.
struct FieldChoice: Sendable {
    /// Only these; null for all.
    var fields: [String]?
    /// All but these.
    var omitted: [String] = []
    /// Optional members that are wanted as well.
    var included: [String] = []
    /// Whether rows are of one level.
    var isFlat = false

    /// Whether records keep everything that they have.
    var keepsAll: Bool { fields == nil && omitted.isEmpty }

    /// Whether a member is wanted: by its own name or that of one of its columns.
    func keeps(_ member: Member) -> Bool {
        let names = [member.name] + member.columns.map(\.name)
        guard let fields else { return !omitted.contains(member.name) }
        return names.contains { fields.contains($0) }
    }

    /// The columns that are wanted, in order.
    func columns(of members: [Member]) -> [FlatRow.Column] {
        members.enumerated().flatMap { index, member in
            member.columns.filter { keeps($0, of: member) }.map {
                FlatRow.Column(name: $0.name, member: index, part: $0.part)
            }
        }
    }

    /// Whether `member`, which records have only when asked, is wanted.
    func includes(_ member: Member) -> Bool {
        included.contains(member.name) || fields?.contains(member.name) ?? false
    }

    private func keeps(_ column: Member.Column, of member: Member) -> Bool {
        if let fields { return fields.contains(column.name) || fields.contains(member.name) }
        if member.isOptional, !includes(member) { return false }
        return !omitted.contains(column.name) && !omitted.contains(member.name)
    }
}

extension FieldChoice {
    /// What the arguments of a list ask for.
    init(_ arguments: Arguments) {
        fields = arguments["fields"]?.texts
        omitted = arguments["omit"]?.texts ?? []
        included = arguments["include"]?.texts ?? []
        isFlat = arguments.isTrue(.flat)
    }
}

extension [Member] {
    /// What `fields` and `omit` take: every member, and every column named otherwise.
    var fieldNames: [String] {
        var names: [String] = []
        for name in flatMap({ [$0.name] + $0.columns.map(\.name) }) where !names.contains(name) {
            names.append(name)
        }
        return names
    }
}
