import Lexicon
import Records

/// Chooses for every place name of a text the entry of the gazetteer that it means.
///
/// Names of one text are weighed together: what a name means is the heaviest entry that fits what the text says
/// it lies in, and that lies near what the other names mean. One name has one sense, unless the text says
/// otherwise ("Springfield, Ill."). Each group looks at a fixed number of others, so time is linear.
struct PlaceResolver {
    /// Toponyms of one name and cue.
    struct Group {
        var members: [Int] = []
        var options: [PlaceOption] = []
        /// The words say that it is a place, at least once.
        var isSure = false
        /// A preposition or designator says so, at least once.
        var isStrong = false

        /// Where it lies, when no option lies there.
        var parent: GazetteerEntry?

        /// How much it counts among the names of the text: by how sure it is, and how often it is named.
        var importance: Double {
            guard !options.isEmpty else { return 0 }
            return (isSure ? 1 : 0.3) * (1 + 0.25 * Double(min(members.count, 4) - 1))
        }

        /// The best reading, of equal ones the first.
        var best: PlaceOption? {
            var best: Int?
            // By number: an option is large, and only one is asked for.
            for index in options.indices
            where best.map({ options[$0].score < options[index].score }) ?? true { best = index }
            return best.map { options[$0] }
        }
    }

    /// A newspaper story's places lie close together; farther names say little about each other.
    private static let neighbours = 24
    /// What it is worth that the text says where a place lies; above any difference of size.
    private static let containment = 6.0
    /// That all else lies in one country is worth some hundredfold population and no more: Warsaw is in Poland
    /// in an American story too.
    private static let countryWeight = 2.5
    /// That other places lie near is worth a thousandfold one.
    private static let maximumLocalSupport = 3.0

    /// Kilometres from the middle of a country within which its people are met abroad.
    private static let neighbouring = 1_000.0
    /// What another name of the same country says, at a distance.
    private static let someSupport = 0.3

    let toponyms: [Toponym]
    let document: Document
    let gazetteer: Gazetteer
    var groups: [Group] = []
    private(set) var groupOf: [Int] = []
    private var homeland: GazetteerEntry?

    init(_ toponyms: [Toponym], document: Document, gazetteer: Gazetteer) {
        self.toponyms = toponyms
        self.document = document
        self.gazetteer = gazetteer
        var numbers: [UInt64: Int] = Dictionary(minimumCapacity: toponyms.count)
        for (index, toponym) in toponyms.enumerated() {
            let key = Self.key(toponym, tokens: document.tokens)
            let number = numbers[key] ?? groups.count
            if number == groups.count {
                numbers[key] = number
                let first = document.firstOctet(ofName: toponym.name)
                var options = toponym.candidates.map { PlaceOption($0, of: toponym, first: first) }
                PlaceOption.preferCities(among: &options, cue: toponym.cue)
                PlaceOption.preferOwnNames(among: &options, first: first)
                groups.append(Group(options: options))
            }
            groups[number].members.append(index)
            if toponym.strength > .weak { groups[number].isSure = true }
            if toponym.strength == .strong { groups[number].isStrong = true }
            groupOf.append(number)
        }
        settle()
        findUnlisted()
        homeland = country()
    }

    /// The country in which nearly all other names of the text lie.
    private func country() -> GazetteerEntry? {
        var counts: [PlaceCode: Int] = [:]
        var total = 0
        for group in groups where group.isSure {
            guard let member = group.members.first(where: { toponyms[$0].tellsWhere }),
                !toponyms[member].isDemonym, let best = group.best,
                !best.isFarFetched || best.support >= Self.someSupport, let country = best.entry.country
            else { continue }
            counts[country, default: 0] += group.members.count
            total += group.members.count
        }
        guard let first = counts.max(by: { ($0.value, $1.key.text) < ($1.value, $0.key.text) }),
            first.value * 4 >= total * 3 || first.value * 2 >= total && first.key == countryOfDateline
        else { return nil }
        return gazetteer.country(first.key).map(gazetteer.entry)
    }

    /// The country that the text was written in; null when it does not say.
    private var countryOfDateline: PlaceCode? {
        toponyms.firstIndex(where: \.isDateline).flatMap { groups[groupOf[$0]].best?.entry.country }
    }

