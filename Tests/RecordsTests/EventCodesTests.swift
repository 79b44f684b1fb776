import Records
import Testing

@Suite struct EventCodesTests {
    @Test func `the codebook has 6 event types, 25 sub-event types and 16 PLOVER types`() {
        #expect(EventType.allCases.count == 6)
        #expect(SubEventType.allCases.count == 25)
        #expect(PloverType.allCases.count == 16)
    }

    @Test func `of an air strike and shelling the air strike wins`() {
        #expect([SubEventType.shelling, .airStrike].min() == .airStrike)
        #expect(SubEventType.armedClash < .airStrike)
    }

    @Test func `every event type has sub-event types that stand together in the hierarchy`() {
        let types = SubEventType.allCases.map(\.eventType)
        var runs: [EventType] = []
        for type in types where runs.last != type { runs.append(type) }
        #expect(runs.count == Set(types).count && runs.count == EventType.allCases.count)
    }

    @Test func `force against protesters counts as violence and as demonstration`() {
        #expect(SubEventType.excessiveForce.disorderTypes == ["Political violence", "Demonstrations"])
        #expect(SubEventType.agreement.disorderTypes == ["Strategic developments"])
    }

    @Test func `every PLOVER type has a quad class`() {
        #expect(PloverType.allCases.map(\.quadCode) == [1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4])
    }
}

@Suite struct ArticleTests {
    @Test func `a byte belongs to the sentence that holds it or that it follows`() {
        var article = Article(id: "a", seedFile: "a.txt", text: ArticleText("One. Two.\nThree."), sha256: "")
        article.sentences = [(0, 4), (5, 9), (10, 16)].map { start, end in
            Article.Sentence(span: TextSpan(start, end), kind: .body, paragraph: 0)
        }
        #expect([0, 4, 5, 9, 10, 15, 16].map { article.sentenceIndex(atByte: $0) } == [0, 0, 1, 1, 2, 2, 2])
        article.sentences.removeFirst()
        #expect(article.sentenceIndex(atByte: 0) == nil)
        #expect(article.lead == TextSpan(5, 9))
        #expect([0, 8, 9, 99].map(Article.sentenceID) == ["s01", "s09", "s10", "s100"])
    }

    @Test func `provenance keeps no empty evidence and no rule twice`() {
        var provenance = Provenance()
        provenance.add("/a", from: nil as TextSpan?)
        provenance.add("/b", from: [])
        provenance.add("/c", from: TextSpan(0, 1))
        provenance.fired("r")
        provenance.fired("r")
        #expect(provenance.evidence == [.init("/c", [TextSpan(0, 1)])])
        #expect(provenance.rules == ["r"])
    }
}
