extension TokenScan {
    /// Takes digits, with commas before three digits and a point before digits.
    mutating func number() {
        let start = index
        var end = start
        while end < bytes.count {
            if Octet.isDigit(bytes[end]) {
                end += 1
            } else if bytes[end] == 0x2C, Octet.isDigit(byte(end + 1)), Octet.isDigit(byte(end + 2)),
                Octet.isDigit(byte(end + 3)), !Octet.isDigit(byte(end + 4))
            {
                end += 4
            } else if bytes[end] == 0x2E, Octet.isDigit(byte(end + 1)) {
                end += 2
            } else {
                break
            }
        }
        append(.number, from: start, to: end, word: hashed(start, end))
    }

    mutating func mark() {
        let octet = bytes[index]
        switch octet {
        case UInt8(ascii: "."):
            let dots = run(of: octet)
            emit(dots > 1 ? .ellipsis : .period, dots)
        case UInt8(ascii: ","): emit(.comma, 1)
        case UInt8(ascii: ":"): emit(.colon, 1)
        case UInt8(ascii: ";"): emit(.semicolon, 1)
        case UInt8(ascii: "?"): emit(.question, 1)
        case UInt8(ascii: "!"): emit(.exclamation, 1)
        case UInt8(ascii: "\""): emit(.straightQuote, 1)
        case UInt8(ascii: "'"), UInt8(ascii: "`"):
            // Two of them stand for a quotation mark that a machine has lost.
            let length = byte(index + 1) == octet ? 2 : 1
            emit(opens(behind: index + length) ? .openSingle : .closeSingle, length)
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): emit(.openBracket, 1)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): emit(.closeBracket, 1)
        case UInt8(ascii: "/"): emit(.slash, 1)
        case UInt8(ascii: "-"):
            let hyphens = run(of: octet)
            let spaced = spaceBefore && Octet.kind[Int(byte(index + hyphens))] == .blank
            emit(hyphens > 1 || spaced ? .dash : .hyphen, hyphens)
        default: emit(.symbol, 1)
        }
    }

    /// Takes a mark outside ASCII, a blank outside ASCII, or a word that begins with such a letter.
    mutating func multibyte() {
        let (kind, length) = Octet.multibyte(bytes, index)
        switch kind {
        case .letter: word()
        case .blank:
            spaceBefore = true
            index += length
        case .mark(let mark):
            emit(
                mark == .closeSingle && opens(behind: index + length) && spaceBefore ? .openSingle : mark,
                length
            )
        }
    }

    /// Whether a single mark before `offset` opens a quotation: nothing but a blank before it, a word behind it.
    private func opens(behind offset: Int) -> Bool {
        spaceBefore && offset < bytes.count && Octet.kind[Int(bytes[offset])] != .blank
    }

    private func run(of octet: UInt8) -> Int {
        var length = 1
        while byte(index + length) == octet { length += 1 }
        return length
    }
}
