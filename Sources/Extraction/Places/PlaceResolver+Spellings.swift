import Lexicon

/// Names that the gazetteer has in another spelling.
extension PlaceResolver {
    /// What a name means that the gazetteer does not have as it is written: the place in `outer` that another romanisation
    /// of it names, or one that the gazetteer lacks.
    ///
    /// Without a country or division that the text puts it in, a likely spelling is no evidence.
    func meaning(ofUnlisted index: Int, in outer: GazetteerEntry?) -> Meaning {
        guard let outer, outer.key.kind != .place, !toponyms[index].isStreet, toponyms[index].cue != .section,
            let country = outer.country, !Self.english.contains(country)
        else { return .unlisted(in: outer) }
        let name = document.string(toponyms[index].name)
        guard name.utf8.count >= Self.shortest else { return .unlisted(in: outer) }
        let entries = gazetteer.entries(inOtherSpellingsOf: name).filter {
            $0.key.kind == .place && $0.lies(in: outer)
        }
        guard let entry = entries.max(by: { $0.population < $1.population }) else {
            return .unlisted(in: outer)
        }
        // In a whole country there are likely spellings of many a village.
        if outer.key.kind == .country {
            guard entry.population >= Self.town, entries.allSatisfy({ $0.key == entry.key }) else {
                return .unlisted(in: outer)
            }
        }
        return .entry(entry)
    }

    /// Countries whose names English news writes as they are.
    private static let english = Set(["US", "CA", "GB", "IE", "AU", "NZ"].compactMap { PlaceCode($0) })
    /// Inhabitants of a town that news names without its division.
    private static let town = 5_000
    /// Octets below which one letter more or less makes another name.
    private static let shortest = 5
}
