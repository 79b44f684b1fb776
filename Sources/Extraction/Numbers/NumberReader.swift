import Lexicon
import Records

/// Reads the counts of a text.
struct NumberReader {
    let lexicon: NumberLexicon
    let utf8: [UInt8]
    let tokens: [Token]

    /// The counts of a document in text order, those inside its time expressions left out; they never overlap.
    static func numbers(in document: Document, lexicon: NumberLexicon) -> [NumberMention] {
        let reader = NumberReader(
            lexicon: lexicon,
            utf8: document.article.text.utf8,
            tokens: document.tokens
        )
        return reader.numbers(outside: document.times.map(\.tokens))
    }

    private func numbers(outside times: [Range<Int>]) -> [NumberMention] {
        var mentions: [NumberMention] = []
        var index = 0
        var floor = 0
        var next = 0
        while index < tokens.count {
            while next < times.count, times[next].upperBound <= index { next += 1 }
            if next < times.count, times[next].contains(index) {
                index = times[next].upperBound
                floor = index
                continue
            }
            guard tokens[index].kind == .number || tokens[index].classes.contains(.numeral),
                let count = count(at: index, after: floor)
            else {
                index += 1
                continue
            }
            let mention = mention(of: count, after: floor)
            mentions.append(mention)
            index = max(index + 1, mention.tokens.upperBound)
            floor = index
        }
        return mentions
    }

    /// A number or range with its bounds, approximators not yet read.
    struct Count {
        var tokens: Range<Int>
        var value: Int?
        var low: Int
        var high: Int?
        var modifier: CountModifier?
    }

    /// The token at `index`; null outside the text.
    func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

    /// The number word at `index`; null for other tokens.
    func numberWord(_ index: Int) -> NumberWord? { token(index).flatMap(lexicon.numberWord) }

    private func mention(of count: Count, after floor: Int) -> NumberMention {
        var range = count.tokens
        var approximation: NumberLexicon.Approximation?
        // "at least some 40", "only about 20": the outer one that bounds the number counts.
        while let (start, found) = approximator(before: range.lowerBound, after: floor) {
            range = start..<range.upperBound
            if approximation == nil || found != .exact && found != .about { approximation = found }
        }
        if let (end, found) = approximator(behind: range.upperBound) {
            range = range.lowerBound..<end
            approximation = approximation ?? found
        }
        var mention = NumberMention(
            tokens: range,
            number: count.tokens,
            value: count.value,
            low: count.low,
            high: count.high,
            modifier: count.modifier
        )
        if let approximation, mention.value != nil { mention.bound(by: approximation) }
        return mention
    }

    /// The approximator that ends before `index` and does not begin before `floor`.
    func approximator(
        before index: Int,
        after floor: Int
    ) -> (start: Int, NumberLexicon.Approximation)? {
        for length in stride(from: NumberLexicon.longestApproximator, to: 0, by: -1)
        where index - length >= floor && !tokens[index - length + 1...index].contains(where: \.lineStart) {
            if let match = lexicon.before.longestMatch(at: index - length, in: tokens, before: index),
                match.count == length
            {
                return (index - length, match.value)
            }
        }
        return nil
    }

    private func approximator(behind index: Int) -> (end: Int, NumberLexicon.Approximation)? {
        guard let next = token(index) else { return nil }
        if next.kind == .symbol, !next.spaceBefore, utf8[next.start] == UInt8(ascii: "+") {
            return (index + 1, .atLeast)
        }
        // "60-plus"
        let word = next.kind == .hyphen ? index + 1 : index
        guard token(word)?.kind == .word, let match = lexicon.behind.longestMatch(at: word, in: tokens)
        else { return nil }
        return (word + match.count, match.value)
    }
}

extension NumberMention {
    /// Takes what stands beside a stated number.
    fileprivate mutating func bound(by approximation: NumberLexicon.Approximation) {
        switch approximation {
        case .exact: modifier = .exact
        case .about: modifier = .about
        case .atLeast: (modifier, high) = (.atLeast, nil)
        case .moreThan: (modifier, low, high) = (.moreThan, value.map { $0 + 1 }, nil)
        case .atMost: (modifier, low) = (.atMost, nil)
        }
    }
}
