import Lexicon

/// One reading of a place name: an entry, with what speaks for it.
struct PlaceOption {
    /// The entry.
    let entry: GazetteerEntry
    /// What speaks for it whatever the text is about: about the decimal logarithm of its population.
    private(set) var prior: Double
    /// What other places of the text say for it.
    var support = 0.0
    /// Everything together.
    var score: Double
    /// How much it counts among the readings of its name, by the score so far; they sum to 1.
    var weight = 0.0
    /// Whether the name is not the one that the entry goes by.
    private let isAlternate: Bool

    /// Whether few would think of it: a small place by a name that is not its own.
    var isFarFetched: Bool {
        isAlternate && entry.key.kind == .place && entry.population < Self.known && !entry.isCapital
    }

    /// Inhabitants of a town that is heard of abroad.
    private static let known = 100_000

    /// The reading `candidate` of a toponym whose first octet is `first`.
    init(_ candidate: GazetteerName.Candidate, of toponym: Toponym, first: UInt8) {
        entry = candidate.entry
        var prior = Self.size(of: entry) + Self.fit(of: entry, to: toponym.cue)
        if candidate.relation == .alternate, entry.key.kind == .place || entry.key.kind == .admin1 {
            prior -= entry.resembles(first) ? 0.6 : 1.5
        }
        self.prior = prior
        score = prior
        isAlternate = candidate.relation == .alternate
    }

    private static func size(of entry: GazetteerEntry) -> Double {
        switch entry.key.kind {
        case .country: return decimalLogarithm(Double(entry.population + 300)) + 1.4
        case .region: return 5.5
        case .admin1: return entry.isStateOfFederation ? 6 : 4.8
        case .admin2: return 4.2
        case .place:
            let size = decimalLogarithm(Double(entry.population + 300))
            return entry.isCapital ? size + 0.8 : entry.isSection ? size - 0.4 : size
        }
    }

    private static func fit(of entry: GazetteerEntry, to cue: Toponym.Cue) -> Double {
        switch (cue, entry.key.kind) {
        case (.division, .admin1): 5
        case (.division, .region): 3
        case (.division, .admin2), (.county, .admin2): 3
        case (.section, .place):
            entry.isSection || entry.featureCode == "PPLX" ? 4 : entry.parentID != nil ? 2 : 0
        case (.section, .admin2): 2
        case (.settlement, .place): 3
        case (.settlement, .admin1): -2
        default: 0
        }
    }

    /// Prefers the city where a division bears its name, unless "region" or the like follows.
    ///
    /// A county around its own town goes; a division stays, far behind, for "Buffalo, New York".
    static func preferCities(among options: inout [PlaceOption], cue: Toponym.Cue) {
        guard cue != .division, cue != .county, options.count > 1,
            options.contains(where: { $0.entry.key.kind != .place })
        else { return }
        let places = options.map(\.entry).filter { $0.key.kind == .place }
        if cue == .settlement, !places.isEmpty {
            // "Marib city" is not the governorate.
            options.removeAll { $0.entry.key.kind == .admin1 || $0.entry.key.kind == .admin2 }
            return
        }
        let cities = places.filter { $0.population >= town || $0.isCapital }
        options.removeAll { option in
            let entry = option.entry
            switch entry.key.kind {
            case .country:
                // Hong Kong, Singapore: the city says more than the country.
                return cities.contains {
                    $0.country == entry.country && $0.population * 4 > entry.population * 3
                }
            case .admin2: return places.contains { $0.lies(in: entry) }
            case .admin1, .region, .place: return false
            }
        }
        for index in options.indices where options[index].entry.key.kind == .admin1 {
            let division = options[index].entry
            // Palmyra is a town, Palmyra Atoll an island by its full name.
            if options[index].isAlternate, !division.isStateOfFederation, !cities.isEmpty {
                options[index].demote()
                continue
            }
            // "Kyiv" is also the oblast around it, whose code is another one.
            let isOfCity = cities.contains {
                $0.admin1 == division.admin1
                    || !division.isStateOfFederation && $0.country == division.country
                        && $0.population >= known
            }
            if isOfCity { options[index].demote() }
        }
    }

    /// Puts what has another name of its own behind a town that bears this one: Iskandariya is in Iraq, Alexandria in Egypt.
    static func preferOwnNames(among options: inout [PlaceOption], first: UInt8) {
        guard options.count > 1, options.contains(where: { $0.isTown && $0.entry.resembles(first) }) else {
            return
        }
        for index in options.indices
        where options[index].isAlternate && options[index].isTown && !options[index].entry.resembles(first) {
            options[index].prior -= Self.foreignName
            options[index].score = options[index].prior
        }
    }

    private var isTown: Bool { entry.key.kind == .place && entry.population >= Self.town }

    /// Inhabitants of a place that news may name without saying where it lies.
    private static let town = 20_000
    /// Above the difference between a town and a city of some millions, less what a spelling of its own costs.
    private static let foreignName = 1.2

    /// Puts the reading behind every other.
    private mutating func demote() {
        prior -= 6
        score = prior
    }

    /// Decimal logarithm to a few digits; the same on every machine.
    private static func decimalLogarithm(_ value: Double) -> Double {
        Double(value.exponent) * 0.301_03 + (value.significand - 1) * 0.301_03
    }
}
