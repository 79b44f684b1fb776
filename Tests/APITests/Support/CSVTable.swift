/// CSV read strictly by RFC 4180: CRLF behind every line, quotation marks doubled inside quoted cells.
struct CSVTable {
    var header: [String] = []
    var rows: [[String]] = []

    init(_ text: String) {
        var lines: [[String]] = []
        var line: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            if isQuoted {
                if scalar != "\"" {
                    cell.append(scalar)
                } else if scalars.first == "\"" {
                    cell.append(scalar)
                    scalars.removeFirst()
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"" {
                isQuoted = true
            } else if scalar == "," || scalar == "\r" {
                line.append(String(cell))
                cell = .init()
            } else if scalar == "\n" {
                lines.append(line)
                line = []
            } else {
                cell.append(scalar)
            }
        }
        header = lines.first ?? []
        rows = Array(lines.dropFirst())
    }

    /// The cells of a column, top to bottom.
    func column(_ name: String) -> [String] {
        guard let index = header.firstIndex(of: name) else { return [] }
        return rows.map { $0[index] }
    }
}
