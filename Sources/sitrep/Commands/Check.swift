import ArgumentParser
import EventTables
import Extraction
import Lexicon
import Records

/// Reads a folder of seeds as the server would and says what it makes of each file.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List what is read from each seed, and what is skipped and why.",
        discussion: "The exit status is 1 when anything was skipped."
    )

    @Option(help: ArgumentHelp("Folder of the seeds (SITREP_SEEDS; default: seeds).", valueName: "dir"))
    var seeds: String?

    func run() throws {
        let settings = try ServeSettings(ServeSettings.Flags(seeds: seeds), environment: Environment.current)
        let lexicon = try Lexicon.embedded()
        let load = try Load(
            SeedFolder(path: settings.seeds),
            extractor: Extractor(lexicon: lexicon),
            reader: TableReader(places: lexicon.gazetteer.placeLookup)
        )
        for findings in load.findings {
            let article = findings.article
            var line =
                "\(settings.seeds)/\(article.seedFile): \(article.id), \(article.sentences.count) sentences, "
            line += "\(findings.events.count) events, \(findings.quotes.count) quotes"
            for warning in article.warnings { line += ", \(warning.code)" }
            StandardStream.output.writeLine(line)
        }
        for source in load.tables.map(\.source) {
            StandardStream.output.writeLine(
                "\(settings.seeds)/\(source.file): \(source.layout.rawValue), \(source.rowCount) events, "
                    + "\(source.problemCount) rows skipped"
            )
        }
        for error in load.skipped { StandardStream.output.writeLine("\(error.description) (skipped)") }
        StandardStream.output.writeLine(load.summary)
        if !load.skipped.isEmpty { throw ExitCode(1) }
    }
}
