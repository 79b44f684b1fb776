import ArgumentParser

/// Prints what parts of the program cost in processor time.
@main
struct Benchmarks: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what parts of the program cost in processor time of one core.",
        subcommands: [
            ExtractionBenchmark.self, AnswerBenchmark.self, TableBenchmark.self, TableGenerator.self,
        ]
    )
}
