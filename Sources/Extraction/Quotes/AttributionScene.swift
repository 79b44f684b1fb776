import Lexicon
import Records

/// What the rules of attribution look at: the document, its cues, its passages and who speaks them so far.
struct AttributionScene {
    let document: Document
    let finder: CueFinder
    /// Cues of each sentence.
    let cues: [[SpeechCue]]
    /// Reported statements of each sentence.
    let contents: [[ReportedSpeech.Content]]
    /// Passages in text order.
    let passages: [Passage]
    /// Attributions by passage; null while unknown.
    var attributions: [Attribution?]

    /// Runs the rules over all passages.
    mutating func attribute() {
        for rule in AttributionRule.all {
            for index in passages.indices where attributions[index] == nil {
                attributions[index] = rule.attribution(self, index)
            }
        }
    }

    private func sentence(of passage: Passage) -> Document.Sentence { document.sentences[passage.sentence] }

    /// A quotation that the paragraph before left open.
    func continuedParagraph(_ index: Int) -> Attribution? {
        guard passages[index].quotation.continuesParagraph, index > 0 else { return nil }
        return continued(from: index - 1, rule: "quote.continues-paragraph")
    }

    /// The verb stands behind the marks: “…,” said Berg.
    func cueAfter(_ index: Int, evenWithoutComma: Bool) -> Attribution? {
        let passage = passages[index]
        guard let close = passage.quotation.close else { return nil }
        let tokens = document.tokens
        let limit = document.sentences[passage.sentence].tokens.upperBound
        var start = close + 1
        let hasCommaBehind = start < limit && (tokens[start].kind == .comma || tokens[start].kind == .dash)
        if hasCommaBehind { start += 1 }
        guard passage.leadsOn || hasCommaBehind || evenWithoutComma, !isGoverned(passage) else { return nil }
        // “…,” “…” and “…,” Berg said: the cue belongs to all of them; “…,” and Berg said: it does not.
        while start < limit,
            tokens[start].word == .and && start + 1 < limit && document.quotationIndex[start + 1] >= 0
                || document.quotationIndex[start] >= 0 || tokens[start].kind == .comma
        {
            start += 1
        }
        let behind = cues[passage.sentence].filter {
            $0.tokens.lowerBound >= start && !isThought($0, of: passage)
        }
        guard
            let cue = behind.first(where: { !isRelative($0) })
                ?? (passage.beginsSentence ? behind.first : nil),
            !cue.sharesSubject, cue.verb.takesDirect || cue.verb.takesIndirect,
            isOpening(start..<max(start, min(cue.clause.lowerBound, cue.tokens.lowerBound))),
            cue.kind != .accordingTo || !isDescribed(passage)
        else { return nil }
        return Attribution(
            rule: evenWithoutComma ? "quote.cue-behind-fragment" : "quote.cue-after",
            source: cue.source,
            cue: cue,
            isAdjacent: true
        )
    }

    /// Whether somebody describes something with the words: Berg called it “…,” according to the paper.
    private func isDescribed(_ passage: Passage) -> Bool {
        guard !passage.beginsSentence, !passage.beginsCapitalised,
            let cue = cues[passage.sentence].last(where: { $0.tokens.upperBound <= passage.quotation.open })
        else { return false }
        return Self.describing.contains(cue.verb.lemma) && cue.source != nil
    }

    /// Whether what stands before the words governs them whatever follows: "Citing “…,” Berg said", "When Berg said he
    /// would “…,” Holm left".
    private func isGoverned(_ passage: Passage) -> Bool {
        let tokens = document.tokens
        let sentence = self.sentence(of: passage)
        let open = passage.quotation.open
        guard let cue = cues[passage.sentence].last(where: { $0.tokens.upperBound <= open }),
            cue.source != nil || cue.tokens.lowerBound == sentence.tokens.lowerBound
        else { return false }
        if cue.verb.form == .gerund, !passage.beginsCapitalised, open - cue.tokens.upperBound <= 1 {
            return true
        }
        var first = sentence.tokens.lowerBound
        if Self.leading.contains(tokens[first].word) { first += 1 }
        return Self.circumstances.contains(tokens[first].word)
            && !tokens[first..<open].dropLast().contains { $0.kind == .comma }
    }

