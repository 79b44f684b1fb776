import Records
import Store

/// One kind of question to a table of events: the newest 50 of some, and how many there are.
struct QueryShape {
    /// What it is called.
    let name: String
    let country: String?
    let city: String?
    let type: String?
    let days: ClosedRange<CalendarDate>?

    /// Wide and narrow ones.
    static let all: [QueryShape] = [
        QueryShape("large country, 5 years, type", "Country 0", "Battles", "2015-01-01", "2019-12-31"),
        QueryShape(
            "middle country, 5 years, type",
            "Country 60",
            "Violence against civilians",
            "2015-01-01",
            "2019-12-31"
        ),
        QueryShape("small country, 30 years", "Country 240", nil, "1994-01-01", "2023-12-31"),
        QueryShape("large country, 30 years, type", "Country 0", "Battles", "1994-01-01", "2023-12-31"),
        QueryShape("country, 30 days", "Country 3", nil, "2018-06-01", "2018-06-30"),
        QueryShape("city, 5 years", nil, nil, "2015-01-01", "2019-12-31", city: "Town 0-0"),
        QueryShape("city", nil, nil, nil, nil, city: "Town 0-0"),
        QueryShape("city, 5 years, type", nil, "Battles", "2015-01-01", "2019-12-31", city: "Town 0-0"),
        QueryShape("city, 30 years, type", nil, "Battles", "1994-01-01", "2023-12-31", city: "Town 0-0"),
        QueryShape(
            "small city, 30 years, type",
            nil,
            "Violence against civilians",
            "1994-01-01",
            "2023-12-31",
            city: "Town 3-7"
        ),
    ]

    private init(
        _ name: String,
        _ country: String?,
        _ type: String?,
        _ first: String?,
        _ last: String?,
        city: String? = nil
    ) {
        (self.name, self.country, self.type, self.city) = (name, country, type, city)
        let days = [first, last].compactMap { $0.flatMap { CalendarDate($0) } }
        self.days = days.count == 2 ? days[0]...days[1] : nil
    }

    /// The newest 50 and the total, from the names to the rows.
    func page(of snapshot: Snapshot) -> Page {
        let table = snapshot.eventTable
        var query = Query()
        for (name, field) in [(country, EventTerm.country), (city, .city), (type, .eventType)] {
            guard let name else { continue }
            let terms = table.terms(field.rawValue).terms(named: FoldedName(name))
            query.filters.append(.anyTerm(terms, field: field.rawValue))
        }
        if let days {
            let range = days.lowerBound.daysSinceEpoch...days.upperBound.daysSinceEpoch
            query.filters.append(.range(range, field: EventNumber.firstDay.rawValue, keepsUnknown: false))
        }
        query.limit = 50
        return table.page(query)
    }

    /// Processor time of one page: the median of 41 rounds.
    func microseconds(on snapshot: Snapshot) -> Double {
        let repeats = 20
        let rounds = (0..<41).map { _ in
            CPUClock.nanoseconds { for _ in 0..<repeats { _ = page(of: snapshot) } }
        }
        return Double(rounds.sorted()[20]) / Double(repeats) / 1_000
    }

    /// What was asked and found, between tabulators: name, country, city, type, days, total, microseconds, ids in the source.
    func line(_ page: Page, in snapshot: Snapshot, _ microseconds: Double) -> String {
        let ids = page.rows.map { row -> String in
            guard case .table(let table, let own) = snapshot.eventOrigin(ofRow: Int(row)) else { return "" }
            return String(decoding: snapshot.eventTables[table].ids[own], as: UTF8.self)
        }
        let span = days.map { "\($0.lowerBound)/\($0.upperBound)" } ?? ""
        return [
            name, country ?? "", city ?? "", type ?? "", span, String(page.total), String(microseconds),
            ids.joined(separator: " "),
        ].joined(separator: "\t")
    }
}
