import Lexicon
import Records

/// Place, date and source before the first sentence: "KYIV, April 25 (Reuters) —", "Lima, 20 Aug 88 (EFE) -- [Text]".
struct Dateline {
    /// Place names in it, the place of writing first; a second one, "[Text] Rancagua --", is where it happened.
    var places: [Range<Int>] = []
    /// From the place to the date or source, without the mark that closes it; null without a place.
    var words: Range<Int>?
    /// All of it, closing mark and "[Text]" included: the first sentence goes on behind.
    var tokens: Range<Int>
    /// Names of publishers between brackets.
    var agencies: [Range<Int>] = []
}

extension Dateline {
    /// Reads the beginning of a paragraph; null when it begins with its sentence.
    init?(_ paragraph: Range<Int>, in tokens: [Token], of text: ArticleText, lexicon: Lexicon) {
        var reading = Reading(
            tokens: tokens,
            text: text,
            lexicon: lexicon,
            end: paragraph.upperBound,
            index: paragraph.lowerBound
        )
        guard reading.dateline() else { return nil }
        self.tokens = paragraph.lowerBound..<reading.index
        places = reading.places
        words = reading.words
        agencies = reading.agencies
    }

    private struct Reading {
        let tokens: [Token]
        let text: ArticleText
        let lexicon: Lexicon
        let end: Int
        var index: Int
        var places: [Range<Int>] = []
        var words: Range<Int>?
        var agencies: [Range<Int>] = []

        /// Reads place, date, source and closing mark; false when one of them is not what it should be.
        mutating func dateline() -> Bool {
            let start = index
            var hasDate = date()
            if hasDate { _ = take(.comma) }
            guard index < end else { return false }
            let place = tokens[index].classes.isDisjoint(with: Self.openers) ? placeName() : nil
            if place != nil, take(.comma) || index < end && tokens[index].kind == .number {
                hasDate = date() || hasDate
            }
            let hasSource = source(behindPlace: place != nil)
            if let place {
                places.append(place)
                words = start..<index
            } else if !hasSource {
                return false
            }
            guard close(isPlain: !hasDate && !hasSource, place: place) else { return false }
            marks()
            if let second = secondPlace() { places.append(second) }
            return true
        }

        /// Capitalised words with their commas: "HEMPSTEAD, N.Y.", "GAZA/JERUSALEM", "Port-au-Prince".
        private mutating func placeName() -> Range<Int>? {
            let start = index
            var last = index
            while index < end, index - start < 10 {
                let token = tokens[index]
                if token.kind == .word, token.isCapitalised, !isDatePart(token) || last == start {
                    index += 1
                    last = index
                } else if token.kind == .word, Self.particles.contains(token.word), last > start {
                    index += 1
                } else if token.kind == .comma || token.kind == .slash, last == index {
                    index += 1
                } else if token.kind == .hyphen, !token.spaceBefore, last > start {
                    index += 1
                } else if token.kind == .possessive || token.kind == .closeSingle, last == index {
                    index += 1
                    last = index
                } else {
                    break
                }
            }
            index = last
            return last > start ? start..<last : nil
        }

        /// Day, month, year and weekday in any order: "20 Aug 88", "April 26, 2031", "Monday".
        private mutating func date() -> Bool {
            let start = index
            while index < end, index - start < 6 {
                if isDatePart(tokens[index]) {
                    index += 1
                } else if tokens[index].kind == .comma || tokens[index].kind == .period, index > start,
                    index + 1 < end,
                    isDatePart(tokens[index + 1])
                {
                    index += 1
                } else {
                    break
                }
            }
            return index > start
        }

        private func isDatePart(_ token: Token) -> Bool {
            token.kind == .number || !token.classes.isDisjoint(with: [.month, .weekday])
        }

