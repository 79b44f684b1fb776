import Lexicon

/// All rules, in the order in which they run.
///
/// A class: each sentence holds it, and to hand it on must not count its lists.
final class TagRules: Sendable {
    private let rules: [TagRule]
    /// For each tag the rules that leave it and those that drop it, a bit a rule.
    // A rule is worth asking only when it leaves one candidate and drops another: four in five are passed over
    // for a word by combining a few of these.
    private let leaving: [UInt128]
    private let dropping: [UInt128]

    /// The rules for function words, then for nouns, then for verbs.
    static let all = TagRules(TagRule.function + TagRule.nominal + TagRule.verbal)

    private init(_ rules: [TagRule]) {
        precondition(rules.count <= UInt128.bitWidth, "a rule has a bit")
        var leaving = Array(repeating: UInt128(0), count: UInt32.bitWidth)
        var dropping = leaving
        for (index, rule) in rules.enumerated() {
            for tag in 0..<UInt32.bitWidth {
                if rule.keeps.rawValue & 1 << tag != 0 {
                    leaving[tag] |= 1 << index
                } else {
                    dropping[tag] |= 1 << index
                }
            }
        }
        self.rules = rules
        self.leaving = leaving
        self.dropping = dropping
    }

    /// The likeliest of the word's candidates that the rules leave in its context.
    func choose(in context: TagContext) -> Tag {
        var set = context.candidates.set.rawValue
        var asked = relevant(to: set)
        let rules = rules
        while asked != 0 {
            let index = asked.trailingZeroBitCount
            asked &= asked - 1
            let kept = set & rules.span[index].keeps.rawValue
            guard kept != set, kept != 0, rules.span[index].condition(context) else { continue }
            set = kept
            if set & (set - 1) == 0 { break }
        }
        return context.candidates.first(except: TagSet(rawValue: ~set))
    }

    private func relevant(to set: UInt32) -> UInt128 {
        var leaves = UInt128(0)
        var drops = UInt128(0)
        var rest = set
        while rest != 0 {
            leaves |= leaving[rest.trailingZeroBitCount]
            drops |= dropping[rest.trailingZeroBitCount]
            rest &= rest - 1
        }
        return leaves & drops
    }
}
