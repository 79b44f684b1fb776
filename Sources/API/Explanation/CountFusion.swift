import Records

/// How the statements of a number in an event became its numbers.
struct CountFusion {
    /// What was counted.
    let kind: CasualtyMention.Kind
    /// Indices of its statements in the event's list.
    let statements: [Int]

    /// One for each kind of harm that the event has statements of, in the order of kinds.
    static func all(of event: Event) -> [CountFusion] {
        CasualtyMention.Kind.allCases.compactMap { kind in
            let statements = event.casualties.indices.filter { event.casualties[$0].kind == kind }
            return statements.isEmpty ? nil : CountFusion(kind: kind, statements: statements)
        }
    }

    /// `12 and 12: same people.`, or how several statements differ.
    func sentence(in event: Event, of article: Article) -> String {
        let words = statements.map { article.text.string(event.casualties[$0].valueSpan) }
        guard words.count > 1 else { return "\(words[0]): the only statement." }
        let repeated = statements.count { event.casualties[$0].sameAs != nil }
        let all = words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1]
        if repeated == words.count - 1 { return "\(all): the same people." }
        return repeated == 0 ? "\(all): different people." : "\(all): \(repeated) of them the same people."
    }
}

extension JSONWriter {
    /// Writes how the statements of a kind of harm became numbers.
    mutating func fusion(_ fusion: CountFusion, of event: Event, in article: Article) {
        object { json in
            json.member("kind", fusion.kind)
            json.list("statements", fusion.statements) { json, index in
                json.casualty(event.casualties[index], in: article)
            }
            json.member("sentence", fusion.sentence(in: event, of: article))
        }
    }
}
