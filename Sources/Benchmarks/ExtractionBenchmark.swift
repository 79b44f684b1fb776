import API
import ArgumentParser
import Extraction
import Lexicon
import Records

/// Measures the way from a text to its JSON.
struct ExtractionBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extraction",
        abstract: "From texts to JSON: cutting into words, each stage, the whole; long texts; the lexicon."
    )

    @Option(help: "Read the texts again until there are so many megabytes.")
    var megabytes = 5.0

    @Flag(help: "Extract and print nothing, for profilers.")
    var quiet = false

    @Argument(help: "Texts (.txt) and JSON Lines (.jsonl); none: invented news.")
    var files: [String] = []

    func run() throws {
        let seeds = try files.isEmpty ? InventedNews.seeds(bytes: 1_000_000) : files.flatMap(SeedFile.seeds)
        let start = CPUClock.now
        let lexicon = try Lexicon.embedded()
        let loaded = CPUClock.now - start
        let extractor = Extractor(lexicon: lexicon)
        let bytes = seeds.reduce(0) { $0 + $1.octets.count }
        let rounds = Int((megabytes * 1e6 / Double(bytes)).rounded(.up))
        if quiet {
            for _ in 0..<rounds { for seed in seeds { _ = try extractor.findings(in: seed) } }
            return
        }
        // The first texts touch the pages of the lexicon; what is measured is what comes behind them.
        for seed in seeds.prefix(20) { _ = try extractor.findings(in: seed) }

        Table.begin()
        Table.rate(
            "tokenise",
            bytes: bytes,
            nanoseconds: CPUClock.nanoseconds {
                for seed in seeds { _ = lexicon.tokenizer.tokens(in: seed.octets) }
            }
        )
        var stages = Array(repeating: 0, count: Stage.allCases.count)
        for _ in 0..<rounds {
            for seed in seeds {
                var last = CPUClock.now
                _ = try extractor.findings(in: seed) { stage in
                    let now = CPUClock.now
                    stages[stage.rawValue] += now - last
                    last = now
                }
            }
        }
        for stage in Stage.allCases {
            Table.rate("\(stage)", bytes: bytes * rounds, nanoseconds: stages[stage.rawValue])
        }
        let extraction = try CPUClock.nanoseconds {
            for _ in 0..<rounds { for seed in seeds { _ = try extractor.findings(in: seed) } }
        }
        Table.rate("extraction", bytes: bytes * rounds, nanoseconds: extraction)

        var json: [UInt8] = []
        let findings = try seeds.map { try extractor.findings(in: $0) }
        let written = CPUClock.nanoseconds {
            for finding in findings { ExtractRecord.append(finding, to: &json) }
        }
        Table.rate("writing JSON", bytes: json.count, nanoseconds: written)
        for kilobytes in [50, 500, 5_000] {
            let seed = InventedNews.seed(bytes: kilobytes * 1_000)
            let nanoseconds = try CPUClock.nanoseconds { _ = try extractor.findings(in: seed) }
            Table.rate("one text of \(kilobytes) KB", bytes: seed.octets.count, nanoseconds: nanoseconds)
        }
        Table.time("loading the lexicon", nanoseconds: loaded)
    }
}
