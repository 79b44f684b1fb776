import ArgumentParser

/// Writes an invented table of events.
struct TableGenerator: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate-ged",
        abstract: "Write a table of invented events in the layout of UCDP GED, the same bytes each time."
    )

    @Argument(help: "Number of events.")
    var rows: Int

    func run() {
        var table = InventedTable()
        table.write(rows: rows) { text in print(text, terminator: "") }
    }
}
