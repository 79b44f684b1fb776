/// Writes records with some of their members.
struct Projection: Sendable {
    private let members: [Int]
    /// The name of each member as it stands in JSON, with the colon.
    private let names: [[UInt8]]

    /// A writer of those of `all` that `keeps` names.
    init(_ all: [Member], keeps: (Member) -> Bool) {
        members = all.indices.filter { keeps(all[$0]) }
        names = members.map { Array("\"\(all[$0].name)\":".utf8) }
    }

    /// Appends what is kept of the record in `json`, whose members `scan` has found.
    func append(_ json: UnsafeBufferPointer<UInt8>, _ scan: RecordScan, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "{"))
        var isFirst = true
        for (member, name) in zip(members, names) {
            guard let value = scan.values[member] else { continue }
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            output.append(contentsOf: name)
            output.append(contentsOf: json[value])
        }
        output.append(UInt8(ascii: "}"))
    }
}
