import Glibc

/// The bytes of a file as canonical text: byte-order mark stripped, CRLF turned into LF, nothing else changed.
struct CanonicalText {
    /// The canonical bytes.
    let utf8: [UInt8]
    /// What was changed: `bom`, `crlf`.
    let normalizations: [String]

    /// Makes the bytes of the file `file` canonical.
    ///
    /// - Throws: `SeedFormatError` when they are no text.
    init(_ octets: [UInt8], file: String) throws(SeedFormatError) {
        if let (line, reason) = Self.fault(in: octets) {
            throw SeedFormatError(file: file, line: line, reason: reason)
        }
        var normalizations: [String] = []
        var rest = octets[...]
        if rest.starts(with: Self.byteOrderMark) {
            rest = rest.dropFirst(Self.byteOrderMark.count)
            normalizations.append("bom")
        }
        utf8 = Self.withoutCarriageReturns(rest)
        if utf8.count < rest.count { normalizations.append("crlf") }
        self.normalizations = normalizations
    }

    private static func withoutCarriageReturns(_ octets: ArraySlice<UInt8>) -> [UInt8] {
        // Most texts are canonical as they are.
        let hasReturns = octets.withUnsafeBufferPointer { octets in
            octets.baseAddress.map { memchr($0, 0x0D, octets.count) != nil } ?? false
        }
        guard hasReturns else { return Array(octets) }
        var utf8: [UInt8] = []
        utf8.reserveCapacity(octets.count)
        for index in octets.indices {
            if octets[index] == 0x0D, index + 1 < octets.endIndex, octets[index + 1] == 0x0A { continue }
            utf8.append(octets[index])
        }
        return utf8
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Why the bytes are no text, and the line where that shows, 0 for the whole; null when they are one.
    private static func fault(in octets: [UInt8]) -> (line: Int, reason: String)? {
        guard octets.count <= Seed.maximumBytes else {
            return (0, "is longer than \(Seed.maximumBytes) bytes, the longest text taken")
        }
        if octets.starts(with: [0xFF, 0xFE]) || octets.starts(with: [0xFE, 0xFF]) {
            return (0, "is UTF-16; a seed is saved as UTF-8")
        }
        let controls = controls(in: octets)
        if controls > 0, let offset = octets.firstIndex(of: 0) {
            return (line(at: offset, in: octets), "is binary: a text has no NUL byte")
        }
        // A stray form feed or escape survives copying from a terminal; one in a hundred is no text.
        guard controls * 100 <= octets.count else { return (0, "is binary: \(controls) control characters") }
        do {
            _ = try UTF8Span(validating: octets.span)
        } catch {
            let offset = error.byteOffsets.lowerBound
            let byte = String(octets[offset], radix: 16)
            return (line(at: offset, in: octets), "byte 0x\(byte) is not UTF-8; a seed is saved as UTF-8")
        }
        let text = octets.starts(with: byteOrderMark) ? octets.dropFirst(byteOrderMark.count) : octets[...]
        guard text.contains(where: { $0 > 0x20 }) else {
            return (0, "is empty; a seed holds the text of an article")
        }
        return nil
    }

    /// Number of control characters other than those that set the lines.
    private static func controls(in octets: [UInt8]) -> Int {
        octets.withUnsafeBufferPointer { octets in
            var controls = 0
            for offset in stride(from: 0, to: octets.count, by: 8)
            where EightOctets(octets, at: offset).hasControls {
                controls += octets[offset..<min(offset + 8, octets.count)].count {
                    $0 < 0x20 && $0 &- 0x09 > 0x0D - 0x09
                }
            }
            return controls
        }
    }

    private static func line(at offset: Int, in octets: [UInt8]) -> Int {
        octets[..<offset].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    }
}
