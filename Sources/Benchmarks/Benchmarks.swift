import API
import Extraction
import HTTP
import Lexicon
import Records
import Store

/// Prints what each part of the way from texts to an answer costs in processor time.
///
/// Over the files given as arguments, one text each; without any, over invented news.
@main
struct Benchmarks {
    static func main() throws {
        let files = CommandLine.arguments.dropFirst()
        let texts =
            files.isEmpty
            ? InventedNews.texts(bytes: 2_000_000)
            : try files.map { try TextFile.octets(of: $0) }
        let bytes = texts.reduce(0) { $0 + $1.count }
        let seeds = texts.enumerated().map { Seed(fileName: "\($0).txt", octets: $1) }

        let start = CPUClock.now
        let lexicon = try Lexicon.embedded()
        let loaded = CPUClock.now - start
        let extractor = Extractor(lexicon: lexicon)
        // The first texts touch the pages of the lexicon; what is measured is what comes behind them.
        for seed in seeds.prefix(20) { _ = try extractor.findings(in: seed) }

        Table.begin()
        Table.rate(
            "tokenise",
            bytes: bytes,
            nanoseconds: CPUClock.nanoseconds { for text in texts { _ = lexicon.tokenizer.tokens(in: text) } }
        )
        var stages = Array(repeating: 0, count: Stage.allCases.count)
        var findings: [Findings] = []
        for seed in seeds {
            var last = CPUClock.now
            findings.append(
                try extractor.findings(in: seed) { stage in
                    let now = CPUClock.now
                    stages[stage.rawValue] += now - last
                    last = now
                }
            )
        }
        for stage in Stage.allCases {
            Table.rate("\(stage)", bytes: bytes, nanoseconds: stages[stage.rawValue])
        }
        Table.rate("extraction", bytes: bytes, nanoseconds: stages.reduce(0, +))

        var json: [UInt8] = []
        let written = CPUClock.nanoseconds {
            for finding in findings { ExtractRecord.append(finding, to: &json) }
        }
        Table.rate("writing JSON", bytes: json.count, nanoseconds: written)

        for kilobytes in files.isEmpty ? [50, 500, 5_000] : [] {
            let text = InventedNews.text(bytes: kilobytes * 1_000)
            let seed = Seed(fileName: "one.txt", octets: text)
            let nanoseconds = try CPUClock.nanoseconds { _ = try extractor.findings(in: seed) }
            Table.rate("one text of \(kilobytes) KB", bytes: text.count, nanoseconds: nanoseconds)
        }

        Table.time("loading the lexicon", nanoseconds: loaded)
        let store = Store()
        let api = API(store: store, version: "benchmark")
        let snapshot = Snapshot(findings, ruleset: "benchmark")
        api.prepare(snapshot)
        store.publish(snapshot)
        for query in ["limit=50", "event_type=battle"] {
            // A number that no request had before keeps the answer from being a kept one.
            let count = 200
            let answered = CPUClock.nanoseconds {
                for offset in 1...count {
                    let query = Array("\(query)&offset=\(offset)".utf8)
                    _ = api.respond(to: Request(path: Array("/v1/events".utf8), query: query))
                }
            }
            Table.time("GET events?\(query)", nanoseconds: answered / count)
        }
    }
}
