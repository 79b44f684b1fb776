import Lexicon
import Records

/// Finds the time expressions of a document and anchors them, sentence by sentence.
struct TimeReader {
    private let document: Document
    private var scan: TimeScan
    private var resolver: TimeResolver

    /// The time expressions of a document in text order; they never overlap.
    static func times(in document: Document, lexicon: Lexicon) -> [TimeMention] {
        var reader = TimeReader(document: document, lexicon: lexicon)
        var mentions: [TimeMention] = []
        // All sentences by the rules first: what they do and what anchors them are too much code for one cache.
        let matches = document.sentences.map { reader.matches(in: $0.tokens) }
        for (sentence, matches) in zip(document.sentences, matches) where !matches.isEmpty {
            reader.anchor(matches, of: sentence, into: &mentions)
        }
        return mentions
    }

    private init(document: Document, lexicon: Lexicon) {
        self.document = document
        scan = TimeScan(
            lexicon: lexicon.times,
            numbers: NumberReader(
                lexicon: lexicon.numbers,
                utf8: document.article.text.utf8,
                tokens: document.tokens
            )
        )
        resolver = TimeResolver(document: document)
    }

    private mutating func anchor(
        _ matches: [TimeMatch],
        of sentence: Document.Sentence,
        into mentions: inout [TimeMention]
    ) {
        var matches = matches
        let links = TimeLinks(tokens: document.tokens).complete(&matches)
        resolver.enter(sentence)
        let tenses = TenseReader(lexicon: scan.lexicon, tokens: document.tokens)
        for (number, match) in matches.enumerated() {
            let endsRange = number > 0 && links[number - 1]
            let expression = resolver.resolve(
                match,
                at: document.span(of: match.tokens),
                tense: tenses.tense(near: match.tokens, in: sentence.tokens),
                isAside: isAside(match, in: sentence),
                notBefore: endsRange ? mentions.last?.expression.date : nil
            )
            var mention = TimeMention(
                tokens: match.tokens,
                sentence: sentence.index,
                expression: expression,
                rule: match.rule
            )
            if links[number] { mention.rangeEnd = mentions.count + 1 }
            mentions.append(mention)
        }
    }

    private mutating func matches(in sentence: Range<Int>) -> [TimeMatch] {
        var matches: [TimeMatch] = []
        scan.lower = sentence.lowerBound
        scan.upper = sentence.upperBound
        let tokens = document.tokens
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard tokens[index].kind == .number || !tokens[index].classes.isDisjoint(with: Self.heads),
                let match = match(at: index)
            else {
                index += 1
                continue
            }
            append(match, to: &matches)
            while let last = matches.last,
                let next = scan.dayBehindMonthDay(last) ?? scan.yearBehindYear(last)
            {
                append(next, to: &matches)
            }
            index = scan.lower
        }
        return matches
    }

    private mutating func append(_ match: TimeMatch, to matches: inout [TimeMatch]) {
        matches.append(match)
        scan.lower = match.tokens.upperBound
    }

    /// The longest expression with its head at `index`, widened by its modifiers.
    private func match(at index: Int) -> TimeMatch? {
        var longest: TimeMatch?
        let rules = TimeRule.rules(for: document.tokens[index], word: scan.time(index))
        for number in rules.indices {
            guard let match = rules.span[number].match(scan, index) else { continue }
            if match.tokens.upperBound > longest?.tokens.upperBound ?? index {
                longest = match
                longest?.rule = rules[number].name.description
            }
        }
        guard var match = longest else { return nil }
        match.tokens = scan.widened(match)
        return match
    }

    /// Whether the expression does not take the story on: a look back, a year that names something.
    private func isAside(_ match: TimeMatch, in sentence: Document.Sentence) -> Bool {
        let before = match.tokens.lowerBound - 1
        guard sentence.kind == .body, before >= sentence.tokens.lowerBound else { return false }
        let token = document.tokens[before]
        switch match.meaning {
        case .period(.year), .yearOfCentury:
            return token.kind == .openBracket || Self.asides.contains(token.word)
                || token.classes.contains(.determiner)
        case .shift(.year, let count, _, _): return count < 0
        case .date:
            for index in stride(from: before, through: max(before - 7, sentence.tokens.lowerBound), by: -1) {
                if document.tokens[index].kind == .comma { return false }
                if document.tokens[index].word == Self.until { return true }
            }
            return false
        default: return false
        }
    }

    private static let heads: WordClasses = [.timeWord, .numeral]
    private static let until: Word = "until"
    private static let asides: WordFilter = ["since", "of"]
}