    /// What toponyms of one group share: name, cue and part of speech, as a hash like that of a word.
    private static func key(_ toponym: Toponym, tokens: [Token]) -> UInt64 {
        let cue = toponym.cue == .settlement ? Toponym.Cue.none : toponym.cue
        let kind = UInt64(cue.rawValue) << 1 | (toponym.isDemonym ? 1 : 0)
        return toponym.name.reduce(StableID.start ^ kind) { ($0 ^ tokens[$1].word.hash) &* 0x100_0000_01B3 }
    }

    /// What a name means.
    enum Meaning {
        case entry(GazetteerEntry)
        /// A place that the gazetteer lacks, in this country or division; null where the text does not say.
        case unlisted(in: GazetteerEntry?)
        /// No place after all.
        case nothing
    }

    /// What the toponym with this index means.
    func meaning(of index: Int) -> Meaning {
        let number = groupOf[index]
        if toponyms[index].isStreet, groups[number].parent?.key.kind != .place { return .nothing }
        if let parent = groups[number].parent { return meaning(ofUnlisted: index, in: parent) }
        guard let best = groups[number].best else { return meaning(ofUnlisted: index, in: homeland) }
        if let container = toponyms[index].container, groupOf[container] == number,
            best.entry.key.kind == .admin1
        {
            // "in Hassakeh, Hassakeh, Syria": the town for which the division is named.
            return meaning(ofUnlisted: index, in: best.entry)
        }
        if let container = toponyms[index].container, let outer = groups[groupOf[container]].best?.entry,
            best.entry.key.kind != .country || !isListed(index, container)
        {
            // "Frunze, Luhansk, Ukraine": in the division that bears the name of its seat.
            let outers =
                isChain(index, container) ? [meaning(ofContainer: container) ?? outer, outer] : [outer]
            for outer in outers {
                let inner = groups[number].options.filter { $0.entry.lies(in: outer) }
                if let own = inner.max(by: { $0.score < $1.score }) { return .entry(own.entry) }
            }
        }
        if let division = division(meantBy: index) { return .entry(division) }
        if best.isFarFetched, best.support < Self.someSupport, isElsewhere(than: best.entry, group: number) {
            return toponyms[index].strength == .strong ? meaning(ofUnlisted: index, in: homeland) : .nothing
        }
        if toponyms[index].strength == .echo {
            return groups[number].isStrong ? .entry(best.entry) : .nothing
        }
        return groups[number].isSure || best.support >= 1 ? .entry(best.entry) : .nothing
    }

    /// Whether the other names of a text mean other countries, and none this entry's.
    private func isElsewhere(than entry: GazetteerEntry, group number: Int) -> Bool {
        var isAbroad = false
        for other in groups.indices where other != number && groups[other].isSure {
            guard groups[other].members.contains(where: { toponyms[$0].tellsWhere }),
                let country = groups[other].best?.entry.country
            else { continue }
            if country == entry.country { return false }
            // Eritrean soldiers kill in Axum, Kenyan ones hardly in Jordan.
            let isNeighbours =
                toponyms[groups[other].members[0]].isDemonym
                && groups[other].best.map { $0.entry.kilometres(to: entry) < Self.neighbouring } ?? false
            if !isNeighbours { isAbroad = true }
        }
        return isAbroad
    }

    /// The division that a city's name means here: "Buffalo, New York", "Ohio, New York and Maine".
    private func division(meantBy index: Int) -> GazetteerEntry? {
        let number = groupOf[index]
        guard groups[number].options.contains(where: \.entry.isStateOfFederation),
            let best = groups[number].best?.entry, best.key.kind == .place
        else { return nil }
        let divisions = groups[number].options.map(\.entry).filter(\.isStateOfFederation)
        if index > 0, toponyms[index - 1].container == index, touch(index - 1, index),
            let inner = groups[groupOf[index - 1]].best?.entry, !inner.lies(in: best),
            let division = divisions.first(where: { inner.lies(in: $0) })
        {
            return division
        }
        let sides = [index - 1, index + 1].compactMap { side in
            touch(min(index, side), max(index, side)) ? groups[groupOf[side]].best?.entry : nil
        }
        guard sides.count == 2 else { return nil }
        return divisions.first { division in
            sides.allSatisfy { $0.isStateOfFederation && $0.country == division.country }
        }
    }

    /// Whether two toponyms stand side by side with a comma, an "and" or both between them.
    private func touch(_ left: Int, _ right: Int) -> Bool {
        guard left >= 0, right < toponyms.count, toponyms[left].sentence == toponyms[right].sentence else {
            return false
        }
        return toponyms[right].tokens.lowerBound - toponyms[left].tokens.upperBound <= 2
    }

