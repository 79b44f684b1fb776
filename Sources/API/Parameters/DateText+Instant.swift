import HTTP
import Records

extension DateText {
    /// The instant of an RFC 3339 text, to the second; of a day, month or year its first one in UTC.
    ///
    /// Null for anything else.
    static func instant(_ text: String) -> HTTPDate? {
        guard let day = days(text)?.first else { return nil }
        let midnight = Int64(day.daysSinceEpoch) * 86_400
        guard text.utf8.count > 10 else { return HTTPDate(secondsSinceEpoch: midnight) }
        let bytes = Array(text.utf8)
        func number(at index: Int) -> Int64 {
            Int64(bytes[index] - 0x30) * 10 + Int64(bytes[index + 1] - 0x30)
        }
        let clock = number(at: 11) * 3_600 + number(at: 14) * 60 + number(at: 17)
        // A zone other than Z has six characters, the first its sign; a plus may have become a blank.
        let zone = bytes.count - 6
        let hasOffset = bytes[bytes.count - 3] == UInt8(ascii: ":") && zone > 18
        let offset = hasOffset ? number(at: zone + 1) * 3_600 + number(at: zone + 4) * 60 : 0
        let isWest = hasOffset && bytes[zone] == UInt8(ascii: "-")
        return HTTPDate(secondsSinceEpoch: midnight + clock + (isWest ? offset : -offset))
    }
}
