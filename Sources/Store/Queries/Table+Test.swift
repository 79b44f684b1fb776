extension Table {
    /// Whether a row passes filters.
    enum Verdict { case passes, fails, failsAsUnknown }

    /// Whether `row` passes all `filters`; the one at `driver` is known to hold.
    func test(_ row: UInt32, _ filters: some Sequence<Filter>, skipping driver: Int? = nil) -> Verdict {
        var verdict = Verdict.passes
        for (index, filter) in filters.enumerated() where index != driver {
            switch test(row, filter) {
            case .passes: break
            case .fails: return .fails
            case .failsAsUnknown: verdict = .failsAsUnknown
            }
        }
        return verdict
    }

    private func test(_ row: UInt32, _ filter: Filter) -> Verdict {
        switch filter {
        case .anyTerm(let terms, let field): verdict(termIndexes[field].has(terms, row: row))
        case .noTerm(let terms, let field): verdict(!termIndexes[field].has(terms, row: row))
        case .hasTerm(let expected, let field):
            verdict(termIndexes[field].terms(ofRow: row).isEmpty != expected)
        case .sequence(let terms, let field): verdict(termIndexes[field].contains(terms, row: row))
        case .noSequence(let terms, let field): verdict(!termIndexes[field].contains(terms, row: row))
        case .range(let range, let field, let keepsUnknown):
            known(numberColumns[field][row] != NumberColumn.unknown, keepsUnknown) {
                range.contains(numberColumns[field][row])
            }
        case .isKnown(let expected, let field):
            verdict((numberColumns[field][row] != NumberColumn.unknown) == expected)
        case .box(let box, let keepsUnknown):
            point(row, keepsUnknown) { box.contains(latitude: $0, longitude: $1) }
        case .near(let circle, let keepsUnknown):
            point(row, keepsUnknown) { circle.contains(latitude: $0, longitude: $1) }
        }
    }

    /// Whether only an unknown value keeps `row` from passing `filter`.
    func isUnknown(_ row: UInt32, for filter: Filter) -> Bool { test(row, filter) == .failsAsUnknown }

    private func verdict(_ holds: Bool) -> Verdict { holds ? .passes : .fails }

    private func known(_ isKnown: Bool, _ keepsUnknown: Bool, _ holds: () -> Bool) -> Verdict {
        guard isKnown else { return keepsUnknown ? .passes : .failsAsUnknown }
        return verdict(holds())
    }

    private func point(_ row: UInt32, _ keepsUnknown: Bool, _ holds: (Double, Double) -> Bool) -> Verdict {
        let latitude = coordinates.map { numberColumns[$0.latitude][row] } ?? NumberColumn.unknown
        let longitude = coordinates.map { numberColumns[$0.longitude][row] } ?? NumberColumn.unknown
        let isKnown = latitude != NumberColumn.unknown && longitude != NumberColumn.unknown
        return known(isKnown, keepsUnknown) { holds(Degrees.degrees(latitude), Degrees.degrees(longitude)) }
    }
}
