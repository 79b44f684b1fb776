import Lexicon

/// All rules, in the order in which they run.
struct TagRules {
    private let rules: [TagRule]
    // Apart from the rules because most of them are passed over by this one comparison.
    private let masks: [UInt32]

    /// The rules for function words, then for nouns, then for verbs.
    static let all = TagRules(TagRule.function + TagRule.nominal + TagRule.verbal)

    private init(_ rules: [TagRule]) {
        self.rules = rules
        masks = rules.map(\.keeps.rawValue)
    }

    /// The likeliest of the word's candidates that the rules leave in its context.
    func choose(in context: TagContext) -> Tag {
        var set = context.candidates.set.rawValue
        for (index, mask) in masks.enumerated() {
            let kept = set & mask
            guard kept != set, kept != 0, rules[index].condition(context) else { continue }
            set = kept
            if set & (set - 1) == 0 { break }
        }
        return context.candidates.first(except: TagSet(rawValue: ~set))
    }
}
