/// Finds the members of one record after another in their JSON.
struct RecordScan: Sendable {
    private let names: [[UInt8]]
    /// Where the value of each member lies in the record read last; null when the record has none.
    private(set) var values: [Range<Int>?]

    /// A scan for members with these names, in the order in which records have them.
    init(_ members: [Member]) {
        names = members.map { Array($0.name.utf8) }
        values = Array(repeating: nil, count: members.count)
    }

    /// Reads the record that `json` is.
    ///
    /// O(bytes) when its members come in the order expected.
    mutating func read(_ json: UnsafeBufferPointer<UInt8>) {
        for index in values.indices { values[index] = nil }
        var expected = 0
        MemberScan.members(of: json, at: 0) { name, value in
            // An optional member may be left out, and a record may have more than a row shows.
            guard let index = names[expected...].firstIndex(where: { json[name].elementsEqual($0) }) else {
                return
            }
            values[index] = value
            expected = index + 1
        }
    }
}
