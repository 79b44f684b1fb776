extension Table {
    /// The conditions that `filters` put on rows.
    func conditions(_ filters: [Filter]) -> [Condition] {
        guard let pairs = roles.pairs,
            let first = filters.firstIndex(where: { $0.onlyTerm(of: pairs.first) != nil }),
            let second = filters.firstIndex(where: { $0.onlyTerm(of: pairs.second) != nil }),
            let one = filters[first].onlyTerm(of: pairs.first),
            let other = filters[second].onlyTerm(of: pairs.second)
        else { return filters.map(condition) }
        let both = [condition(filters[first]), condition(filters[second])]
        let others = filters.indices.filter { $0 != first && $0 != second }.map { condition(filters[$0]) }
        return others + [.all(both, rows: pairs.rows(with: one, other))]
    }

    private func condition(_ filter: Filter) -> Condition {
        switch filter {
        case .anyTerm(let terms, let field): return rows(with: terms, field, isInverted: false)
        case .noTerm(let terms, let field): return rows(with: terms, field, isInverted: true)
        case .hasTerm(let isWanted, let field):
            let index = termIndexes[field]
            return .rows(index.without, isInverted: isWanted, terms: [TermIndex.noTerm], index: index)
        case .sequence(let terms, let field): return sequence(terms, field, isInverted: false)
        case .noSequence(let terms, let field): return sequence(terms, field, isInverted: true)
        case .phrase(let phrase, let terms, let field, let isExcluded):
            guard let notes = roles.notes else {
                guard let terms else { return rows(with: [], field, isInverted: isExcluded) }
                return sequence(terms, field, isInverted: isExcluded)
            }
            return .phrase(notes, phrase, termIndexes[field], terms, isInverted: isExcluded)
        case .range(let range, let field, let keepsUnknown):
            let column = numberColumns[field]
            // What no row has need not be looked for row by row.
            guard column.bounds.overlaps(range) || keepsUnknown else {
                return rows(with: [], 0, isInverted: false)
            }
            return .range(column, range, keepsUnknown: keepsUnknown)
        case .isKnown(let isKnown, let field): return .known(numberColumns[field], isKnown)
        case .box(let box, let keepsUnknown):
            return points(keepsUnknown) { box.contains(latitude: $0, longitude: $1) }
        case .near(let circle, let keepsUnknown):
            return points(keepsUnknown) { circle.contains(latitude: $0, longitude: $1) }
        }
    }

    private func rows(with terms: [UInt32], _ field: Int, isInverted: Bool) -> Condition {
        let index = termIndexes[field]
        let set = RowSet(union: terms.map { index.set(with: $0) }, of: rowCount)
        return .rows(set, isInverted: isInverted, terms: terms, index: index)
    }

    private func sequence(_ terms: [UInt32], _ field: Int, isInverted: Bool) -> Condition {
        let index = termIndexes[field]
        let rarest = terms.map { index.set(with: $0) }.min { $0.count < $1.count }
        return .sequence(index, terms, isInverted: isInverted, rows: rarest ?? .all(rowCount))
    }

    /// Looks at each place once, not at each row.
    private func points(_ keepsUnknown: Bool, _ contains: (Double, Double) -> Bool) -> Condition {
        guard let coordinates = roles.coordinates else {
            return .points(.zeros(rowCount), marks: [2], keepsUnknown: keepsUnknown)
        }
        func mark(_ latitude: Int32, _ longitude: Int32) -> UInt8 {
            guard latitude != NumberColumn.unknown, longitude != NumberColumn.unknown else { return 2 }
            return contains(Degrees.degrees(latitude), Degrees.degrees(longitude)) ? 1 : 0
        }
        let (latitude, longitude) = (
            numberColumns[coordinates.latitude], numberColumns[coordinates.longitude]
        )
        if case (.shared(let latitudes, let places), .shared(let longitudes, _)) = (
            latitude.numbers, longitude.numbers
        ) {
            return .points(places, marks: zip(latitudes, longitudes).map(mark), keepsUnknown: keepsUnknown)
        }
        let rows = Array(0..<UInt32(rowCount))
        let marks = rows.map { mark(latitude[$0], longitude[$0]) }
        return .points(CodeColumn(rows), marks: marks, keepsUnknown: keepsUnknown)
    }
}

extension Filter {
    /// The one term that it wants in `field`; null for a filter of another field or kind.
    fileprivate func onlyTerm(of field: Int) -> UInt32? {
        guard case .anyTerm(let terms, field) = self, terms.count == 1 else { return nil }
        return terms[0]
    }
}
