extension Request {
    /// The weight of a media type in thousandths (RFC 9110 §12.5.1): 1000 without an `Accept` field, 0 when not acceptable.
    ///
    /// The most specific range decides. Parameters other than the weight are not looked at.
    public func quality(ofMediaType type: String) -> Int { quality(ofMediaType: ArraySlice(type.utf8)) }

    func quality(ofMediaType type: ArraySlice<UInt8>) -> Int {
        guard let list = fields.list(.accept) else { return 1_000 }
        let octets = list.span
        let type = type.prefix { $0 != .semicolon && !$0.isBlank }
        let group = type.prefix { $0 != .slash }.count + 1
        // Weights by how specific the range is: everything, the group, the type.
        var everything: Int?
        var ofGroup: Int?
        var ofType: Int?
        var isEmpty = true
        var elements = ListCursor(0..<octets.count)
        while let range = elements.next(in: octets) {
            isEmpty = false
            guard let element = WeightedElement(octets, in: range) else { continue }
            let name = element.name
            if octets.matches("*/*", in: name) {
                everything = everything ?? element.quality
            } else if name.count == group + 1, octets[name.upperBound - 1] == .asterisk {
                if octets.matches(type.prefix(group), in: name.lowerBound..<name.lowerBound + group) {
                    ofGroup = ofGroup ?? element.quality
                }
            } else if octets.matches(type, in: name) {
                ofType = ofType ?? element.quality
            }
        }
        return isEmpty ? 1_000 : ofType ?? ofGroup ?? everything ?? 0
    }

    /// Whether to send gzip (RFC 9110 §12.5.3): it must be acceptable and not wanted less than no coding.
    ///
    /// No coding at all is what a sender gets that accepts nothing we have.
    var prefersGzip: Bool {
        guard let list = fields.list(.acceptEncoding) else { return false }
        let octets = list.span
        var gzip: Int?
        var identity: Int?
        var others: Int?
        var elements = ListCursor(0..<octets.count)
        while let range = elements.next(in: octets) {
            guard let element = WeightedElement(octets, in: range) else { continue }
            if octets.matches("gzip", in: element.name) || octets.matches("x-gzip", in: element.name) {
                gzip = gzip ?? element.quality
            } else if octets.matches("identity", in: element.name) {
                identity = identity ?? element.quality
            } else if octets.matches("*", in: element.name) {
                others = others ?? element.quality
            }
        }
        let wanted = gzip ?? others ?? 0
        return wanted > 0 && wanted >= identity ?? 0
    }
}
