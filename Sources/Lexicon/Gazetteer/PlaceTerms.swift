/// Names that need capitals to be told from words, or are no names: adjectives, short forms, regions, features.
///
/// From `gazetteer/place_terms.tsv`, `gazetteer/regions.tsv` and the adjectives of `actors/states.tsv`.
struct PlaceTerms {
    /// Terms with the entry that each names.
    private var terms: [(String, GazetteerName.Candidate)] = []

    private let files: [SortedRows]

    /// The terms of the three files; `files` are those of the gazetteer by kind.
    static func table(
        files: [SortedRows],
        tokenizer: Tokenizer
    ) throws(LexiconFormatError) -> PhraseTable<GazetteerName.Candidate> {
        let terms = try PlaceTerms(files: files).terms
        return PhraseTable(.placeTerms, case: .matched, terms: terms, tokenizer: tokenizer)
    }

    private init(files: [SortedRows]) throws(LexiconFormatError) {
        self.files = files
        for row in try Table("gazetteer/place_terms").rows {
            let relation: GazetteerName.Relation =
                switch try row.text("relation") {
                case "alternate": .alternate
                case "demonym": .demonym
                case "abbreviation": .abbreviation
                case let other: throw row.error("\(other) is no relation: alternate, demonym or abbreviation")
                }
            let code = try row.text("code")
            guard let key = key(of: code) else { throw row.error("no place has the code \(code)") }
            insert(try row.text("term"), key, relation)
        }
        for row in try Table("gazetteer/regions").rows {
            guard let key = key(of: try row.text("id")) else {
                throw row.error("regions must be sorted by id")
            }
            insert(try row.text("name"), key, .primary)
            for name in try row.list("alternates") { insert(name, key, .alternate) }
        }
        for row in try Table("actors/states").rows {
            guard let key = key(of: try row.text("iso2")) else { continue }
            for name in try row.list("adjectives") + row.list("demonym_nouns") { insert(name, key, .demonym) }
        }
    }

    private mutating func insert(_ term: String, _ key: PlaceKey, _ relation: GazetteerName.Relation) {
        let entry = GazetteerEntry(key, in: files[Int(key.kind.rawValue)].bytes)
        terms.append((term, GazetteerName.Candidate(entry: entry, relation: relation)))
    }

    /// The entry with this code: a country's or division's, a geonameid, or a region's id.
    private func key(of code: String) -> PlaceKey? {
        guard let first = code.utf8.first else { return nil }
        let kind: PlaceKey.Kind =
            switch first {
            case 0x30...0x39: .place
            case 0x41...0x5A: code.utf8.contains(0x2E) ? .admin1 : .country
            default: .region
            }
        let rows = files[Int(kind.rawValue)]
        let line =
            kind == .place
            ? Int(code).flatMap { rows.line(ofNumber: $0) } : rows.search(Array(code.utf8)).line
        return line.map { PlaceKey(kind: kind, line: Int32($0)) }
    }
}
