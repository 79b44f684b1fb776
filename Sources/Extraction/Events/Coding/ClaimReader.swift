import Records

/// Whether an event is known only from a party's words.
struct ClaimReader {
    let document: Document

    /// The claim that a quotation or reported speech makes of the words in it.
    ///
    /// Police, rescuers, witnesses and news agencies report; governments, forces and armed groups claim.
    func claim(on words: Range<Int>) -> (veracity: Veracity, claimant: String?) {
        let span = document.span(of: words)
        guard let quote = document.quotes.last(where: { $0.span.contains(span) && $0.speaker != nil }),
            let speaker = quote.speaker?.actorID,
            let actor = document.actors.first(where: { $0.actor.id == speaker })?.actor, isParty(actor)
        else { return (.reported, nil) }
        return (.claimed, speaker)
    }

    private func isParty(_ actor: Actor) -> Bool {
        switch actor.kind {
        case .government, .armedGroup: true
        case .person, .organization: actor.sectors.first.map { Self.parties.contains($0) } ?? false
        case .population: false
        }
    }

    // PLOVER sectors of those who fight or govern; "GOV" bodies without a name are services.
    private static let parties: Set<String> = ["GOV", "MIL", "REB", "PRM", "PTY", "LEG", "SPY", "UAF"]
}
