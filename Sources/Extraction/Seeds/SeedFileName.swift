import Records

/// What the name of a seed file says: "000_04c7a9e9c2268747.txt", "2025-04-24_kharkiv.txt".
struct SeedFileName {
    private let stem: Substring

    /// Reads a file name without folder.
    init(_ name: String) {
        stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    }

    /// The 16 hexadecimal digits, in small letters, that the name ends with; null when it does not.
    var identifier: String? {
        let last = stem.utf8.suffix(16)
        guard last.count == 16, last.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else {
            return nil
        }
        // Part of a longer number is no identifier.
        guard let before = stem.utf8.dropLast(16).last else { return String(Substring(last)) }
        return before == UInt8(ascii: "_") || before == UInt8(ascii: "-") ? String(Substring(last)) : nil
    }

    /// The day that the name begins with; null when it does not.
    var date: CalendarDate? {
        guard let date = CalendarDate(stem.prefix(10)) else { return nil }
        guard let next = stem.utf8.dropFirst(10).first else { return date }
        return (0x30...0x39).contains(next) ? nil : date
    }
}
