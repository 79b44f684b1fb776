import Testing

@testable import Extraction
@testable import Lexicon

@Suite struct SyntaxAccuracyTests {
    /// What was right of what was asked for and of what was given.
    struct Score {
        var right = 0
        var expected = 0
        var given = 0
        var wrong: [String] = []

        var recall: Double { Double(right) / Double(expected) }
        var precision: Double { Double(right) / Double(given) }
    }

    @Test func `tags agree with the corpus`() throws {
        let score = try tags(of: SyntaxCorpus.body, asTitle: false)
        #expect(score.recall > 0.98, "\(score.recall)\n\(score.wrong.joined(separator: "\n"))")
    }

    @Test func `tags of headlines agree with the corpus`() throws {
        let score = try tags(of: SyntaxCorpus.headlines, asTitle: true)
        #expect(score.recall > 0.97, "\(score.recall)\n\(score.wrong.joined(separator: "\n"))")
    }

    @Test func `noun phrases agree with the corpus`() throws {
        let score = try chunks(of: SyntaxCorpus.body, expected: \.nounPhrases) {
            $0.nounPhrases.map(\.tokens)
        }
        #expect(score.recall > 0.97, "\(score.recall)\n\(score.wrong.joined(separator: "\n"))")
        #expect(score.precision > 0.97, "\(score.precision)")
    }

    @Test func `verb groups agree with the corpus`() throws {
        let score = try chunks(of: SyntaxCorpus.body, expected: \.verbGroups) { $0.verbGroups.map(\.tokens) }
        #expect(score.recall > 0.97, "\(score.recall)\n\(score.wrong.joined(separator: "\n"))")
        #expect(score.precision > 0.97, "\(score.precision)")
    }

    private func tags(of corpus: [String], asTitle: Bool) throws -> Score {
        var score = Score()
        for notation in corpus {
            let sentence = AnnotatedSentence(notation)
            let read = try ReadSentence(sentence.text, asTitle: asTitle)
            for index in read.tokens {
                let token = read.document.tokens[index]
                guard let tag = sentence.tags[token.start - read.offset] else { continue }
                score.expected += 1
                if token.tag == tag {
                    score.right += 1
                } else {
                    score.wrong.append(
                        "\(read.document.string(index..<index + 1)) \(token.tag), not \(tag): \(sentence.text)"
                    )
                }
            }
        }
        return score
    }

    private func chunks(
        of corpus: [String],
        expected: KeyPath<AnnotatedSentence, Set<Range<Int>>>,
        given: (Syntax) -> [Range<Int>]
    ) throws -> Score {
        var score = Score()
        for notation in corpus {
            let sentence = AnnotatedSentence(notation)
            let read = try ReadSentence(sentence.text)
            let tokens = read.document.tokens
            let ranges = given(read.document.syntax).filter { read.tokens.contains($0.lowerBound) }
            let found = Set(
                ranges.map {
                    tokens[$0.lowerBound].start - read.offset..<tokens[$0.upperBound - 1].end - read.offset
                }
            )
            score.expected += sentence[keyPath: expected].count
            score.given += found.count
            score.right += found.intersection(sentence[keyPath: expected]).count
            if found != sentence[keyPath: expected] { score.wrong.append(sentence.text) }
        }
        return score
    }
}
