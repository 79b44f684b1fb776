import CReference

/// What the rules of extraction do, in words.
enum RuleSentences {
    /// The sentence about `rule`; null for an unknown one.
    ///
    /// A family of rules has one sentence: `trigger.verb.kill` is told by that of `trigger.verb.*`.
    static func sentence(of rule: String) -> String? {
        if let sentence = sentences[rule] { return sentence }
        for (family, sentence) in families {
            guard rule.utf8.count > family.start.utf8.count + family.end.utf8.count,
                rule.hasPrefix(family.start), rule.hasSuffix(family.end)
            else { continue }
            let rest = rule.dropFirst(family.start.count).dropLast(family.end.count)
            return sentence.replacing("*", with: rest.replacing("-", with: " "))
        }
        return nil
    }

    private static let rows = ReferenceTable(start: reference_rules(), count: reference_rules_size()).rows
        .filter { $0.count == 2 }

    private static let sentences = Dictionary(
        rows.filter { !$0[0].contains("*") }.map { ($0[0], $0[1]) },
        uniquingKeysWith: { first, _ in first }
    )

    private static let families = rows.filter { $0[0].contains("*") }.map { row in
        let ends = row[0].split(separator: "*", omittingEmptySubsequences: false)
        return ((start: String(ends[0]), end: String(ends[1])), row[1])
    }
}
