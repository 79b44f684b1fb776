import Lexicon
import Records

/// Pairs words of harm with the people they are about.
struct CasualtyReader {
    let document: Document
    let lexicon: EventLexicon

    var tokens: [Token] { document.tokens }

    /// A word of harm in its sentence.
    struct Harm {
        let tokens: Range<Int>
        let terms: [CasualtyTerm]

        /// Whether those harmed may stand before the word: "12 were killed", but not "12 claimed".
        var hasVictimsBefore: Bool { terms.contains { $0.form != .active } }
    }

    /// The statements of a sentence in text order of their triggers.
    func statements(in sentence: Document.Sentence) -> [CasualtyStatement] {
        guard sentence.begins.contains(.casualties) else { return [] }
        let range = sentence.tokens
        var harms = harms(in: range)
        // "Black Lives Matter protesters": a word of a name.
        if sentence.kind == .body { harms.removeAll { isInName($0, from: range.lowerBound) } }
        guard !harms.isEmpty else { return [] }
        let groups = PeopleReader(document: document).groups(in: range)
        // "One of the injured died": the words say who, not what became of others.
        harms.removeAll { harm in groups.contains { $0.harmed != nil && $0.tokens.overlaps(harm.tokens) } }
        var used: Set<Int> = []
        var statements: [CasualtyStatement] = []
        for (number, harm) in harms.enumerated() {
            // "The priest, who was abducted, was found dead": what a relative clause tells of them parts nobody.
            let isBehindRelative = number > 0 && isRelative(harms[number - 1], before: harm)
            let last = isBehindRelative ? number - 2 : number - 1
            let floor = last >= 0 ? harms[last].tokens.upperBound : range.lowerBound
            let ceiling = number + 1 < harms.count ? harms[number + 1].tokens.lowerBound : range.upperBound
            if let nobody = nobody(harm, in: range, floor: floor, sentence: sentence.index) {
                statements += nobody
                continue
            }
            let people = people(of: harm, among: groups, floor: floor, ceiling: ceiling, sentence: range)
                .filter { isBehindRelative || !used.contains($0.index) }
            if people.isEmpty, number > 0, isSequel(harm, of: harms[number - 1]) {
                statements = statements.map {
                    $0.trigger == harms[number - 1].tokens ? $0.ending(in: .fatalities, by: harm.tokens) : $0
                }
                continue
            }
            for (index, isToll) in people {
                guard let own = harm.terms.lazy.compactMap({ Self.kinds[$0.outcome] }).first,
                    groups[index].isPeople || own == .fatalities || own == .injured
                else { continue }
                used.insert(index)
                let kind = isToDeath(groups[index]) ? .fatalities : own
                var group = groups[index]
                if group.harmed != nil || isAlso(group, harm) { group.isAddition = true }
                if isDeedToldBefore(harm) { group.isDefinite = true }
                let isPart = group.isPart && !isSubject(group, of: harm) || group.harmed == kind
                statements.append(
                    CasualtyStatement(
                        kind: kind,
                        group: group,
                        trigger: harm.tokens,
                        sentence: sentence.index,
                        scope: isPart ? .part : isToll ? .toll : .count,
                        isAttacker: Self.attackers.contains(group.head)
                    )
                )
            }
        }
        return statements
    }

    /// Whether a word of harm stands between the commas of a relative clause: ", who was abducted on Tuesday, was found dead".
    private func isRelative(_ harm: Harm, before next: Harm) -> Bool {
        let start = max(2, harm.tokens.lowerBound - 4)
        guard start < harm.tokens.lowerBound,
            let who = (start..<harm.tokens.lowerBound).last(where: { tokens[$0].classes.contains(.relative) }
            ),
            tokens[who - 1].kind == .comma
        else { return false }
        let between = tokens[harm.tokens.upperBound..<next.tokens.lowerBound]
        return between.contains { $0.kind == .comma } && !between.contains { $0.word == PeopleReader.and }
            && between.last.map { $0.classes.contains(.be) || $0.tag == .adverb } == true
    }

