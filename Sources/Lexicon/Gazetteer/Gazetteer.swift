import Synchronization

/// Places, divisions, countries and press regions with their names.
///
/// Contains data from GeoNames (geonames.org), CC BY 4.0, modified. The large files are searched as they lie in
/// the binary; only a few hundred adjectives, abbreviations and features are read at the start.
public final class Gazetteer: Sendable {
    let names: SortedRows
    let divisionNames: SortedRows
    let files: [SortedRows]
    let folding: NameFolding
    let terms: PhraseTable<GazetteerName.Candidate>
    let respellings: Respellings
    let stopNames: Set<[UInt8]>
    let contexts: [Word: PlaceContext]
    let memo = NameMemo()
    /// Names by the address of their line: news comes back to the same places.
    private let known = Mutex<[Int: GazetteerName]>([:])
    /// Two or three megabytes of names.
    private static let remembered = 8_192
    /// Countries and first-level divisions.
    private let codes: [PlaceCode: PlaceKey]

    /// The gazetteer that is part of the binary.
    init(tokenizer: Tokenizer) throws(LexiconFormatError) {
        files = [
            try SortedRows("gazetteer/countries", hasHeader: true),
            try SortedRows("gazetteer/regions", hasHeader: true),
            try SortedRows("gazetteer/admin1", hasHeader: true),
            try SortedRows("gazetteer/divisions", hasHeader: true),
            try SortedRows("gazetteer/places", hasHeader: true, order: .numbers),
        ]
        var stopNames: Set<[UInt8]> = []
        for row in try Table("gazetteer/stopnames").rows { stopNames.insert(Array(try row.text("key").utf8)) }
        self.stopNames = stopNames
        names = try SortedRows("gazetteer/names", hasHeader: false)
        divisionNames = try SortedRows("gazetteer/division_names", hasHeader: false)
        folding = try NameFolding.embedded()
        respellings = try Respellings.embedded()
        terms = try PlaceTerms.table(files: files, tokenizer: tokenizer)
        contexts = try PlaceContext.embedded()
        var codes: [PlaceCode: PlaceKey] = [:]
        codes.reserveCapacity(8_192)
        for kind in [PlaceKey.Kind.country, .admin1] {
            let rows = files[Int(kind.rawValue)]
            for line in rows.lines {
                guard let code = PlaceCode(rows.field(0, ofLineAt: line)) else { continue }
                codes[code] = PlaceKey(kind: kind, line: Int32(line))
            }
        }
        self.codes = codes
    }

    /// What a word beside a name tells about it.
    public func context(of word: Word) -> PlaceContext { contexts[word] ?? [] }

    /// The entries that bear a name, with or without capitals; null when none does.
    public func candidates(for name: String) -> GazetteerName? {
        let key = folding.key(name)
        if let line = names.search(key).line { return self.name(in: names, line: line) }
        if let line = divisionNames.search(key).line { return self.name(in: divisionNames, line: line) }
        return nil
    }

    /// The entries whose own name another romanisation of a name is: Al Qabw for Qabu, Kyaukse for Kyauk Se.
    ///
    /// Not those that have it for another name: too little of the name as written would be left. Some hundred look-ups, each
    /// O(log n).
    public func entries(inOtherSpellingsOf name: String) -> [GazetteerEntry] {
        respellings.spellings(of: folding.key(name)).flatMap { key in
            names.search(key).line.map { line in
                self.name(in: names, line: line).candidates.filter { $0.relation == .primary }.map(\.entry)
            } ?? []
        }
    }

    /// The key that names are sorted by: ASCII small letters and blanks where a name allows it.
    public func key(_ name: String) -> [UInt8] { folding.key(name) }

    /// The entry that a key points to.
    public func entry(_ key: PlaceKey) -> GazetteerEntry {
        GazetteerEntry(key, in: files[Int(key.kind.rawValue)].bytes)
    }

    /// The populated place with this GeoNames id.
    public func place(geonameID: Int) -> PlaceKey? {
        files[Int(PlaceKey.Kind.place.rawValue)].line(ofNumber: geonameID).map {
            PlaceKey(kind: .place, line: Int32($0))
        }
    }

    /// The country with this code.
    public func country(_ code: PlaceCode) -> PlaceKey? { codes[code.country] }

    /// The first-level division with this code.
    public func admin1(_ code: PlaceCode) -> PlaceKey? { codes[code] }

    /// The country that an adjective or demonym belongs to: "Turkish", "Syrians"; null for anything else.
    public func country(forAdjective tokens: ArraySlice<Token>) -> PlaceCode? {
        let tokens = Array(tokens)
        guard let match = terms.longestMatch(at: 0, in: tokens), match.count == tokens.count,
            match.value.relation == .demonym
        else { return nil }
        return entry(match.value.key).country
    }

    /// The name at a line of `names` or `divisionNames`.
    func name(in rows: SortedRows, line: Int) -> GazetteerName {
        // The two files lie in one address space: an address tells a line of one from a line of the other.
        let address = Int(bitPattern: rows.bytes.baseAddress) + line
        return known.withLock { known in
            if let name = known[address] { return name }
            let name = read(in: rows, line: line)
            if known.count >= Self.remembered { known.removeAll(keepingCapacity: true) }
            known[address] = name
            return name
        }
    }

    private func read(in rows: SortedRows, line: Int) -> GazetteerName {
        var cursor = FieldCursor(rows.bytes, line: line)
        let key = Array(cursor.next())
        var flags: GazetteerName.Flags = []
        for octet in cursor.next() { flags.insert(octet == UInt8(ascii: "w") ? .word : .person) }
        if stopNames.contains(key) { flags.insert(.stop) }
        let candidates = cursor.next().split(separator: 0x20).compactMap { candidate($0) }
        return GazetteerName(flags: flags, candidates: candidates)
    }

    /// Reads `pP703448`: relation, kind, id.
    private func candidate(_ octets: Slice<UnsafeBufferPointer<UInt8>>) -> GazetteerName.Candidate? {
        guard octets.count > 2 else { return nil }
        let id = octets.dropFirst(2)
        let relation: GazetteerName.Relation =
            octets[octets.startIndex] == UInt8(ascii: "p") ? .primary : .alternate
        let key: PlaceKey? =
            switch octets[octets.startIndex + 1] {
            case UInt8(ascii: "C"): self.key(of: Array(id), kind: .country)
            case UInt8(ascii: "R"): self.key(of: Array(id), kind: .region)
            case UInt8(ascii: "A"): self.key(of: Array(id), kind: .admin1)
            case UInt8(ascii: "D"): self.key(of: Array(id), kind: .admin2)
            default: FieldCursor.integer(id).flatMap { place(geonameID: $0) }
            }
        return key.map { GazetteerName.Candidate(entry: entry($0), relation: relation) }
    }

    private func key(of id: [UInt8], kind: PlaceKey.Kind) -> PlaceKey? {
        files[Int(kind.rawValue)].search(id).line.map { PlaceKey(kind: kind, line: Int32($0)) }
    }
}
