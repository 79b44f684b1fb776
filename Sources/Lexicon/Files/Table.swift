/// A tab-separated lexicon file with a header line.
///
/// Fields that hold a list separate its parts by `|`. Lines that start with `#` are comments.
struct Table {
    /// One line below the header.
    struct Row {
        /// Line of the file, 1-based.
        let line: Int
        fileprivate let fields: [Substring]
        fileprivate let table: Table

        /// The field in this column; empty when the line is short.
        func text(_ column: String) throws(LexiconFormatError) -> String {
            guard let index = table.columns.firstIndex(of: column) else {
                throw LexiconFormatError(file: table.file, line: 1, reason: "has no column \(column)")
            }
            return index < fields.count ? String(fields[index]) : ""
        }

        /// The parts of a list field, blanks around them removed; empty for an empty field.
        func list(_ column: String) throws(LexiconFormatError) -> [String] {
            try text(column).utf8.split(separator: 0x7C).map { Self.trimmed(Substring($0)) }.filter {
                !$0.isEmpty
            }
        }

        /// An error at this line.
        func error(_ reason: String) -> LexiconFormatError {
            LexiconFormatError(file: table.file, line: line, reason: reason)
        }

        private static func trimmed(_ text: Substring) -> String {
            var text = text
            while text.first == " " { text.removeFirst() }
            while text.last == " " { text.removeLast() }
            return String(text)
        }
    }

    /// Folder and name of the file.
    let file: String
    private let columns: [String]
    private let lines: [(number: Int, text: Substring)]

    /// The table in the embedded file `name`.
    init(_ name: String) throws(LexiconFormatError) {
        self.init(file: name, contents: String(decoding: try LexiconFile.named(name).bytes, as: UTF8.self))
    }

    /// A table given as text; for tests.
    init(file: String, contents: String) {
        var lines: [(number: Int, text: Substring)] = []
        // By octets, not by characters: every start of the program reads all tables.
        for (index, line) in contents.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            .enumerated()
        where !line.isEmpty && line.first != UInt8(ascii: "#") {
            lines.append((index + 1, Substring(line)))
        }
        self.file = file
        columns = lines.first.map { $0.text.split(separator: "\t").map(String.init) } ?? []
        self.lines = Array(lines.dropFirst())
    }

    /// The lines below the header, in order.
    var rows: [Row] {
        lines.map { line in
            Row(
                line: line.number,
                fields: line.text.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
                    .map { Substring($0) },
                table: self
            )
        }
    }
}
