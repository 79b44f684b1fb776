/// Where the values of a record come from: words of the text, or an outside source.
public struct Provenance: Hashable, Sendable {
    /// The words that one field was read from.
    public struct Evidence: Hashable, Sendable {
        /// JSON Pointer (RFC 6901) of the field inside the record, such as `/fatalities`.
        public let pointer: String
        /// Spans in text order.
        public let spans: [TextSpan]

        /// Evidence for the field at `pointer`.
        public init(_ pointer: String, _ spans: [TextSpan]) {
            self.pointer = pointer
            self.spans = spans
        }
    }

    /// A value that no word of the text states, with the source it was taken from.
    public struct Derivation: Hashable, Sendable {
        /// JSON Pointer (RFC 6901) of the field inside the record.
        public let pointer: String
        /// Name of the source, such as `geonames`.
        public let source: String
        /// Identifier inside the source, such as a geonameid.
        public let id: String

        /// The value at `pointer` is `source`'s entry `id`.
        public init(_ pointer: String, source: String, id: String) {
            self.pointer = pointer
            self.source = source
            self.id = id
        }
    }

    /// At most one entry a pointer, in the order in which fields are served.
    public var evidence: [Evidence] = []
    /// At most one entry a pointer, in the order in which fields are served.
    public var derived: [Derivation] = []
    /// Identifiers of the rules that fired, in the order in which they fired, without duplicates.
    public var rules: [String] = []

    /// Nothing read yet.
    public init() {}

    /// Notes that the field at `pointer` was read from `spans`; nothing when there are none.
    public mutating func add(_ pointer: String, from spans: [TextSpan]) {
        guard !spans.isEmpty else { return }
        evidence.append(Evidence(pointer, spans))
    }

    /// Notes that the field at `pointer` was read from `span`; nothing when it is null.
    public mutating func add(_ pointer: String, from span: TextSpan?) {
        guard let span else { return }
        evidence.append(Evidence(pointer, [span]))
    }

    /// Notes that a rule fired.
    public mutating func fired(_ rule: String) {
        guard !rules.contains(rule) else { return }
        rules.append(rule)
    }
}
