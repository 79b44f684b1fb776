import Lexicon

/// Whose weapons act.
extension ArgumentReader {
    /// Who acts in a phrase: whom it names, else who wields the weapons that it names.
    func acting(_ phrase: NounPhrase?, _ context: SentenceContext) -> [EventDraft.Participant] {
        guard let phrase else { return [] }
        if let owner = wielder(of: phrase, context) { return [owner] }
        return participants(in: phrase)
    }

    /// "Russian drones struck", "hit by Houthi missiles": who is named before weapons of no model uses them; before a model,
    /// "Iranian Shahed drones", it is who makes them.
    func wielder(of phrase: NounPhrase, _ context: SentenceContext) -> EventDraft.Participant? {
        // "Kabul bomb": what is laid somewhere is named after the place.
        let isArms = context.weapons.contains {
            $0.tokens.contains(phrase.head) && $0.weapon.event != Self.laid
        }
        guard isArms || Self.fire.contains(tokens[phrase.head].word),
            let owner = modifier(in: phrase, before: phrase.head, context),
            owner.tokens.upperBound <= phrase.head,
            !tokens[owner.tokens.upperBound...phrase.head].contains(where: {
                $0.isCapitalised || Self.making.contains($0.word)
            })
        else { return nil }
        return owner
    }

    private static let laid = "ied"
    private static let fire: WordFilter = ["fire", "gunfire", "bullets", "shelling", "snipers", "shrapnel"]
    private static let making: WordFilter = [
        "made", "built", "designed", "supplied", "donated", "provided", "captured", "manufactured", "era",
        "style",
    ]
}
