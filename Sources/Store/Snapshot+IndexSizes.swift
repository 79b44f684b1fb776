/// A part of the indexes of events, with the bytes that it holds.
public struct IndexPart: Sendable {
    /// What it is, in words.
    public let name: String
    /// Bytes, but for names of more than 15 bytes and what the allocator adds.
    public let byteCount: Int
}

extension Snapshot {
    /// What the indexes of events hold besides the events themselves: texts, and the rows of tables with what they share.
    public var indexParts: [IndexPart] {
        var parts = [
            IndexPart(name: "order of rows", byteCount: eventRows.byteCount),
            IndexPart(name: "rows by id", byteCount: eventIDs.byteCount),
            IndexPart(name: "rows by day", byteCount: eventTable.roles.descending?.byteCount ?? 0),
        ]
        for kind in EventTerm.Shared.allCases {
            let fields = EventTerm.allCases.filter { $0.shared == kind }.map { eventTable.terms($0.rawValue) }
            guard let one = fields.first else { continue }
            let names = fields.reduce(0) { $0 + $1.byteCount }
            parts.append(IndexPart(name: "\(kind): code of each row", byteCount: one.lists.byteCount))
            parts.append(IndexPart(name: "\(kind): rows of each term", byteCount: one.postings.byteCount))
            parts.append(IndexPart(name: "\(kind): terms and their names", byteCount: names))
        }
        let pairs = eventTable.roles.pairs?.byteCount ?? 0
        parts.append(IndexPart(name: "rows of country and type", byteCount: pairs))
        let numbers = eventTable.numberColumns.reduce(0) { $0 + $1.byteCount }
        parts.append(IndexPart(name: "numbers", byteCount: numbers))
        return parts
    }
}

extension NumberColumn {
    /// Bytes that it holds itself: the codes of places, days and so on are those of terms.
    fileprivate var byteCount: Int {
        let own =
            switch numbers {
            case .listed(let numbers), .shared(let numbers, _): 4 * numbers.capacity
            case .above(_, let codes): codes.byteCount
            case .made: 0
            }
        return own + without.byteCount
    }
}
