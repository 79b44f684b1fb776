/// A word that says what happened to people: a row of `lexicon/casualty_terms`.
public struct CasualtyTerm: Sendable {
    /// How the word takes its people.
    public enum Form: String, Sendable {
        /// People before it: "three were killed", "12 dead".
        case passive = "v"
        /// People behind it: "killing three".
        case active = "v.active"
        /// A noun: "the death toll", "12 deaths".
        case noun = "n"
    }

    /// killed, injured, casualties, missing, displaced, captured, detained, rescued.
    public let outcome: String
    /// How the word takes its people.
    public let form: Form

    init(row: Table.Row) throws(LexiconFormatError) {
        let form = try row.text("pos")
        guard let form = Form(rawValue: form) else {
            throw row.error("pos is \(form); it must be v, v.active or n")
        }
        outcome = try row.text("outcome")
        self.form = form
    }
}
