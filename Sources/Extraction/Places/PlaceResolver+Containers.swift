import Lexicon

/// What the text says of where a place lies.
extension PlaceResolver {
    /// Finds the names of which the text says that they lie where no entry of that name does.
    mutating func findUnlisted() {
        // What a name lies in mostly stands behind it.
        for number in groups.indices.reversed() {
            for member in groups[number].members where groups[number].parent == nil {
                groups[number].parent = parent(ofUnlisted: member)
            }
        }
    }

    /// The country or division in which the text puts a toponym that the gazetteer does not have there.
    private func parent(ofUnlisted index: Int) -> GazetteerEntry? {
        guard let container = toponyms[index].container else { return nil }
        let toponym = toponyms[index]
        let group = groups[groupOf[index]]
        guard let outer = surroundings(container, of: toponym),
            !group.options.contains(where: { $0.entry.lies(in: outer) })
        else { return nil }
        guard let best = group.best?.entry else { return outer }
        let isChain = isChain(index, container)
        if !isChain, let kind = groups[groupOf[container]].best?.entry.key.kind,
            kind == .place || kind == .admin2
        {
            return toponym.cue == .section ? outer : nil
        }
        guard toponym.strength == .strong, !toponym.isPartOfName,
            isChain || toponym.flags.isDisjoint(with: [.word, .stop]),
            container > index || toponym.cue != .none
        else { return nil }
        // "the village of Shan in Hiiraan": a village is no state of Myanmar.
        guard best.key.kind == .place || best.key.kind == .admin2 || toponym.cue == .settlement else {
            return nil
        }
        // "Paris, Mo." is no slip; "Baghdad, Syria and Iran" is a list.
        if isChain || toponyms[container].candidates.first?.relation == .abbreviation { return outer }
        guard !isListed(index, container) else { return nil }
        return outer.isStateOfFederation || best.population < 100_000 ? outer : nil
    }

    /// "Palma, Cabo Delgado, Mozambique", "Palma (Cabo Delgado)": no list, as what a toponym lies in lies in what follows, too, or
    /// stands in brackets.
    func isChain(_ index: Int, _ container: Int) -> Bool {
        if toponyms[index].isBound { return true }
        guard let next = toponyms[container].container, next > container, container > index,
            let last = groups[groupOf[next]].best?.entry
        else { return false }
        if let parent = groups[groupOf[container]].parent {
            return parent.key == last.key || parent.lies(in: last)
        }
        guard let middle = meaning(ofContainer: container) else { return false }
        return middle.lies(in: last) || middle.country == nil
    }

    /// What a toponym means that another lies in: of a division and its seat, or a country of the same name, the division, when
    /// it lies in what follows.
    func meaning(ofContainer index: Int) -> GazetteerEntry? {
        let group = groups[groupOf[index]]
        guard let next = toponyms[index].container, next > index,
            let outer = groups[groupOf[next]].best?.entry
        else { return group.best?.entry }
        let inner = group.options.filter { $0.entry.lies(in: outer) }
        let divisions = inner.filter { $0.entry.key.kind == .admin1 }
        return (divisions.isEmpty ? inner : divisions).max { $0.score < $1.score }?.entry ?? group.best?.entry
    }

    /// What a container is or lies in: "Dasht, Kech District in Balochistan", "Inata, Sahel, Burkina Faso".
    ///
    /// Of a city its division, unless a section of the city is meant: "Maruf district, Kandahar" is no part of it.
    private func surroundings(_ container: Int, of toponym: Toponym) -> GazetteerEntry? {
        var next: Int? = container
        for _ in 0..<3 {
            guard let index = next else { return nil }
            let group = groups[groupOf[index]]
            if let parent = group.parent { return parent }
            if let city = group.best?.entry, city.key.kind == .place,
                toponym.isQuarter || toponym.cue == .section && city.population >= Self.metropolis
            {
                return city
            }
            if let entry = meaning(ofContainer: index), let country = entry.country {
                guard entry.key.kind == .place || entry.key.kind == .admin2 else { return entry }
                let isDivision = group.options.contains { $0.entry.key.kind == .admin1 }
                if entry.key.kind == .place,
                    !isDivision || isQuarterOfMetropolis(toponym, city: entry, at: index),
                    isSection(toponym, of: entry, at: index)
                {
                    return entry
                }
                let key = entry.admin1.flatMap(gazetteer.admin1) ?? gazetteer.country(country)
                return key.map(gazetteer.entry)
            }
            next = toponyms[index].container
        }
        return nil
    }

    /// "Yaqshid district, Mogadishu", and of a large city "Yaqshid, Mogadishu" too.
    ///
    /// In brackets stands the division, even if it is named as its seat is: "Furaytan (Hamah)".
    private func isSection(_ toponym: Toponym, of city: GazetteerEntry, at index: Int) -> Bool {
        toponym.cue == .section
            || toponym.cue == .none && (city.isCapital || !toponym.isBound)
                && city.population >= Self.largeCity && toponyms[index].container == nil
    }

    /// "in Karrada, Baghdad": of a capital with no country behind it, the city is meant, not the division of its name.
    private func isQuarterOfMetropolis(_ toponym: Toponym, city: GazetteerEntry, at index: Int) -> Bool {
        toponym.cue == .none && !toponym.isBound && city.isCapital && city.population >= Self.metropolis
            && toponyms[index].container == nil
    }

    /// Inhabitants of a city whose districts are better known than those around it.
    private static let metropolis = 1_000_000
    /// Inhabitants of a city whose quarters news names without saying that they are quarters.
    private static let largeCity = 300_000
}
