/// Words that stand side by side, to be looked for in texts that no index holds.
public struct Phrase: Hashable, Sendable {
    /// UTF-8 of each word, folded.
    private let words: [[UInt8]]

    /// Words as written.
    public init(_ words: [String]) { self.words = words.map { Array(FoldedName($0).text.utf8) } }

    /// Whether the words stand in `text`, which is UTF-8, one behind the other.
    func isIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Self.isASCII(text) else { return isIn(String(decoding: text, as: UTF8.self)) }
        guard let first = words.first?.first else { return true }
        for place in 0..<text.count where text[place] | 0x20 == first {
            if place == 0 || !Self.isPart(text[place - 1]), stands(at: place, in: text) { return true }
        }
        return false
    }

    private func isIn(_ text: String) -> Bool {
        let own = Words.split(text).map { Array(FoldedName($0).text.utf8) }
        return own.indices.contains { own[$0...].starts(with: words) } || words.isEmpty
    }

    // MARK: ASCII

    private func stands(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = start
        for (index, word) in words.enumerated() {
            if index > 0 { place = Self.nextWord(in: text, from: place) }
            for byte in word {
                guard place < text.count, Self.lowerCase(text[place]) == byte else { return false }
                place += 1
            }
            guard place == text.count || !Self.isPart(text[place]) else { return false }
        }
        return true
    }

    private static func nextWord(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var place = start
        while place < text.count, !isPart(text[place]) { place += 1 }
        return place
    }

    private static func isASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = UnsafeRawBufferPointer(text)
        var (place, all) = (0, UInt64(0))
        while place + 8 <= bytes.count {
            all |= bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            place += 8
        }
        while place < bytes.count {
            all |= UInt64(bytes[place])
            place += 1
        }
        return all & 0x8080_8080_8080_8080 == 0
    }

    @inline(__always) private static func lowerCase(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }

    /// As `Words.isPart`.
    @inline(__always) private static func isPart(_ byte: UInt8) -> Bool {
        let letter = byte | 0x20
        return letter >= 0x61 && letter <= 0x7A || byte >= 0x30 && byte <= 0x39
    }
}
