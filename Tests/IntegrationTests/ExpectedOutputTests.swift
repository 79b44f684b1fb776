import Glibc
import Testing

/// The whole output for an invented article, read by eye before it was kept.
///
/// After a change that is meant to change it: `SITREP_FREEZE=1 swift test --filter ExpectedOutputTests`, then read
/// the difference in git.
@Suite struct ExpectedOutputTests {
    private static let corpus = "Tests/IntegrationTests/Corpus"

    /// Whether outputs are kept already, or are about to be.
    static var isKept: Bool {
        getenv("SITREP_FREEZE") != nil || (try? ProjectFile.octets(of: "\(corpus)/popayan.json")) != nil
    }

    @Test(.enabled(if: isKept), arguments: ["popayan"])
    func `an article gives the output that was read and kept`(name: String) throws {
        let text = try ProjectFile.path(of: "\(Self.corpus)/\(name).txt")
        let run = try ServerProcess.run(["extract", text])
        #expect(run.status == 0)
        let output = JSONLines.broken(run.output)
        let kept = try ProjectFile.path(of: "\(Self.corpus)/\(name).json")
        if getenv("SITREP_FREEZE") != nil { try ProjectFile.write(output, to: kept) }
        let expected = try ProjectFile.octets(of: "\(Self.corpus)/\(name).json")
        let (got, wanted) = (JSONLines.lines(output), JSONLines.lines(expected))
        for (number, (line, other)) in zip(got, wanted).enumerated() where line != other {
            Issue.record("\(name).json:\(number + 1): \(line)\n  kept: \(other)")
            return
        }
        #expect(got.count == wanted.count)
    }
}
