/// The bytes of a file made canonical: byte-order mark stripped, CRLF turned into LF, nothing else changed.
struct CanonicalText {
    /// The canonical bytes.
    let utf8: [UInt8]
    /// What was changed: `bom`, `crlf`.
    let normalizations: [String]

    /// Makes `octets` canonical.
    init(_ octets: [UInt8]) {
        var normalizations: [String] = []
        var utf8 = octets
        if utf8.starts(with: [0xEF, 0xBB, 0xBF]) {
            utf8.removeFirst(3)
            normalizations.append("bom")
        }
        let carriageReturns = utf8.indices.dropLast().filter { utf8[$0] == 0x0D && utf8[$0 + 1] == 0x0A }
        if !carriageReturns.isEmpty {
            var kept: [UInt8] = []
            kept.reserveCapacity(utf8.count)
            var previous = utf8.startIndex
            for index in carriageReturns {
                kept += utf8[previous..<index]
                previous = index + 1
            }
            utf8 = kept + utf8[previous...]
            normalizations.append("crlf")
        }
        self.utf8 = utf8
        self.normalizations = normalizations
    }
}
