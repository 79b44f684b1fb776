import Extraction
import Lexicon
import Records
import TemporaryFolders
import Testing

@testable import sitrep

@Suite struct LoadTests {
    private func load(_ folder: TemporaryFolder) throws -> Load {
        try Load(SeedFolder(path: folder.path), extractor: Extractor(lexicon: try Lexicon.embedded()))
    }

    @Test func `texts are read in order of their names, whatever else lies there`() throws {
        let folder = try TemporaryFolder()
        try folder.write("b.txt", "A ferry sank.")
        try folder.write("a.txt", "A bridge fell.")
        try folder.write("README.md", "no seed")
        try folder.write(".hidden.txt", "no seed")
        let load = try load(folder)
        #expect(load.findings.map(\.article.seedFile) == ["a.txt", "b.txt"])
        #expect(load.skipped == [])
        #expect(load.summary == "2 files: 2 articles, 0 events, 0 quotes; 0 skipped; 2 read anew")
    }

    @Test func `a bad file is skipped and named, the others go on`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "")
        try folder.write("b.txt", [0x41, 0x0A, 0xFF])
        try folder.write("c.txt", "A ferry sank.")
        try folder.makePipe("d.txt")
        let load = try load(folder)
        #expect(load.findings.map(\.article.seedFile) == ["c.txt"])
        #expect(
            load.skipped == [
                InputError(
                    file: "\(folder.path)/a.txt",
                    reason: "is empty; a seed holds the text of an article"
                ),
                InputError(
                    file: "\(folder.path)/b.txt",
                    line: 2,
                    reason: "byte 0xff is not UTF-8; a seed is saved as UTF-8"
                ),
                InputError(file: "\(folder.path)/d.txt", reason: "is no file; a seed is a text file"),
            ]
        )
    }

    @Test func `a sidecar says what the text does not`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "A ferry sank.")
        try folder.write(
            "a.json",
            #"{"published_at": "2031-05-12", "title": "Ferry", "source_url": "https://example.org/1"}"#
        )
        let article = try #require(try load(folder).findings.first?.article)
        #expect(article.publishedAt == "2031-05-12")
        #expect(article.publishedAtBasis == .supplied)
        #expect(article.title == "Ferry")
        #expect(article.sourceURL == "https://example.org/1")
    }

    @Test func `a bad sidecar or one without its text is named`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "A ferry sank.")
        try folder.write("a.json", #"{"published_at": 2031}"#)
        try folder.write("b.json", "{}")
        #expect(
            try load(folder).skipped == [
                InputError(file: "\(folder.path)/a.json", reason: "member published_at is no string"),
                InputError(file: "\(folder.path)/b.json", reason: "describes a text that is not there"),
            ]
        )
    }

    @Test func `of two texts with one id the first counts`() throws {
        let folder = try TemporaryFolder()
        try folder.write("1_04c7a9e9c2268747.txt", "A ferry sank.")
        try folder.write("2_04c7a9e9c2268747.txt", "A bridge fell.")
        let load = try load(folder)
        #expect(load.findings.map(\.article.seedFile) == ["1_04c7a9e9c2268747.txt"])
        #expect(
            load.skipped.map(\.reason) == [
                "has the id 04c7a9e9c2268747 of 1_04c7a9e9c2268747.txt; the first one counts"
            ]
        )
    }

    @Test func `a folder that is not there is an error`() {
        #expect(throws: InputError.self) {
            try Load(SeedFolder(path: "/nowhere"), extractor: Extractor(lexicon: try Lexicon.embedded()))
        }
    }
}

@Suite struct ReloadTests {
    private let folder: TemporaryFolder
    private let extractor: Extractor

    init() throws {
        folder = try TemporaryFolder()
        extractor = Extractor(lexicon: try Lexicon.embedded())
        try folder.write("a.txt", "A ferry sank.")
        try folder.write("b.txt", "A bridge fell.")
        try folder.write("bad.txt", "")
    }

    private func load(after before: Load? = nil) throws -> Load {
        try Load(SeedFolder(path: folder.path), extractor: extractor, after: before)
    }

    @Test func `the first load is new, the same again is not`() throws {
        let first = try load()
        #expect(first.isNew && first.newTexts == 3)
        let second = try load(after: first)
        #expect(!second.isNew && second.newTexts == 0)
        #expect(second.findings.map(\.article) == first.findings.map(\.article))
        #expect(second.skipped == first.skipped)
    }

    @Test func `only what changed is read again`() throws {
        let first = try load()
        try folder.write("b.txt", "A bridge stood.")
        try folder.write("c.txt", "A tower fell.")
        let second = try load(after: first)
        #expect(second.isNew && second.newTexts == 2)
        #expect(second.findings.map(\.article.title) == (try load()).findings.map(\.article.title))
    }

    @Test func `a file of the same size, written at once, is found by its content`() throws {
        let first = try load()
        try folder.write("a.txt", "A ferry sink.")
        let second = try load(after: first)
        #expect(second.newTexts == 1)
        #expect(second.findings.first?.article.text.utf8 == Array("A ferry sink.".utf8))
    }

    @Test func `the same content written again is not read again`() throws {
        let first = try load()
        try folder.write("a.txt", "A ferry sank.")
        #expect(try load(after: first).isNew == false)
    }

    @Test func `a table written again with the same content is taken over, one with other content is read`()
        throws
    {
        let header = "id,type_of_violence,date_start,date_end,best,low,high,country\n"
        let table = header + "7,1,2031-05-12,2031-05-12,2,2,2,Orland\n"
        try folder.write("t.csv", table)
        let first = try load()
        #expect(first.tables.map(\.rowCount) == [1])
        try folder.write("t.csv", table)
        let second = try load(after: first)
        #expect(!second.isNew && second.tables.map(\.rowCount) == [1])
        try folder.write("t.csv", table + "8,1,2031-05-13,2031-05-13,2,2,2,Orland\n")
        let third = try load(after: second)
        #expect(third.isNew && third.tables.map(\.rowCount) == [2])
    }

    @Test func `what lies beside a text counts as the text`() throws {
        let first = try load()
        try folder.write("a.json", #"{"title": "Ferry"}"#)
        let second = try load(after: first)
        #expect(second.newTexts == 1 && second.findings.first?.article.title == "Ferry")
    }

    @Test func `a file that is gone is a change, a bad one that stays is none`() throws {
        let first = try load()
        try folder.delete("b.txt")
        let second = try load(after: first)
        #expect(second.isNew && second.newTexts == 0)
        #expect(second.findings.map(\.article.seedFile) == ["a.txt"])
        try folder.delete("bad.txt")
        #expect(try load(after: second).isNew)
    }
}
