/// What the lexicon knows about events: kinds, triggers, weapons, targets, words of harm.
public final class EventLexicon: Sendable {
    /// Kinds of events by code.
    public let kinds: [String: EventKind]
    /// Words that may name an event, in all their forms; "strikes" has a reading as verb and one as noun.
    public let triggers: PhraseTable<[EventTrigger]>
    /// Weapons by their names.
    public let weapons: PhraseTable<WeaponClass>
    /// Things that are hit.
    public let targets: PhraseTable<TargetClass>
    /// Words that say what happened to people; a word may have several readings.
    public let casualties: PhraseTable<[CasualtyTerm]>

    /// Reads the files.
    init(tokenizer: Tokenizer) throws(LexiconFormatError) {
        let inflection = try Inflection()
        var triggers = Readings<EventTrigger>()
        for row in try Table("lexicon/event_verbs").rows {
            let trigger = try EventTrigger(row: row)
            for lemma in try row.list("lemma") {
                let forms = trigger.form == .noun ? [lemma, lemma + "s"] : inflection.forms(of: lemma)
                for form in forms { triggers.add(trigger, to: form) }
            }
        }
        var weapons: [(String, WeaponClass)] = []
        for row in try Table("lexicon/weapons").rows {
            let weapon = try WeaponClass(row: row)
            for term in try row.list("terms") { weapons.append((term, weapon)) }
        }
        var targets: [(String, TargetClass)] = []
        for row in try Table("lexicon/targets").rows {
            let target = try TargetClass(row: row)
            for term in try row.list("terms") { targets.append((term, target)) }
        }
        var casualties = Readings<CasualtyTerm>()
        for row in try Table("lexicon/casualty_terms").rows {
            let term = try CasualtyTerm(row: row)
            for words in try row.list("terms") { casualties.add(term, to: words) }
        }
        kinds = try EventKind.embedded()
        self.triggers = triggers.table(.triggers, tokenizer: tokenizer)
        self.weapons = PhraseTable(.weapons, terms: weapons, tokenizer: tokenizer)
        self.targets = PhraseTable(.targets, terms: targets, tokenizer: tokenizer)
        self.casualties = casualties.table(.casualties, tokenizer: tokenizer)
    }
}
