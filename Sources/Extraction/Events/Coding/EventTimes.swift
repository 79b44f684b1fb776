import Lexicon
import Records

/// Which of the times that a sentence names an event happened at.
struct EventTimes {
    let document: Document
    let speech: SpeechVerbs

    /// The times that may date a trigger; durations, sets and the time of an utterance date nothing.
    ///
    /// With a `reach`, only times at most that many tokens away.
    func times(of words: Range<Int>, in context: SentenceContext, reach: Int? = nil) -> [EventDraft.Timing] {
        let clause = document.syntax.clause(around: words.lowerBound)
        let timings = context.times.compactMap { index -> EventDraft.Timing? in
            let mention = document.times[index]
            guard mention.expression.kind == .date || mention.expression.kind == .time,
                let value = mention.expression.value, !value.hasSuffix("_REF"),
                !datesUtterance(mention, words), !datesAnother(mention, words, in: context)
            else { return nil }
            if isBefore(mention, words) || isToCome(mention, words) { return nil }
            let distance = distance(mention.tokens, words)
            if let reach, distance > reach { return nil }
            // The day of the report dates what it reports only when nothing else does.
            if document.dateline?.tokens.contains(mention.tokens.lowerBound) == true {
                return EventDraft.Timing(time: index, weight: 0)
            }
            var weight = max(0, 12 - distance) + 1
            if let clause, clause.overlaps(mention.tokens) { weight += 8 }
            return EventDraft.Timing(time: index, weight: weight)
        }
        // The day over a list dates what it lists, unless the sentence has one of its own.
        guard timings.isEmpty, reach == nil, let day = document.days[context.sentence.index] else {
            return timings
        }
        return [EventDraft.Timing(time: day, weight: 0)]
    }

    /// When a draft with these times lies; null when they do not tell.
    func status(_ times: [EventDraft.Timing]) -> TemporalStatus? {
        // "…, who won a medal in 1995": too far away to date the deed.
        guard let nearest = times.max(by: { $0.weight < $1.weight }), nearest.weight > 0 else { return nil }
        let expression = document.times[nearest.time].expression
        if let published = document.article.publicationDay, let end = expression.endDate ?? expression.date {
            let age = published.daysSinceEpoch - end.daysSinceEpoch
            // More than ten months is another year; a week is ACLED's and the press's "recent".
            let isBackground = age > 300 || age > Self.season && end.civil.year != published.civil.year
            return isBackground ? .historical : age > 8 ? .past : age < -1 ? .future : nil
        }
        // Without a publication date a bare year is background: news calls its own year by no name.
        guard let value = expression.value, value.utf8.count <= 4,
            value.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return .historical
    }

    /// "said Thursday that", "told reporters on Friday": the time of the words, not of the deed.
    private func datesUtterance(_ mention: TimeMention, _ words: Range<Int>) -> Bool {
        // "condemned yesterday's attack"
        let end = mention.tokens.upperBound
        if end < document.tokens.count, document.tokens[end].kind == .possessive { return false }
        var index = mention.tokens.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 4 {
            if words.contains(index) { return false }
            // "As reported on 8 March, rebels": a coder knows no other day.
            if index > 0, document.tokens[index - 1].word == .as { return false }
            // "began on Monday with": a verb of speech beside quoted words alone.
            if let verb = speech.verb(at: index, in: document.tokens), verb.takesIndirect,
                document.tokens[index].tag.isVerb
            {
                return true
            }
            if document.tokens[index].kind != .word || document.tokens[index].tag.isVerb { return false }
            index -= 1
            steps += 1
        }
        return false
    }

    /// "the clerks, who had arrived on Sunday": the time of what came before the deed.
    private func isBefore(_ mention: TimeMention, _ words: Range<Int>) -> Bool {
        guard mention.tokens.lowerBound > words.upperBound else { return false }
        let gap = words.upperBound..<mention.tokens.lowerBound
        guard let relative = gap.last(where: { document.tokens[$0].classes.contains(.relative) }),
            let verb = (relative + 1..<min(gap.upperBound, relative + 4)).lazy
                .compactMap({ document.syntax.verbGroup(at: $0) }).first
        else { return false }
        return verb.isPerfect && verb.tense == .past
    }

    /// "killed nine ahead of elections on 15 March", "kidnapped four; they were freed a week later": the time of what follows.
    private func isToCome(_ mention: TimeMention, _ words: Range<Int>) -> Bool {
        guard mention.tokens.lowerBound > words.upperBound else { return false }
        let start = mention.tokens.lowerBound
        // A preposition may stand before the time.
        for noun in [start - 1, start - 2] where noun > words.upperBound {
            guard Self.scheduled.contains(document.tokens[noun].word) else { continue }
            return document.hasWord(Self.coming, before: noun, within: min(5, noun - words.upperBound))
        }
        guard let published = document.article.publicationDay, let date = mention.expression.date,
            date.daysSinceEpoch > published.daysSinceEpoch + 1
        else { return false }
        let verb = document.syntax.verbGroup(at: words.lowerBound)
        return verb?.form == .finite && verb?.tense == .past && verb?.modal == nil
    }

    /// "killed a boxer, who won a medal in 1995", "near the place where a convoy was ambushed on Monday": the time of what a
    /// relative clause tells.
    private func datesAnother(
        _ mention: TimeMention,
        _ words: Range<Int>,
        in context: SentenceContext
    ) -> Bool {
        guard mention.tokens.lowerBound > words.upperBound + 2 else { return false }
        let between = words.upperBound + 2..<mention.tokens.lowerBound
        if document.tokens[between].contains(where: { $0.word == Self.who }) { return true }
        guard let relative = between.last(where: { document.tokens[$0].word == Self.where }) else {
            return false
        }
        return context.triggers.contains {
            $0.isVerb && $0.tokens.lowerBound > relative && between.contains($0.tokens.lowerBound)
        }
    }

    /// Days after which what happened in another year is background: in January December is yesterday.
    private static let season = 60
    /// What is held on a day that was set before.
    private static let scheduled: WordFilter = [
        "election", "elections", "vote", "votes", "poll", "polls", "referendum", "runoff", "ballot", "summit",
        "talks",
        "inauguration", "ceremony", "deadline", "tournament", "visit", "hearing", "trial", "conference",
    ]
    private static let coming: WordFilter = [
        "ahead", "before", "prior", "for", "until", "upcoming", "due", "planned", "scheduled",
    ]
    private static let who: Word = "who"
    private static let `where`: Word = "where"

    private func distance(_ tokens: Range<Int>, _ words: Range<Int>) -> Int {
        tokens.lowerBound >= words.upperBound
            ? tokens.lowerBound - words.upperBound : max(0, words.lowerBound - tokens.upperBound) + 2
    }
}