    /// "Berg, who proposed it, said": the relative clause is no cue while another follows.
    private func isRelative(_ cue: SpeechCue) -> Bool {
        guard cue.kind == .verb, let source = cue.source, source.tokens.upperBound < cue.tokens.lowerBound
        else {
            return false
        }
        return document.tokens[source.tokens.upperBound..<cue.tokens.lowerBound].contains {
            $0.classes.contains(.relative)
        }
    }

    /// Whether only the beginning of a subject lies in the range: no verb, no new clause.
    private func isOpening(_ range: Range<Int>) -> Bool {
        range.count <= 15
            && !document.tokens[range].contains {
                !$0.classes.isDisjoint(with: [.be, .have, .modal, .do]) || $0.classes.contains(.conjunction)
                    || $0.classes.contains(.pronoun) || $0.classes.contains(.subordinator)
                    || $0.kind == .semicolon
            }
    }

    /// The verb stands before the marks: Berg said that the “…” was open.
    func cueBefore(_ index: Int) -> Attribution? {
        let passage = passages[index]
        let before = cues[passage.sentence].filter {
            $0.tokens.upperBound <= passage.quotation.open
                && ($0.verb.takesDirect || !passage.beginsCapitalised)
        }
        // "Berg said that according to the report “…”": who says it all speaks.
        guard let nearest = before.last(where: { $0.kind != .accordingTo }) ?? before.last else { return nil }
        let cue = governing(passage, nearest: nearest)
        let between =
            max(
                cue.tokens.upperBound,
                cue.clause.upperBound
            )..<max(passage.quotation.open, cue.clause.upperBound)
        var earlier: Int? = index - 1
        while let number = earlier, number >= 0, passages[number].sentence == passage.sentence,
            passages[number].after > cue.tokens.lowerBound
        {
            earlier = number - 1
        }
        if let number = earlier, number < 0 || passages[number].sentence != passage.sentence { earlier = nil }
        let isSplit = earlier.map { attributions[$0]?.cue?.tokens == cue.tokens } ?? false
        return Attribution(
            rule: "quote.cue-before",
            source: source(of: cue, before: passage),
            cue: cue,
            continues: isSplit && between.count <= 2 ? earlier : nil,
            isAdjacent: between.count <= 2
        )
    }

    /// Who speaks with a cue before the marks; when it opens its sentence the subject comes later: "Citing “…,” Berg left".
    private func source(of cue: SpeechCue, before passage: Passage) -> SpeechSource? {
        let sentence = sentence(of: passage)
        let opens = cue.tokens.lowerBound == sentence.tokens.lowerBound
        return cue.source
            ?? finder.mainSubject(
                of: sentence,
                before: opens ? sentence.tokens.upperBound : passage.quotation.open
            )
    }

    /// The cue whose statement the quoted words are part of: "Berg said that he called it “…”".
    private func governing(_ passage: Passage, nearest: SpeechCue) -> SpeechCue {
        let mark = passage.quotation.open
        let isAnnounced =
            mark > 0 && (document.tokens[mark - 1].kind == .comma || document.tokens[mark - 1].kind == .colon)
        if isAnnounced, passage.beginsCapitalised, leads(nearest, to: mark) {
            return reporting(nearest, in: passage)
        }
        guard let outer = statement(around: passage)?.cue else { return nearest }
        // "Berg told of a plan, which Holm called “…”": the relative clause has a speaker of its own.
        return outer.tokens.upperBound < nearest.clause.lowerBound && isInRelative(nearest, before: mark)
            ? nearest : outer
    }