        /// "(Reuters)", "(Santiago Domestic Service)", "/PRNewswire/".
        private mutating func source(behindPlace hasPlace: Bool) -> Bool {
            guard index + 2 < end, tokens[index].kind == .openBracket || tokens[index].kind == .slash,
                let close = (index + 1..<min(end, index + 10)).first(where: {
                    tokens[$0].kind == .closeBracket || tokens[$0].kind == .slash
                }), close > index + 1
            else { return false }
            let name = index + 1..<close
            let match = lexicon.media.longestMatch(at: name.lowerBound, in: tokens, before: name.upperBound)
            // Behind a place the brackets can only hold the source: "(Santiago Domestic Service)".
            guard match != nil || hasPlace && name.contains(where: { tokens[$0].isCapitalised }) else {
                return false
            }
            agencies.append(name)
            index = close + 1
            return true
        }

        /// The dash or colon, with the beginning of a sentence behind it.
        private mutating func close(isPlain: Bool, place: Range<Int>?) -> Bool {
            guard index < end else { return false }
            let mark = tokens[index].kind
            if mark == .dash || mark == .colon || mark == .hyphen && tokens[index].spaceBefore {
                // A line of its own: "BOSTON —".
                guard index + 1 < end else { return false }
                index += 1
                return beginsSentence(index)
                    && (!isPlain || place.map { readsAsPlace($0) } ?? false)
            }
            // "ATLANTA (AP) An aide": the bracket closes it.
            return !isPlain && index > 0 && tokens[index - 1].kind == .closeBracket && beginsSentence(index)
                && place.map { $0.allSatisfy { tokens[$0].shape != .capitalised } } ?? true
        }

        /// Whether words without date or source are a place: "Washington:" is, "Question:" and "Mr Smith —" are not.
        private func readsAsPlace(_ place: Range<Int>) -> Bool {
            let first = place.prefix { tokens[$0].kind != .comma && tokens[$0].kind != .slash }
            guard !first.isEmpty else { return false }
            let span = TextSpan(tokens[first.startIndex].start, tokens[first.endIndex - 1].end)
            guard let name = lexicon.gazetteer.candidates(for: text.string(span)), !name.flags.contains(.stop)
            else {
                return false
            }
            guard !name.flags.isDisjoint(with: [.word, .person]) else { return true }
            // "Jordan:" and "Hope —" may be people and things; a large place is the better guess.
            return name.candidates.contains {
                $0.relation == .primary && $0.entry.population >= Self.largePlace
            }
        }

        /// Persons; agencies report from such places often enough to leave out the country.
        private static let largePlace = 100_000

        private func beginsSentence(_ index: Int) -> Bool {
            let token = tokens[index]
            switch token.kind {
            case .word: return token.isCapitalised
            case .number, .openQuote, .straightQuote, .openSingle, .openBracket, .symbol: return true
            default: return false
            }
        }

        /// Brackets of a monitoring service: "[Text]", "[Report] [Ana Ruiz]".
        private mutating func marks() {
            while index + 2 < end, tokens[index].kind == .openBracket,
                let close = (index + 1..<min(end, index + 8)).first(where: {
                    tokens[$0].kind == .closeBracket
                }),
                close + 1 < end
            {
                index = close + 1
            }
        }

        private mutating func secondPlace() -> Range<Int>? {
            let start = index
            guard tokens[start - 1].kind == .closeBracket, let place = placeName(), index + 1 < end,
                tokens[index].kind == .dash, beginsSentence(index + 1)
            else {
                index = start
                return nil
            }
            index += 1
            return place
        }

        private mutating func take(_ kind: Token.Kind) -> Bool {
            guard index < end, tokens[index].kind == kind else { return false }
            index += 1
            return true
        }

        /// A sentence begins with one, a place name does not.
        private static let openers: WordClasses = [
            .determiner, .possessive, .pronoun, .preposition, .conjunction, .subordinator, .modal,
        ]
        private static let particles: WordFilter = [
            "of", "and", "de", "del", "la", "las", "los", "el", "al", "au", "sur", "upon", "on", "da", "do",
            "the", "es",
        ]
    }
}
