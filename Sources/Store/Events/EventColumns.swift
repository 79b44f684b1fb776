import Records

/// Builds the fields of all events: those of texts one by one, those of tables by what their rows share.
struct EventColumns: Sendable {
    private let rows: EventRows
    private let changes: Changes
    private let catalog: Catalog
    private let article: @Sendable (String) -> Article
    /// For each kind of shared values the number that each row has; behind those of tables come texts.
    private let codes: [EventTerm.Shared: CodeColumn]
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
        let day = rows.gather(
            rows.tables.flatMap(\.firstDay).map { $0 == EventTable.unknown ? none : UInt32($0 - first) }
        ) { none + 1 + UInt32($0) }
        var codes: [EventTerm.Shared: CodeColumn] = [.day: CodeColumn(day)]
        let shared: [(EventTerm.Shared, (EventTable) -> [UInt32], (EventTable) -> Int)] = [
            (.coding, \.codingOfRow, \.codings.count), (.location, \.locationOfRow, \.locations.count),
            (.parties, \.partiesOfRow, \.parties.count), (.source, \.sourceOfRow, \.sources.count),
        ]
        for (shared, column, count) in shared {
            let total = UInt32(rows.tables.reduce(0) { $0 + count($1) })
            codes[shared] = CodeColumn(rows.gather(column, counts: count) { total + UInt32($0) })
        }
        // Number 0 stands for all events of tables.
        codes[.text] = CodeColumn(
            rows.gather([UInt32](repeating: 0, count: rows.importedCount)) { UInt32($0) + 1 }
        )
        self.codes = codes
    }

    /// For each row the number of the values that it shares with others.
    private func codes(_ kind: EventTerm.Shared) -> CodeColumn { codes[kind] ?? .zeros(0) }

    // MARK: Terms

    /// The terms of a field of names or codes.
    func terms(_ field: EventTerm, ids: RowIDs) -> TermLists {
        let shared = shared(field.shared)
        return TermLists(
            count: shared.count + rows.events.count,
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

    /// The indexes of the fields that rows share with the values of a kind, in the order of `EventTerm`; `terms` are those of all fields.
    func indexes(of kind: EventTerm.Shared, _ terms: [TermLists]) -> [TermIndex] {
        let fields = EventTerm.allCases.filter { $0.shared == kind }
        return TermIndex.indexes(fields.map { terms[$0.rawValue] }, lists: codes(kind))
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
            else { return NumberColumn([NumberColumn.unknown] + texts, of: codes(.text)) }
            let values = rows.tables.flatMap { table in
                let values = table.numbers[column.rawValue]
                return values.isEmpty
                    ? [Int32](repeating: NumberColumn.unknown, count: table.rowCount) : values
            }
            return NumberColumn(rows.gather(values) { texts[$0] })
        case .goldstein, .timePrecision:
            let values = rows.tables.flatMap(\.codings).map { NumberColumn.held(field.value(of: $0)) }
            return NumberColumn(values + texts, of: codes(.coding))
        case .geoPrecision, .placeResolution, .latitude, .longitude:
            let values = rows.tables.flatMap(\.locations).map { NumberColumn.held(field.value(of: $0)) }
            return NumberColumn(values + texts, of: codes(.location))
        case .updated:
            // The changes hold them already.
            return NumberColumn(rowCount: rows.count, in: 0...NumberColumn.held(changes.last)) {
                [rows, changes] row in
                let (isText, number) = rows.number(of: Int(row))
                return NumberColumn.held((isText ? changes.events : changes.imported)[number].updated)
            }
        case .firstDay, .lastDay:
            let values = (0..<Int32(dayCount)).map { firstDay + $0 } + [NumberColumn.unknown]
            return NumberColumn(values + texts, of: codes(.day))
        }
    }
}