    /// Whether only circumstances stand between a cue and the mark: "adding on Monday, “…”".
    private func leads(_ cue: SpeechCue, to mark: Int) -> Bool {
        mark - cue.tokens.upperBound <= 2
            || mark - cue.tokens.upperBound <= 6 && cue.sharesSubject
                && !(cue.tokens.upperBound..<mark).contains { document.syntax.verbGroup(at: $0) != nil }
    }

    /// "Berg said she told them: “…”", "Berg said she recalled thinking, “…”": what one says of oneself, the first verb says.
    private func reporting(_ nearest: SpeechCue, in passage: Passage) -> SpeechCue {
        var outer = nearest
        for cue in cues[passage.sentence].reversed() where cue.tokens.upperBound <= outer.tokens.lowerBound {
            let behind = document.tokens[cue.tokens.upperBound].word == .that ? 1 : 0
            guard outer.clause.lowerBound == cue.tokens.upperBound + behind, let actor = cue.source?.actor,
                outer.source?.actor == actor
            else { break }
            outer = cue
        }
        return outer
    }

    /// Whether a relative clause that runs up to the mark has the cue as its verb: "which Holm called", "who told him".
    private func isInRelative(_ cue: SpeechCue, before mark: Int) -> Bool {
        let tokens = document.tokens
        guard !cue.sharesSubject, let source = cue.source, source.tokens.upperBound <= cue.tokens.lowerBound,
            !tokens[cue.tokens.upperBound..<mark].dropLast().contains(where: { $0.kind == .comma })
        else { return false }
        let start = cue.clause.lowerBound
        return start > 0 && Self.relatives.contains(tokens[start - 1].word)
            || tokens[source.tokens.upperBound - 1..<cue.tokens.lowerBound].contains {
                Self.relatives.contains($0.word)
            }
    }

    /// The reported statement that a passage is part of.
    private func statement(around passage: Passage) -> ReportedSpeech.Content? {
        contents[passage.sentence].first { $0.tokens.contains(passage.quotation.open) }
    }

    /// The “…” was a mistake, Berg said.
    func cueLater(_ index: Int) -> Attribution? {
        let passage = passages[index]
        let later = cues[passage.sentence].drop {
            $0.tokens.lowerBound < passage.after || isThought($0, of: passage)
        }
        guard let cue = later.last(where: { closes($0, behind: passage.after) }) ?? later.first,
            !cue.sharesSubject,
            cue.source != nil
        else { return nil }
        return Attribution(rule: "quote.cue-later-in-sentence", source: cue.source, cue: cue)
    }

    /// Whether a relative clause right behind the marks has the cue: “…,” which Berg thinks.
    private func isThought(_ cue: SpeechCue, of passage: Passage) -> Bool {
        passage.after < cue.tokens.lowerBound && cue.tokens.lowerBound - passage.after < 6
            && document.tokens[passage.after].classes.contains(.relative)
    }

    /// Whether a sentence ends in who said it: "The “…” is over, and few mourn it, Berg said".
    private func closes(_ cue: SpeechCue, behind start: Int) -> Bool {
        let tokens = document.tokens
        return !cue.sharesSubject && cue.source != nil && cue.clause.lowerBound > start
            && tokens[cue.clause.lowerBound - 1].kind == .comma
            && cue.clause.upperBound < tokens.count && tokens[cue.clause.upperBound].kind == .period
    }

    /// A name and a colon, as in transcripts: “BERG: …”, or before the marks: Ana Berg, a lawyer: “…”.
    func transcript(_ index: Int) -> Attribution? {
        let passage = passages[index]
        let tokens = document.tokens
        let first = passage.quotation.tokens.lowerBound
        if tokens[first].shape == .allCaps, passage.quotation.tokens.count > 2,
            tokens[first + 1].kind == .colon
        {
            return Attribution(
                rule: "quote.transcript",
                source: finder.sources.source(of: first..<first + 1),
                cue: nil,
                isAdjacent: true
            )
        }
        let colon = passage.quotation.open - 1
        let start = document.sentences[passage.sentence].tokens.lowerBound
        guard colon > start, tokens[colon].kind == .colon,
            let mention = speaker(before: colon, in: sentence(of: passage))
        else { return nil }
        return Attribution(
            rule: "quote.transcript",
            source: finder.sources.source(of: mention.tokens),
            cue: nil,
            isAdjacent: true
        )
    }