    /// "was injured and later died", "were kidnapped and killed": the same people, and how it ended for them.
    private func isSequel(_ harm: Harm, of previous: Harm) -> Bool {
        guard harm.terms.contains(where: { $0.outcome == "killed" && $0.form != .noun }) else { return false }
        let between = tokens[previous.tokens.upperBound..<harm.tokens.lowerBound]
        return between.contains { $0.word == PeopleReader.and }
            && between.allSatisfy { Self.sequels.contains($0.word) || $0.classes.contains(.be) }
    }

    private static let sequels: WordFilter = ["and", "later", "then", "subsequently", "eventually", "who"]

    /// "the massacre of 14 farmers": the same dead as those told of elsewhere.
    private func isDeedToldBefore(_ harm: Harm) -> Bool {
        tokens[harm.tokens.upperBound - 1].word == PeopleReader.of
            && document.hasWord(Self.the, before: harm.tokens.lowerBound, within: 2)
    }

    /// "A civilian was also killed": besides those told of before.
    private func isAlso(_ group: PeopleGroup, _ harm: Harm) -> Bool {
        guard group.tokens.upperBound < harm.tokens.lowerBound else { return false }
        return tokens[group.tokens.upperBound..<harm.tokens.lowerBound].contains { $0.word == Self.also }
    }

    private func isInName(_ harm: Harm, from start: Int) -> Bool {
        let first = harm.tokens.lowerBound
        return tokens[first].shape == .capitalised && first > start && tokens[first - 1].shape == .capitalised
            && harm.terms.allSatisfy { $0.form == .noun }
    }

    /// "tried to kill two officers": nobody was harmed by that alone.
    private func isIntended(_ index: Int) -> Bool {
        index > 1 && tokens[index - 1].word == Self.to && Self.intents.contains(tokens[index - 2].word)
    }

    /// "after a driver died in custody": why something was done, not what it did.
    private func isInCustody(_ words: Range<Int>) -> Bool {
        Self.dying.contains(tokens[words.lowerBound].word)
            && document.hasWord(Self.custody, behind: words.upperBound, within: 3)
    }

    private func harms(in range: Range<Int>) -> [Harm] {
        var harms: [Harm] = []
        let tokens = document.tokens
        var index = range.lowerBound
        while index < range.upperBound {
            guard tokens[index].begins.contains(.casualties), tokens[index].kind == .word,
                let match = lexicon.casualties.longestMatch(at: index, in: tokens, before: range.upperBound)
            else {
                index += 1
                continue
            }
            let words = index..<index + match.count
            index = words.upperBound
            // "shot down 40 drones" is said of weapons.
            if index < range.upperBound, tokens[index].word == Self.down { continue }
            if isIntended(words.lowerBound) || isInCustody(words) || isInName(words) { continue }
            harms.append(Harm(tokens: words, terms: match.value))
        }
        return harms
    }

    /// "Black Lives Matter": a name, claimed by nobody.
    private func isInName(_ words: Range<Int>) -> Bool {
        let (first, last) = (words.lowerBound, words.upperBound - 1)
        return tokens[last].word == Self.lives && tokens[last].shape == .capitalised && first > 0
            && tokens[first - 1].shape == .capitalised
    }

    private static let lives: Word = "lives"
    static let kinds: [String: CasualtyMention.Kind] = [
        "killed": .fatalities, "injured": .injured, "missing": .missing, "displaced": .displaced,
        "captured": .abducted, "detained": .detained,
    ]
    private static let to: Word = "to"
    private static let intents: WordFilter = [
        "tried", "tries", "trying", "try", "attempted", "attempting", "attempt", "attempts", "planned",
        "planning", "plan", "plans", "plot", "plotted", "plotting", "threatened", "threatening", "vowed",
        "wanted", "wants", "intended", "intending", "sought", "seeking", "hoped", "failed", "conspiring",
        "conspired", "ordered", "want",
    ]
    private static let dying: WordFilter = ["died", "dies", "dying", "death", "deaths"]
    private static let custody: WordFilter = ["custody", "detention"]
    private static let the: WordFilter = ["the", "this", "that"]
    private static let also: Word = "also"
    private static let down: Word = "down"
    static let attackers: WordFilter = [
        "attacker", "attackers", "assailant", "assailants", "gunman", "gunmen", "bomber", "bombers",
        "perpetrator", "himself", "herself",
        "perpetrators", "shooter", "suspect", "terrorist", "terrorists", "militants", "militant",
        "insurgents",
        "hijackers", "suspects",
    ]
}
