/// Which files the data were read from, and which were not read.
public struct Coverage: Hashable, Sendable {
    /// A file, or a row of one, that is not served.
    public struct Skipped: Hashable, Sendable {
        /// Name of the file, without folder.
        public let file: String
        /// Line, 1-based; null for the file as a whole.
        public let line: Int?
        /// What is wrong, and what would be right.
        public let reason: String

        /// A file, or a line of it, with what is wrong.
        public init(file: String, line: Int?, reason: String) {
            self.file = file
            self.line = line
            self.reason = reason
        }
    }

    /// Number of files in the folder that are for us: texts, tables, descriptions.
    public var filesSeen: Int
    /// What was left out, in order of names.
    public var skipped: [Skipped]

    /// Files of which some were skipped.
    public init(filesSeen: Int = 0, skipped: [Skipped] = []) {
        self.filesSeen = filesSeen
        self.skipped = skipped
    }
}
