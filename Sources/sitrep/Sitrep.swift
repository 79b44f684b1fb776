import ArgumentParser

/// The command line.
@main
struct Sitrep: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sitrep",
        abstract: "News text about armed conflict becomes articles, events and quotes, served as JSON.",
        subcommands: [Extract.self]
    )
}
