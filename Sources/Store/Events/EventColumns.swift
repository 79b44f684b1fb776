import Records

/// Builds the fields of all events: those of texts one by one, those of tables by what their rows share.
struct EventColumns: Sendable {
    private let rows: EventRows
    private let changes: Changes
    private let catalog: Catalog
    private let article: @Sendable (String) -> Article
    /// For each kind of shared values the number that each row points at; behind those of tables come texts.
    private let pointers: [EventTerm.Shared: [UInt32]]
    private let firstDay: Int32
    private let dayCount: Int

    init(
        _ rows: EventRows,
        _ changes: Changes,
        catalog: Catalog,
        article: @escaping @Sendable (String) -> Article
    ) {
        self.rows = rows
        self.changes = changes
        self.catalog = catalog
        self.article = article
        let spans = rows.tables.compactMap(\.days)
        let first = spans.map(\.lowerBound).min() ?? 0
        firstDay = first
        dayCount = spans.map(\.upperBound).max().map { Int($0 - first) + 1 } ?? 0
        // Behind the days comes having none, then texts.
        let none = UInt32(dayCount)
        var pointers: [EventTerm.Shared: [UInt32]] = [:]
        pointers[.day] = rows.gather(
            rows.tables.flatMap(\.firstDay).map { $0 == EventTable.unknown ? none : UInt32($0 - first) }
        ) { none + 1 + UInt32($0) }
        let shared: [(EventTerm.Shared, (EventTable) -> [UInt32], (EventTable) -> Int)] = [
            (.coding, \.codingOfRow, \.codings.count), (.location, \.locationOfRow, \.locations.count),
            (.parties, \.partiesOfRow, \.parties.count), (.source, \.sourceOfRow, \.sources.count),
        ]
        for (shared, column, count) in shared {
            let total = UInt32(rows.tables.reduce(0) { $0 + count($1) })
            pointers[shared] = rows.gather(column, counts: count) { total + UInt32($0) }
        }
        // Number 0 stands for all events of tables.
        pointers[.text] = rows.gather([UInt32](repeating: 0, count: rows.importedCount)) { UInt32($0) + 1 }
        self.pointers = pointers
    }

    // MARK: Terms

    /// The index of a field of names or codes.
    func terms(_ field: EventTerm, ids: RowIDs) -> TermIndex {
        let shared = shared(field.shared)
        return TermIndex(
            lists: pointers[field.shared] ?? [],
            listCount: shared.count + rows.events.count,
            isSequence: field == .words,
            ids: field == .id && rows.importedCount > 0 ? ids : nil
        ) { number in
            guard number < shared.count else {
                let event = rows.events[number - shared.count]
                return field.terms(of: event, in: article(event.articleID), catalog)
            }
            return shared.terms(field, number)
        }
    }

    /// Number of shared values of tables, and what one of them holds in a field.
    private func shared(_ kind: EventTerm.Shared) -> (count: Int, terms: (EventTerm, Int) -> [Term]) {
        switch kind {
        case .coding:
            let codings = rows.tables.flatMap(\.codings)
            return (codings.count, { $0.terms(of: codings[$1]) })
        case .location:
            let locations = rows.tables.flatMap(\.locations)
            return (locations.count, { $0.terms(of: locations[$1]) })
        case .parties:
            let parties = rows.tables.flatMap(\.parties)
            return (parties.count, { $0.terms(of: parties[$1]) })
        case .source:
            let sources = rows.tables.flatMap(\.sources)
            return (sources.count, { EventTerm.sources(sources[$1]) })
        case .day:
            return (
                dayCount + 1,
                { [firstDay, dayCount] _, number in
                    guard number < dayCount else { return [] }
                    let day = CalendarDate(daysSinceEpoch: firstDay + Int32(number))
                    return Term.list(EventTerm.weekdays[day.weekday - 1])
                }
            )
        case .text: return (1, { _, _ in [] })
        }
    }

    // MARK: Numbers

    /// The column of a field of numbers.
    func numbers(_ field: EventNumber) -> NumberColumn {
        let texts = rows.events.enumerated().map {
            NumberColumn.held(field.value(of: $1, changes.events[$0]))
        }
        switch field {
        case .fatalities, .injured:
            guard let column = field.column,
                rows.tables.contains(where: { !$0.numbers[column.rawValue].isEmpty })
            else { return NumberColumn([NumberColumn.unknown] + texts, pointers: pointers[.text]) }
            let values = rows.tables.flatMap { table in
                let values = table.numbers[column.rawValue]
                return values.isEmpty
                    ? [Int32](repeating: NumberColumn.unknown, count: table.rowCount) : values
            }
            return NumberColumn(rows.gather(values) { texts[$0] })
        case .goldstein, .timePrecision:
            let values = rows.tables.flatMap(\.codings).map { NumberColumn.held(field.value(of: $0)) }
            return NumberColumn(values + texts, pointers: pointers[.coding])
        case .geoPrecision, .placeResolution, .latitude, .longitude:
            let values = rows.tables.flatMap(\.locations).map { NumberColumn.held(field.value(of: $0)) }
            return NumberColumn(values + texts, pointers: pointers[.location])
        case .updated:
            let imported = (0..<rows.importedCount).map {
                NumberColumn.held(changes.imported[$0].updated)
            }
            return NumberColumn(rows.gather(imported) { texts[$0] })
        case .firstDay, .lastDay:
            let values = (0..<Int32(dayCount)).map { firstDay + $0 } + [NumberColumn.unknown]
            return NumberColumn(values + texts, pointers: pointers[.day])
        }
    }
}
