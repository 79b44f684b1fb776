/// Forms of English verbs.
struct Inflection {
    private let irregular: [String: (past: [String], participle: [String])]

    /// The rules, with the exceptions of `lexicon/irregular_verbs`.
    init() throws(LexiconFormatError) {
        var irregular: [String: (past: [String], participle: [String])] = [:]
        for row in try Table("lexicon/irregular_verbs").rows {
            irregular[try row.text("base")] = (try row.list("past"), try row.list("participle"))
        }
        self.irregular = irregular
    }

    /// Every form of a verb or verb phrase: the first word inflects, the others stay.
    func forms(of lemma: String) -> [String] {
        let parts = lemma.split(separator: " ", maxSplits: 1).map(String.init)
        guard let verb = parts.first else { return [] }
        let rest = parts.count > 1 ? " " + parts[1] : ""
        var forms = [verb, thirdPerson(verb), gerund(verb)]
        if let exception = irregular[verb] {
            forms += exception.past + exception.participle
        } else {
            forms.append(past(verb))
        }
        var seen: Set<String> = []
        return forms.filter { seen.insert($0).inserted }.map { $0 + rest }
    }

    private func thirdPerson(_ verb: String) -> String {
        if endsInConsonantY(verb) { return verb.dropLast() + "ies" }
        return ["s", "x", "z", "ch", "sh", "o"].contains { verb.hasSuffix($0) } ? verb + "es" : verb + "s"
    }

    private func past(_ verb: String) -> String {
        if endsInConsonantY(verb) { return verb.dropLast() + "ied" }
        if verb.hasSuffix("e") { return verb + "d" }
        return doubled(verb) + "ed"
    }

    private func gerund(_ verb: String) -> String {
        if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
        if verb.hasSuffix("e"), !verb.hasSuffix("ee") { return verb.dropLast() + "ing" }
        return doubled(verb) + "ing"
    }

    private func doubled(_ verb: String) -> String {
        guard Self.doubling.contains(verb), let last = verb.last else { return verb }
        return verb + String(last)
    }

    private func endsInConsonantY(_ verb: String) -> Bool {
        let letters = Array(verb)
        return letters.count > 1 && letters.last == "y" && !"aeiou".contains(letters[letters.count - 2])
    }

    // Verbs that double their last consonant before a vowel.
    private static let doubling: Set<String> = [
        "ban", "bar", "begin", "control", "cut", "drag", "drop", "expel", "get", "gun", "hit", "kidnap",
        "lob", "machine-gun", "machinegun", "mob", "mop", "nab", "overrun", "pin", "plan", "plot", "put",
        "ram", "rebel", "repel", "rob", "run", "set", "shut", "slam", "slit", "stab", "step", "stop",
        "swap", "transfer", "trap", "win",
    ]
}
