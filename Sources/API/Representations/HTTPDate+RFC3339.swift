import HTTP
import Records

extension HTTPDate {
    /// The instant in UTC: `2031-03-10T09:15:00Z` (RFC 3339).
    var rfc3339: String {
        let second = Int((secondsSinceEpoch % 86_400 + 86_400) % 86_400)
        let day = CalendarDate(daysSinceEpoch: Int32((secondsSinceEpoch - Int64(second)) / 86_400))
        let clock = [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day)T\(clock.joined(separator: ":"))Z"
    }
}
