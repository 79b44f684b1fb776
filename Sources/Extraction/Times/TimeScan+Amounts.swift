import Lexicon

/// How many units of time.
extension TimeScan {
    /// The number of units that begins at `index`, and the index behind it.
    func amount(_ index: Int) -> (value: Amount, end: Int)? {
        if let number = numbers.cardinal(at: index) {
            guard number.end <= upper else { return nil }
            var amount = Amount(number.value)
            if reads(Self.and, Self.a, Self.half, at: number.end) {
                amount = amount.addingHalf()
                return (amount, number.end + 3)
            }
            // "2 1/2"
            if digits(number.end, 1...1) == 1, kind(number.end + 1) == .slash,
                digits(number.end + 2, 1...1) == 2
            {
                return (amount.addingHalf(), number.end + 3)
            }
            return (amount, number.end)
        }
        if kind(index) == .number { return decimals(index).map { ($0, index + 1) } }
        guard let numeral = numeral(index) else { return nil }
        switch numeral.role {
        case .half:
            var next = behindHyphen(index + 1)
            if word(next) == Self.a || word(next) == Self.an { next += 1 }
            return (Amount(thousandths: 500), next)
        // "In as many days" counts what was counted before.
        case .several: return word(index - 1) == Self.as ? nil : (.unknown, index + 1)
        case .collective, .plural:
            guard word(index + 1) == Self.of else { return nil }
            if self.numeral(index + 2)?.role == .plural, word(index + 3) == Self.of {
                return (.unknown, index + 4)
            }
            // "A couple of days" is taken for two.
            let isPair = numeral.role == .collective && numeral.value == 2 && word(index) != Self.number
            return (isPair ? Amount(2) : .unknown, index + 2)
        default: return nil
        }
    }

    /// "2.5", in thousandths.
    private func decimals(_ index: Int) -> Amount? {
        guard let token = token(index), token.end - token.start <= 9 else { return nil }
        var value = 0
        var decimals = -1
        for octet in numbers.utf8[token.start..<token.end] where octet != UInt8(ascii: ",") {
            if octet == UInt8(ascii: ".") {
                guard decimals < 0 else { return nil }
                decimals = 0
                continue
            }
            if decimals >= 0 { decimals += 1 }
            guard decimals <= 3 else { return nil }
            value = value * 10 + Int(octet - 0x30)
        }
        for _ in max(decimals, 0)..<3 { value *= 10 }
        return Amount(thousandths: value)
    }

    static let `as`: Word = "as"
    private static let half: Word = "half"
    private static let number: Word = "number"
}
