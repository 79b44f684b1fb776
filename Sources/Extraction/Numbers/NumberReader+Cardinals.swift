import Lexicon

extension NumberReader {
    /// A whole number stated exactly.
    struct Cardinal {
        let value: Int
        /// Index behind its last token.
        let end: Int
    }

    /// No news text counts beyond 10¹⁵; longer rows of digits are codes and would overflow.
    private static let maximumDigits = 15

    /// The whole number that begins at `index`: "1,200", "twenty-one", "three hundred and five", "1.5 million".
    func cardinal(at index: Int) -> Cardinal? {
        guard let token = token(index) else { return nil }
        if token.kind == .number { return digits(at: index) }
        guard let word = numberWord(index) else { return nil }
        if word.role == .half { return half(at: index) }
        if ordinal(at: index) != nil { return nil }  // "twenty-first"
        return words(at: index)
    }

    /// The day, rank or other ordinal at `index`: "4th", "thirty-first".
    func ordinal(at index: Int) -> Cardinal? {
        guard let token = token(index) else { return nil }
        if token.kind == .number {
            guard let next = self.token(index + 1), !next.spaceBefore,
                numberWord(index + 1)?.role == .ordinalEnding, let value = wholeNumber(index)
            else { return nil }
            return Cardinal(value: value, end: index + 2)
        }
        guard let word = numberWord(index) else { return nil }
        if word.role == .ordinal { return Cardinal(value: word.value, end: index + 1) }
        guard word.role == .tens, self.token(index + 1)?.kind == .hyphen,
            let last = numberWord(index + 2), last.role == .ordinal, last.value < 10
        else { return nil }
        return Cardinal(value: word.value + last.value, end: index + 3)
    }

    /// The value of digits without decimals; null for other tokens and for more than 15 digits.
    func wholeNumber(_ index: Int) -> Int? {
        guard let token = token(index), token.kind == .number, token.end - token.start <= Self.maximumDigits
        else { return nil }
        var value = 0
        for octet in utf8[token.start..<token.end] where octet != UInt8(ascii: ",") {
            guard octet != UInt8(ascii: ".") else { return nil }
            value = value * 10 + Int(octet - 0x30)
        }
        return value
    }

    private func digits(at index: Int) -> Cardinal? {
        let start = tokens[index].start
        if index > 0, !tokens[index].spaceBefore, tokens[index - 1].kind == .hyphen,
            start - 2 >= 0, Self.isLetter(utf8[start - 2])
        {
            return nil  // "F-16", "Covid-19"
        }
        if let next = token(index + 1), !next.spaceBefore, next.kind == .word {
            // "5bn", "20k"; of other letters written to a number only units leave it a count: "20mm".
            if let suffix = numberWord(index + 1) {
                guard suffix.role == .suffix, let value = scaled(index, by: suffix.value) else { return nil }
                return Cardinal(value: value, end: index + 2)
            }
            if next.word == Self.decadeEnding { return nil }
        }
        let unit = token(index + 1)?.kind == .hyphen ? index + 2 : index + 1
        if let multiplier = numberWord(unit), multiplier.role == .multiplier || multiplier.role == .dozen,
            let value = scaled(index, by: multiplier.value)
        {
            return Cardinal(value: value, end: unit + 1)
        }
        // "12 000"
        if let first = wholeNumber(index), first < 1_000, let next = token(index + 1), next.kind == .number,
            utf8[next.start..<next.end].elementsEqual([0x30, 0x30, 0x30])
        {
            return Cardinal(value: first * 1_000, end: index + 2)
        }
        return wholeNumber(index).map { Cardinal(value: $0, end: index + 1) }
    }

    /// The digits at `index`, decimals too, times `factor`; null when that is no whole number.
    private func scaled(_ index: Int, by factor: Int) -> Int? {
        let token = tokens[index]
        guard token.end - token.start <= Self.maximumDigits else { return nil }
        var value = 0
        var divisor = 1
        var isDecimal = false
        for octet in utf8[token.start..<token.end] where octet != UInt8(ascii: ",") {
            if octet == UInt8(ascii: ".") {
                guard !isDecimal else { return nil }
                isDecimal = true
                continue
            }
            value = value * 10 + Int(octet - 0x30)
            if isDecimal { divisor *= 10 }
        }
        let (product, overflow) = value.multipliedReportingOverflow(by: factor)
        return overflow || product % divisor != 0 ? nil : product / divisor
    }

    private func half(at index: Int) -> Cardinal? {
        var next = index + 1
        if token(next)?.kind == .hyphen || token(next)?.word == Self.a { next += 1 }
        guard let word = numberWord(next), word.role == .multiplier || word.role == .dozen else { return nil }
        return Cardinal(value: word.value / 2, end: next + 1)
    }

    private func words(at start: Int) -> Cardinal? {
        var total = 0
        // The part below the next thousand or million.
        var current = 0
        var last: NumberWord.Role?
        var lastValue = Int.max
        var index = start
        var end = start
        while let word = numberWord(index) {
            switch (word.role, last) {
            case (.unit, nil), (.teen, nil), (.tens, nil), (.unit, .tens), (.unit, .multiplier),
                (.teen, .multiplier), (.tens, .multiplier):
                current += word.value
            case (.multiplier, .dozen), (.dozen, .dozen), (.dozen, .multiplier): return finished()
            case (.multiplier, _), (.dozen, _):
                guard word.value == 100 || word.value == 12 || word.value < lastValue else {
                    return finished()
                }
                let (product, overflow) = max(current, 1).multipliedReportingOverflow(by: word.value)
                guard !overflow else { return finished() }
                if word.value > 100 {
                    total += product
                    current = 0
                    lastValue = word.value
                } else {
                    current = product
                }
            default: return finished()
            }
            last = word.role
            end = index + 1
            index = end
            if last == .tens, token(index)?.kind == .hyphen, numberWord(index + 1)?.role == .unit {
                index += 1
            }
            if last == .multiplier, token(index)?.word == Self.and,
                let next = numberWord(index + 1)?.role, next == .unit || next == .teen || next == .tens
            {
                index += 1
            }
            // "twenty-two dozen" stays whole, "two-thirds" does not begin a number of two words.
            if last != .tens, token(index)?.kind == .hyphen, numberWord(index + 1)?.role == .multiplier {
                index += 1
            }
        }
        return finished()

        func finished() -> Cardinal? { end > start ? Cardinal(value: total + current, end: end) : nil }
    }

    private static func isLetter(_ octet: UInt8) -> Bool { (octet | 0x20) &- 0x61 < 26 }

    private static let decadeEnding: Word = "s"
}
