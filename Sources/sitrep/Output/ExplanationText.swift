import Records

/// What was read from one text and what was not, sentence by sentence, for people.
struct ExplanationText {
    let findings: Findings
    let rejected: [RejectedCandidate]

    /// Each sentence with its number and kind; below it a line with `+` for what was read in it, with the rules that fired, and
    /// one with `-` for words that were considered and not taken, with the reason.
    var lines: [String] {
        let article = findings.article
        var lines = ["\(article.id)  \(article.title ?? "no title")"]
        lines.append(
            "published \(article.publishedAt ?? "unknown") (\(article.publishedAtBasis?.rawValue ?? "nothing says when"))"
        )
        lines += article.warnings.map { "! \($0.code): \($0.detail)" }
        for (number, sentence) in article.sentences.enumerated() {
            lines.append("")
            lines.append("\(number)  [\(sentence.kind)]  \(words(sentence.span))")
            lines += read(in: sentence.span)
            lines += rejected.filter { sentence.span.contains($0.span) }.map {
                "   - \($0.pointer.dropFirst()) “\(words($0.span))”: \($0.reason)"
            }
        }
        return lines
    }

    /// The lines in UTF-8, without a line end behind the last.
    var octets: [UInt8] { Array(lines.joined(separator: "\n").utf8) }

    private func read(in sentence: TextSpan) -> [String] {
        var lines: [String] = []
        for event in findings.events where sentence.contains(event.trigger) {
            let what = event.subEventType?.rawValue ?? event.ploverType.rawValue
            lines.append("   + event “\(words(event.trigger))” \(what)\(rules(event.provenance))")
            lines += event.provenance.evidence.map { evidence in
                "       \(evidence.pointer.dropFirst()): "
                    + evidence.spans.map { "“\(words($0))”" }.joined(separator: ", ")
            }
        }
        for quote in findings.quotes
        where sentence.start <= quote.span.start && quote.span.start < sentence.end {
            let speaker = quote.speaker?.name ?? "nobody named"
            let cue = quote.cue.map { " \($0.lemma)" } ?? ""
            lines.append(
                "   + quote \(quote.kind.rawValue) by \(speaker)\(cue): “\(words(quote.span))”\(rules(quote.provenance))"
            )
        }
        for time in findings.times where sentence.contains(time.span) {
            lines.append("   + time “\(words(time.span))” = \(time.value ?? "unknown")")
        }
        for place in findings.places {
            for mention in place.mentions where sentence.contains(mention.span) {
                lines.append("   + place “\(words(mention.span))” = \(place.name)")
            }
        }
        for actor in findings.actors {
            for mention in actor.mentions where sentence.contains(mention.span) {
                lines.append("   + actor “\(words(mention.span))” = \(actor.name)")
            }
        }
        return lines
    }

    private func rules(_ provenance: Provenance) -> String {
        provenance.rules.isEmpty ? "" : "  [" + provenance.rules.joined(separator: ", ") + "]"
    }

    /// The words of a span on one line, the middle of long ones left out.
    private func words(_ span: TextSpan) -> String {
        let words = findings.article.text.string(span).split(whereSeparator: \.isWhitespace)
        guard words.count > 40 else { return words.joined(separator: " ") }
        return (words.prefix(20) + ["…"] + words.suffix(15)).joined(separator: " ")
    }
}
