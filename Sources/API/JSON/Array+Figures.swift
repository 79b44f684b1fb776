import Records

/// Figures as JSON writes them, straight into the bytes of an answer.
extension [UInt8] {
    /// Appends 16 hexadecimal digits.
    mutating func appendHexadecimal(_ number: UInt64) {
        for shift in stride(from: UInt64(60), through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: number >> shift & 0xF)
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }

    /// Appends a number of persons, or `null`.
    mutating func appendCount(_ count: Int?) {
        if let count { appendDecimal(count) } else { append(contentsOf: "null".utf8) }
    }

    /// Appends a number that is not negative.
    mutating func appendDecimal(_ number: Int) {
        guard number >= 10 else { return append(UInt8(ascii: "0") + UInt8(number)) }
        appendDecimal(number / 10)
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// Appends `"YYYY-MM-DD"` of a day, counted from 1970-01-01; `null` for `EventTable.unknown`.
    mutating func appendDay(_ day: Int32) {
        guard day != EventTable.unknown else { return append(contentsOf: "null".utf8) }
        append(UInt8(ascii: "\""))
        defer { append(UInt8(ascii: "\"")) }
        let (year, month, day) = CalendarDate(daysSinceEpoch: day).civil
        for digits in [year / 100, year % 100, -1, month, -1, day] {
            guard digits >= 0 else {
                append(UInt8(ascii: "-"))
                continue
            }
            append(UInt8(ascii: "0") + UInt8(digits / 10))
            append(UInt8(ascii: "0") + UInt8(digits % 10))
        }
    }
}
