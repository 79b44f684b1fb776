/// A file is no news text; it is skipped and named, the others go on.
public struct SeedFormatError: Error, Hashable {
    /// Name of the file.
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
