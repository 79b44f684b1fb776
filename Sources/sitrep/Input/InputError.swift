import Extraction
import Glibc

/// What is wrong with an input; the others go on.
struct InputError: Error, Hashable {
    /// The file as the user named it.
    let file: String
    /// Line, 1-based; 0 for the file as a whole.
    var line = 0
    /// What is wrong, and what would be right.
    let reason: String
}

extension InputError {
    /// The failure that `errno` describes at this moment.
    init(file: String, systemCall verb: String) {
        let text = strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
        self.init(file: file, reason: "cannot be \(verb): \(text)")
    }

    /// A text of `file` that is none; `line` is the line of `file` that holds the whole text, if one does.
    init(_ error: SeedFormatError, file: String, line: Int = 0) {
        let place = line > 0 && error.line > 0 ? "line \(error.line) of the text " : ""
        self.init(file: file, line: line > 0 ? line : error.line, reason: place + error.reason)
    }
}

extension InputError: CustomStringConvertible {
    /// `seeds/a.txt:12: reason`, the form that editors jump to.
    var description: String { line > 0 ? "\(file):\(line): \(reason)" : "\(file): \(reason)" }
}
