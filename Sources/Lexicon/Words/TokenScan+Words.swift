extension TokenScan {
    /// Takes a word: letters and digits, apostrophes between letters, the full stops of an acronym.
    mutating func word() {
        let start = index
        // One word in a hundred has a full stop behind its first letter.
        if byte(start + 1) == 0x2E, let end = acronymEnd(from: start) {
            let shape: Token.Shape = bytes[start] &- 0x41 < 26 ? .allCaps : .lower
            append(
                .word,
                from: start,
                to: end,
                shape: shape,
                word: hashed(start, end),
                endsWithFullStop: bytes[end - 1] == 0x2E
            )
            return clitic()
        }
        var end = start
        // Small letters have the bit 0x20, capitals have not.
        var letters: UInt8 = 0
        var hasher = Word.Hasher()
        while end < bytes.count {
            let octet = bytes[end]
            let plain = folded[Int(octet)]
            if plain != 0 {
                // Digits have no bit 0x40.
                letters |= octet & 0x40 == 0 ? 0 : octet
                hasher.combine(folded: plain)
                end &+= 1
            } else if octet < 0x80 {
                guard octet == 0x27, joinsLetters(at: end, length: 1, from: start) else { break }
                hasher.combine(folded: octet)
                end &+= 1
            } else if isRightSingleQuote(end) {
                guard joinsLetters(at: end, length: 3, from: start) else { break }
                hasher.combine(0x27)
                end += 3
            } else {
                let length = Octet.multibyteLetterLength(bytes, end)
                guard length > 0 else { break }
                for octet in bytes[end..<end + length] { hasher.combine(octet) }
                end += length
                letters |= 0x20
            }
        }
        let shape = shape(from: start, hasSmallLetters: letters & 0x20 != 0)
        let word = hasher.word
        var full = end
        if byte(end) == 0x2E, keepsFullStop(start, end, shape: shape, classes: words.classes(of: word)) {
            full += 1
        }
        append(
            .word,
            from: start,
            to: full,
            shape: shape,
            word: word,
            endsWithFullStop: full > end
        )
        clitic()
    }

    /// Takes the 's, 're, 've, 'll, 'd or 'm behind a word as a token of its own.
    private mutating func clitic() {
        let octet = byte(index)
        guard octet == 0x27 || octet == 0xE2 else { return }
        let mark = octet == 0x27 ? 1 : isRightSingleQuote(index) ? 3 : 0
        guard mark > 0, let length = Octet.cliticLength(bytes, index + mark) else { return }
        let start = index
        let end = start + mark + length
        let word = hashed(start, end)
        let isS = length == 1 && bytes[end - 1] | 0x20 == 0x73
        append(isS ? .possessive : .word, from: start, to: end, word: word)
    }

    /// The end of `U.S.`, `a.m.`, `D.R.C`; null when no acronym begins here.
    private func acronymEnd(from start: Int) -> Int? {
        var end = start
        var letters = 0
        while Octet.isLetter(byte(end)), byte(end + 1) == 0x2E {
            end += 2
            letters += 1
        }
        // A last letter without a full stop belongs to it when no word begins there: "U.S", not "e.g.this".
        if letters > 0, Octet.isLetter(byte(end)), !Octet.isLetter(byte(end + 1)), byte(end + 1) < 0x80 {
            return end + 1
        }
        return letters > 1 ? end : nil
    }

    /// Whether the full stop behind a word is part of it.
    private func keepsFullStop(
        _ start: Int,
        _ end: Int,
        shape: Token.Shape,
        classes: WordClasses
    ) -> Bool {
        var next = end + 1
        while byte(next) == 0x20 { next += 1 }
        let following = byte(next)
        let spaced = next > end + 1
        if end - start == 1, shape == .allCaps {
            // An initial stands before or behind a name; "on X. He" is the end of a sentence.
            let beforeName =
                tokens.last.map { $0.kind == .word && !words.classes(of: $0.word).contains(.preposition) }
                ?? true
            return spaced && following &- 0x41 < 26 && beforeName
        }
        guard classes.contains(.abbreviation) else { return false }
        if classes.contains(.negation) { return spaced && following &- 0x30 < 10 }  // "No. 10"
        return shape != .lower || following &- 0x61 < 26 || following &- 0x30 < 10
    }

    private func shape(from start: Int, hasSmallLetters: Bool) -> Token.Shape {
        let first = bytes[start]
        let capital = first < 0x80 ? first &- 0x41 < 26 : Octet.isUppercase(bytes, start)
        guard capital else { return .lower }
        return first < 0x80 && !hasSmallLetters ? .allCaps : .capitalised
    }

    /// Whether the apostrophe at `offset` stands between letters and opens no clitic.
    private func joinsLetters(at offset: Int, length: Int, from start: Int) -> Bool {
        let next = byte(offset + length)
        guard offset > start, Octet.isLetter(next) || next >= 0xC3 && next < 0xE2 else { return false }
        return Octet.cliticLength(bytes, offset + length) == nil
    }

    func isRightSingleQuote(_ offset: Int) -> Bool {
        byte(offset) == 0xE2 && byte(offset + 1) == 0x80 && byte(offset + 2) == 0x99
    }

    func hashed(_ start: Int, _ end: Int) -> Word {
        var hasher = Word.Hasher()
        var offset = start
        while offset < end {
            if isRightSingleQuote(offset) {
                hasher.combine(0x27)
                offset += 3
            } else {
                hasher.combine(bytes[offset])
                offset += 1
            }
        }
        return hasher.word
    }
}
