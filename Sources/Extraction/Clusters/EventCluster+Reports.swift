import Records

extension EventCluster {
    /// What `reports` say together.
    init(_ reports: [EventReport], joinedBy rules: Set<ClusterRule>) {
        let reports = reports.sorted()
        let ids = reports.map(\.event.id)
        self.init(
            // Of the first report alone: the reports that follow leave it as it is.
            id: StableID.id("cl", ids[0]),
            eventIDs: ids,
            rules: ClusterRule.allCases.filter(rules.contains).map(\.rawValue),
            fatalities: Self.range(reports) {
                CountRange(low: $0.fatalitiesLow, best: $0.fatalitiesBest, high: $0.fatalitiesHigh)
            },
            injured: Self.range(reports) {
                CountRange(low: $0.injuredLow, best: $0.injured, high: $0.injuredHigh)
            }
        )
    }

    private static func range(
        _ reports: [EventReport],
        _ count: (Event) -> CountRange
    ) -> CountRange? {
        let counts = reports.map { count($0.event) }
        let dated = zip(reports, counts).filter { $0.0.published != nil && $0.1.best != nil }
        let range = CountRange(
            low: counts.compactMap { $0.low ?? $0.best }.min(),
            best: (dated.last?.1 ?? counts.last { $0.best != nil })?.best,
            high: counts.compactMap { $0.high ?? $0.best }.max()
        )
        return range.low == nil && range.high == nil ? nil : range
    }
}
