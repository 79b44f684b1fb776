/// The elements of an `Accept` or `Accept-Encoding` field with their weights (RFC 9110 §12.4.2).
struct QualityList {
    /// One element.
    struct Element: Hashable {
        /// Lower case, without parameters.
        let name: String
        /// Thousandths, 0 (not acceptable) to 1000.
        let quality: Int
    }

    let elements: [Element]

    /// Reads a list; elements with a weight that is none are left out.
    init(_ text: String) {
        elements = text.split(separator: ",").compactMap { element in
            let parts = element.split(separator: ";", omittingEmptySubsequences: false).map(Self.trimmed)
            guard let name = parts.first, !name.isEmpty else { return nil }
            var quality = 1_000
            for parameter in parts.dropFirst() where parameter.lowercased().hasPrefix("q=") {
                guard let weight = Self.quality(parameter.dropFirst(2)) else { return nil }
                quality = weight
            }
            return Element(name: name.lowercased(), quality: quality)
        }
    }

    /// The weight of a name; null when it is not listed.
    func quality(of name: String) -> Int? { elements.first { $0.name == name }?.quality }

    /// `( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] )`, in thousandths.
    private static func quality(_ text: Substring) -> Int? {
        let octets = Array(text.utf8)
        guard let first = octets.first, first == 0x30 || first == 0x31, octets.count <= 5,
            octets.count < 2 || octets[1] == 0x2E, octets.dropFirst(2).allSatisfy(\.isDigit)
        else { return nil }
        var value = Int(first - 0x30)
        for place in 2..<5 { value = value * 10 + (place < octets.count ? Int(octets[place] - 0x30) : 0) }
        return value <= 1_000 ? value : nil
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let last = text.utf8.last, last.isBlank { text = text.dropLast() }
        return text.drop { $0 == " " || $0 == "\t" }
    }
}
