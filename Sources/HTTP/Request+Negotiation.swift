extension Request {
    /// The weight of a media type in thousandths (RFC 9110 §12.5.1): 1000 without an `Accept` field, 0 when not acceptable.
    ///
    /// The most specific range decides. Parameters of ranges other than the weight are not looked at.
    public func quality(ofMediaType type: String) -> Int {
        guard let text = fields.list("Accept") else { return 1_000 }
        let list = QualityList(text)
        if list.elements.isEmpty { return 1_000 }
        let type = String(type.prefix { $0 != ";" }).lowercased()
        let group = type.prefix { $0 != "/" } + "/*"
        return list.quality(of: type) ?? list.quality(of: String(group)) ?? list.quality(of: "*/*") ?? 0
    }

    /// Whether to send gzip (RFC 9110 §12.5.3): it must be acceptable and not wanted less than no coding.
    ///
    /// No coding at all is what a sender gets that accepts nothing we have.
    var prefersGzip: Bool {
        guard let text = fields.list("Accept-Encoding") else { return false }
        let list = QualityList(text)
        let others = list.quality(of: "*")
        let gzip = list.quality(of: "gzip") ?? list.quality(of: "x-gzip") ?? others ?? 0
        return gzip > 0 && gzip >= list.quality(of: "identity") ?? 0
    }
}
