/// A lexicon file does not read as it should: a fault of the program, found when it starts.
public struct LexiconFormatError: Error, Hashable {
    /// Folder and name of the file, such as `lexicon/weapons`.
    public let file: String
    /// Line, 1-based; 0 for the file as a whole.
    public let line: Int
    /// What is wrong, and what would be right.
    public let reason: String

    /// An error at `line` of `file`.
    public init(file: String, line: Int, reason: String) {
        self.file = file
        self.line = line
        self.reason = reason
    }
}

extension LexiconFormatError: CustomStringConvertible {
    /// `lexicon/weapons.tsv:12: reason`.
    public var description: String { "\(file).tsv:\(line): \(reason)" }
}
