/// One run over one text.
///
/// SAFETY: `bytes` is valid for the whole run, which ends inside `withUnsafeBufferPointer`; every index is
/// compared with `bytes.count` before it is used.
struct TokenScan {
    let bytes: UnsafeBufferPointer<UInt8>
    let words: WordTable
    let folded = Octet.folded
    var tokens: [Token] = []
    var index = 0
    var spaceBefore = true
    var lineStart = true

    init(bytes: UnsafeBufferPointer<UInt8>, words: WordTable) {
        self.bytes = bytes
        self.words = words
        // News has one token for five or six octets.
        tokens.reserveCapacity(bytes.count / 4 + 16)
    }

    /// The byte at `offset`; 0 behind the end.
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    mutating func run() {
        while index < bytes.count {
            let octet = bytes[index]
            switch Octet.kind[Int(octet)] {
            case .blank:
                spaceBefore = true
                if octet == 0x0A { lineStart = true }
                index += 1
            case .letter: word()
            case .digit: number()
            case .mark: mark()
            case .multibyte: multibyte()
            }
        }
    }

    /// Adds a mark of `length` octets.
    mutating func emit(_ kind: Token.Kind, _ length: Int) { append(kind, from: index, to: index + length) }

    /// Adds a token; the scan goes on behind it.
    mutating func append(
        _ kind: Token.Kind,
        from start: Int,
        to end: Int,
        shape: Token.Shape = .lower,
        word: Word = .none,
        endsWithFullStop: Bool = false
    ) {
        tokens.append(
            Token(
                start: start,
                end: end,
                kind: kind,
                shape: shape,
                spaceBefore: spaceBefore,
                lineStart: lineStart,
                word: word,
                endsWithFullStop: endsWithFullStop
            )
        )
        index = end
        spaceBefore = false
        lineStart = false
    }
}