    /// Whether two neighbours stand in a longer row of names.
    func isListed(_ first: Int, _ second: Int) -> Bool {
        touch(min(first, second) - 1, min(first, second))
            || touch(max(first, second), max(first, second) + 1)
    }

    /// What other groups say for one option.
    private struct Support {
        /// By the country that they share.
        var country = 0.0
        /// By lying near, or in the same division.
        var local = 0.0
    }

    /// How much a reading of a group counts for the groups around.
    private struct Voice {
        let entry: GazetteerEntry
        let weight: Double
    }

    /// What a group says for others, which each of their options asks: short, so that it stays in the cache.
    private struct Witness {
        let importance: Double
        /// The readings that count, as indices of voices.
        let voices: Range<Int>
    }

    /// Weighs all groups twice: first every reading counts by its size, then by how well it fits.
    private mutating func settle() {
        var witnesses: [Witness] = []
        var voices: [Voice] = []
        // By number in all of it: an option is large.
        for _ in 0..<2 {
            witnesses.removeAll(keepingCapacity: true)
            voices.removeAll(keepingCapacity: true)
            for number in groups.indices {
                Self.weigh(&groups[number].options)
                let first = voices.count
                for option in groups[number].options where option.weight > 0.02 {
                    voices.append(Voice(entry: option.entry, weight: option.weight))
                }
                witnesses.append(
                    Witness(importance: groups[number].importance, voices: first..<voices.count)
                )
            }
            for number in groups.indices where groups[number].options.count > 1 || !groups[number].isSure {
                for index in groups[number].options.indices {
                    let entry = groups[number].options[index].entry
                    let (support, total) = Self.support(for: entry, of: number, by: witnesses, voices)
                    let contained = containment(of: index, in: number)
                    // One other name is little evidence, many are much.
                    let country = Self.countryWeight * support.country / (total + 1)
                    groups[number].options[index].support = support.country + support.local + contained
                    groups[number].options[index].score =
                        groups[number].options[index].prior + country
                        + min(support.local, Self.maximumLocalSupport) + contained
                }
            }
        }
    }

    /// What the groups around say for an entry of a group, and how many they are, by weight.
    private static func support(
        for entry: GazetteerEntry,
        of number: Int,
        by witnesses: [Witness],
        _ voices: [Voice]
    ) -> (support: Support, total: Double) {
        var support = Support()
        var total = 0.0
        let range = max(0, number - neighbours)..<min(witnesses.count, number + neighbours + 1)
        for other in range where other != number {
            let importance = witnesses[other].importance
            total += importance
            var best = Support()
            for index in witnesses[other].voices {
                let affinity = entry.affinity(to: voices[index].entry)
                best.country = max(best.country, voices[index].weight * affinity.country)
                best.local = max(best.local, voices[index].weight * affinity.local)
            }
            support.country += importance * best.country
            support.local += importance * best.local
        }
        return (support, total)
    }

    private func containment(of option: Int, in number: Int) -> Double {
        var best = 0.0
        for member in groups[number].members {
            guard let container = toponyms[member].container else { continue }
            // "Georgia, Iraq, Iran" is a row of countries.
            if groups[number].options.first?.entry.key.kind == .country, isListed(member, container) {
                continue
            }
            let outer = groupOf[container]
            for reading in groups[outer].options.indices
            where groups[number].options[option].entry.lies(in: groups[outer].options[reading].entry) {
                best = max(best, Self.containment * min(1, groups[outer].options[reading].weight * 3))
            }
        }
        return best
    }

    /// Says how much each reading of a group counts.
    private static func weigh(_ options: inout [PlaceOption]) {
        var best = -Double.infinity
        for index in options.indices { best = max(best, options[index].score) }
        var sum = 0.0
        for index in options.indices {
            // Half a unit of score is a threefold population.
            options[index].weight = exp2((options[index].score - best) * 2)
            sum += options[index].weight
        }
        for index in options.indices { options[index].weight /= sum }
    }

    private static func exp2(_ exponent: Double) -> Double {
        // Only relative weights matter: squaring a rational approximation is near enough, and the same everywhere.
        var value = 1 / (1 - exponent / 64 * 0.693_147_18)
        for _ in 0..<6 { value *= value }
        return value
    }
}
