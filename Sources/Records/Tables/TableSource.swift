/// A table of events: which file it is and what was read from it.
public struct TableSource: Hashable, Sendable {
    /// How the columns of a file are named and what they mean.
    public enum Layout: String, Sendable, CaseIterable {
        /// UCDP GED, 49 columns.
        case ged = "ucdp-ged"
        /// UCDP GED as the Humanitarian Data Exchange publishes it: `iso3` more, and a second header row of HXL tags.
        case hdx = "ucdp-ged-hdx"
        /// ACLED's export.
        case acled
        /// The flat rows that Sitrep itself serves as CSV.
        case sitrep

        /// Name of the data set; ids of events are unique inside it.
        public var dataset: String {
            switch self {
            case .ged, .hdx: Layout.ged.rawValue
            case .acled, .sitrep: rawValue
            }
        }
    }

    /// A row that was left out.
    public struct Problem: Hashable, Sendable {
        /// Line of the file on which the row starts, 1-based.
        public let line: Int
        /// What is wrong, to be read behind the name of the file.
        public let reason: String

        /// A row that was left out.
        public init(line: Int, reason: String) {
            self.line = line
            self.reason = reason
        }
    }

    /// Name of the file, without folder.
    public let file: String
    /// How its columns are named.
    public let layout: Layout
    /// Hash of its bytes, unpacked, 16 hexadecimal digits.
    public var hash = ""
    /// Number of rows that became events.
    public var rowCount = 0
    /// Number of rows that were left out.
    public var problemCount = 0
    /// The first of them, by line.
    public var problems: [Problem] = []

    /// A file of which nothing is read yet.
    public init(file: String, layout: Layout) {
        self.file = file
        self.layout = layout
    }
}
