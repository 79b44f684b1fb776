import API
import ArgumentParser
import Extraction
import HTTP
import Lexicon
import Store

/// Measures answers of the API, without sockets.
struct AnswerBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answers",
        abstract: "From requests to answers, over events of invented news."
    )

    func run() throws {
        let extractor = Extractor(lexicon: try Lexicon.embedded())
        let findings = try InventedNews.seeds(bytes: 1_000_000).map { try extractor.findings(in: $0) }
        let store = Store()
        let api = API(store: store, version: "benchmark", now: { HTTPDate(secondsSinceEpoch: 0) })
        let snapshot = Snapshot(findings, ruleset: "benchmark")
        api.publish(snapshot)
        Table.begin()
        for query in ["limit=50", "event_class=violent"] {
            // A number that no request had before keeps the answer from being a kept one.
            let count = 200
            let answered = CPUClock.nanoseconds {
                for offset in 1...count {
                    let query = Array("\(query)&offset=\(offset)".utf8)
                    _ = api.respond(to: Request(path: Array("/events".utf8), query: query))
                }
            }
            Table.time("GET /events?\(query)", nanoseconds: answered / count)
        }
    }
}
