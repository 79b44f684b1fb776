import Lexicon
import Records

/// A sentence's word on how many people were harmed, and how.
struct CasualtyStatement {
    /// What a number is to the event.
    enum Scope {
        /// All the people harmed, or some of them, first told.
        case count
        /// A count of all so far: "the death toll rose to 12".
        case toll
        /// Part of a count told before: "including two children".
        case part
        /// Nobody: "no one was hurt".
        case nobody
    }

    /// What happened to them.
    let kind: CasualtyMention.Kind
    /// The people; for `nobody` the negating words.
    let group: PeopleGroup
    /// Tokens of the word that says what happened.
    let trigger: Range<Int>
    /// Index in `Document.sentences`.
    let sentence: Int
    /// What the number is to the event.
    let scope: Scope
    /// Whether the people harmed are the attackers: "the gunman was shot dead".
    let isAttacker: Bool

    /// The same people, when it ended otherwise for them than `kind` says.
    func ending(in kind: CasualtyMention.Kind, by trigger: Range<Int>) -> CasualtyStatement {
        CasualtyStatement(
            kind: kind,
            group: group,
            trigger: trigger,
            sentence: sentence,
            scope: scope,
            isAttacker: isAttacker
        )
    }
}
