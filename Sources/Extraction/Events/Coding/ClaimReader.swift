import Records

/// Whether an event is known only from a party's words.
struct ClaimReader {
    let document: Document

    /// The claim that a quotation or reported speech makes of the words in it.
    ///
    /// Police, rescuers, witnesses and news agencies report; governments, forces and armed groups claim.
    func claim(on words: Range<Int>) -> (veracity: Veracity, claimant: String?) {
        let span = document.span(of: words)
        let holders = document.quoteSpans.holders(of: span)
        guard let quote = holders.first(where: { document.quotes[$0].speaker != nil }),
            let speaker = document.quotes[quote].speaker?.actorID,
            let actor = document.actorNumbers[speaker], isParty(document.actors[actor].actor)
        else { return (.reported, nil) }
        return (.claimed, speaker)
    }

    /// What parties say of an event in reported speech that names it, in text order.
    func claims(on mentions: [Range<Int>]) -> [Claim] {
        let holders = Set(mentions.flatMap { document.quoteSpans.holders(of: document.span(of: $0)) })
        return holders.sorted().compactMap { number in
            let quote = document.quotes[number]
            guard let cue = quote.cue?.span, let speaker = quote.speaker?.actorID, claims(quote) else {
                return nil
            }
            return Claim(actorID: speaker, cue: cue, content: quote.span, contests: nil)
        }
    }

    /// On whose word the words rest, party or not; null when the writer states them.
    func source(of words: Range<Int>) -> String? {
        let span = document.span(of: words)
        return document.quoteSpans.holders(of: span).lazy
            .compactMap { document.quotes[$0].speaker?.actorID }.first
    }

    private func claims(_ quote: Quote) -> Bool {
        guard quote.kind == .indirect, let id = quote.speaker?.actorID else { return false }
        return document.actorNumbers[id].map { isParty(document.actors[$0].actor) } ?? false
    }

    private func isParty(_ actor: Actor) -> Bool {
        switch actor.kind {
        case .government, .armedGroup: true
        case .person: actor.sectors.first.map { Self.parties.contains($0) } ?? false
        // "emergency services", "officials" serve the public; the White House and an army have a name and a side.
        case .organization:
            actor.name.first?.isUppercase == true
                && actor.sectors.first.map { Self.parties.contains($0) } ?? false
                || actor.sectors.first == "MIL"
        case .population: false
        }
    }

    // PLOVER sectors of those who fight or govern.
    private static let parties: Set<String> = ["GOV", "MIL", "REB", "PRM", "PTY", "LEG", "SPY", "UAF"]
}
