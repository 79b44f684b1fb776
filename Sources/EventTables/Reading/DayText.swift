import Records

/// Days as tables write them.
enum DayText {
    /// Days since 1970-01-01 of `YYYY-MM-DD`, with or without a time behind it, or `DD Month YYYY`; null for anything
    /// else.
    static func day(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int32? {
        let first = text.startIndex
        let date =
            text.count >= 10 && text[first + 4] == UInt8(ascii: "-") && text[first + 7] == UInt8(ascii: "-")
            ? iso(text, first) : written(text)
        return date?.daysSinceEpoch
    }

    private static func iso(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ first: Int) -> CalendarDate? {
        if text.count > 10, text[first + 10] != 0x20, text[first + 10] != UInt8(ascii: "T") { return nil }
        guard let year = number(text[first..<first + 4]), let month = number(text[first + 5..<first + 7]),
            let day = number(text[first + 8..<first + 10])
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// As ACLED's export writes it.
    private static func written(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> CalendarDate? {
        let parts = text.split(separator: 0x20)
        guard parts.count == 3, let day = number(parts[0]), let year = number(parts[2]) else { return nil }
        let name = String(decoding: parts[1], as: UTF8.self).lowercased()
        guard name.utf8.count >= 3, let month = months.firstIndex(where: { $0.hasPrefix(name) }) else {
            return nil
        }
        return CalendarDate(year: year, month: month + 1, day: day)
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard (1...4).contains(digits.count) else { return nil }
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
}
