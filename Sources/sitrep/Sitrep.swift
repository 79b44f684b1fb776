import ArgumentParser

/// The command line.
@main
struct Sitrep: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sitrep",
        abstract: "News text about armed conflict becomes articles, events and quotes, served as JSON.",
        discussion: """
            A seed is a plain text file (UTF-8, NAME.txt) with one news article. Beside it, NAME.json may say what the \
            text does not: published_at, source_url, title, agency, language.

            Serve the texts in ./seeds on http://127.0.0.1:8080:
              sitrep serve
              curl 'localhost:8080/events?city=Kyiv'

            Print what the server would serve for one text:
              sitrep extract article.txt

            Say which seeds are read, and what is wrong with the others:
              sitrep check
            """,
        version: version,
        subcommands: [Serve.self, Extract.self, Check.self]
    )

    /// The version of the program, as in `CHANGELOG.md`.
    static let version = "0.1.0"
}