    /// The name that a colon ends, alone in its sentence or behind a dash: "Berg: “…”", "Polls were wrong - Ana Berg: “…”".
    private func speaker(before colon: Int, in sentence: Document.Sentence) -> ActorMention? {
        let tokens = document.tokens
        let start = sentence.tokens.lowerBound
        if let mention = finder.sources.mention(at: colon - 1), mention.form == .name,
            mention.phrase.lowerBound > start, tokens[mention.phrase.lowerBound - 1].kind == .dash,
            document.actors[mention.actor].actor.kind == .person
        {
            return mention
        }
        guard let mention = finder.sources.mention(at: start), mention.form == .name,
            mention.tokens.upperBound == colon || tokens[mention.tokens.upperBound].kind == .comma,
            cues[sentence.index].allSatisfy({ $0.tokens.lowerBound > colon })
        else { return nil }
        return mention
    }

    /// The name stands behind a dash: “…” ― Berg.
    func signed(_ index: Int) -> Attribution? {
        let passage = passages[index]
        let limit = document.sentences[passage.sentence].tokens.upperBound
        var start = passage.after
        if start >= limit, passage.sentence + 1 < document.sentences.count {
            let next = document.sentences[passage.sentence + 1]
            guard next.tokens.lowerBound == start else { return nil }
        }
        guard start + 1 < document.tokens.count, document.tokens[start].kind == .dash else { return nil }
        start += 1
        guard let end = document.sentence(ofToken: start)?.tokens.upperBound,
            let source = finder.sources.subject(at: start, before: end),
            document.tokens[source.tokens.lowerBound].isCapitalised,
            end - source.tokens.upperBound <= 1 || document.tokens[source.tokens.upperBound].kind == .comma
        else { return nil }
        return Attribution(rule: "quote.signed", source: source, cue: nil, isAdjacent: true)
    }

    /// The sentence before ends in a colon: Berg wrote: ¶ “…”.
    func announced(_ index: Int) -> Attribution? {
        let passage = passages[index]
        guard passage.beginsSentence, passage.sentence > 0 else { return nil }
        let previous = document.sentences[passage.sentence - 1]
        guard let last = previous.tokens.last,
            document.tokens[last].kind == .colon || document.tokens[last].kind == .comma
        else { return nil }
        let cue = cues[previous.index].last
        guard let source = cue?.source ?? finder.mainSubject(of: previous, before: previous.tokens.upperBound)
        else { return nil }
        return Attribution(
            rule: "quote.announced-by-colon",
            source: source,
            cue: cue ?? unlistedVerb(of: source, in: previous, before: previous.tokens.upperBound),
            isAdjacent: true
        )
    }

    /// Berg has a “…” for it: a fragment in a sentence without a verb of speech.
    func subjectOfSentence(_ index: Int) -> Attribution? {
        let passage = passages[index]
        guard !passage.beginsSentence,
            let source = finder.mainSubject(of: sentence(of: passage), before: passage.quotation.open)
        else { return nil }
        let cue = unlistedVerb(of: source, in: sentence(of: passage), before: passage.quotation.open)
        return Attribution(rule: "quote.subject-of-sentence", source: source, cue: cue)
    }

    private static let describing: Set<String> = [
        "call", "describe", "characterize", "characterise", "label", "brand",
    ]
    private static let leading: WordFilter = ["even", "just", "but", "and"]
    private static let circumstances: WordFilter = [
        "when", "as", "after", "while", "although", "though", "if", "because", "since", "once", "until",
        "before",
    ]
    private static let relatives: WordFilter = ["which", "whom", "who", "what"]
}
