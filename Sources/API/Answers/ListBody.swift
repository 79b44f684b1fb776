import HTTP

/// The content of a list, made piece by piece: what stands before the records, the records, what stands behind them.
struct ListBody: Sendable {
    /// The rows that are not written yet.
    private var rows: RowSource
    /// Appends the records at these rows as JSON, with commas between them.
    let records: @Sendable ([UInt32], inout [UInt8]) -> Void
    /// Writes each record.
    var writer: RecordWriter
    /// What stands around the records.
    let frame: Frame
    private var indentation: Indentation?

    /// Octets of a piece, a record or some more: one waits for each reader that is slow, and takes well under a millisecond to make.
    private static let pieceBytes = 16_384
    /// Records written between two looks at the size.
    private static let stride = 4

    private var isBegun = false
    /// Whether a record was written.
    private var isFilled = false
    private var isEnded = false
    /// What is made and not handed out yet.
    private var rest: ArraySlice<UInt8> = []

    init(
        _ rows: RowSource,
        writer: RecordWriter,
        frame: Frame,
        records: @escaping @Sendable ([UInt32], inout [UInt8]) -> Void
    ) {
        self.rows = rows
        self.records = records
        self.writer = writer
        self.frame = frame
        indentation = frame.isPretty ? Indentation() : nil
    }

    /// All of it; about `count` records.
    mutating func bytes(reserving count: Int) -> [UInt8] {
        // An event with its evidence takes some 5 KB; half of that saves most of the growing.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2_048 * count + frame.head.count + frame.tail.count)
        append(upTo: .max, to: &bytes)
        return indented(bytes)
    }

    /// The next piece, of at most `ContentStream.largestPiece` octets; null at the end.
    mutating func next() -> [UInt8]? {
        if rest.isEmpty, !isEnded {
            var made: [UInt8] = []
            made.reserveCapacity(Self.pieceBytes + Self.pieceBytes / 2)
            append(upTo: Self.pieceBytes, to: &made)
            let piece = indented(made)
            if piece.count <= ContentStream.largestPiece { return piece.isEmpty ? nil : piece }
            rest = piece[...]
        }
        guard !rest.isEmpty else { return nil }
        // A single record may be longer than a piece: the text of an article has up to 8 MiB.
        let piece = Array(rest.prefix(ContentStream.largestPiece))
        rest = rest.count > piece.count ? rest.dropFirst(piece.count) : []
        return piece
    }

    private mutating func append(upTo limit: Int, to output: inout [UInt8]) {
        if !isBegun {
            isBegun = true
            output.append(contentsOf: frame.head)
            writer.appendHeader(to: &output)
        }
        while output.count < limit {
            let next = rows.next(limit == .max ? .max : Self.stride)
            guard !next.isEmpty else {
                isEnded = true
                return output.append(contentsOf: frame.tail)
            }
            append(next, to: &output)
        }
    }

    private mutating func append(_ next: [UInt32], to output: inout [UInt8]) {
        let isCommaSeparated = writer.format == .json || writer.format == .geojson
        defer { isFilled = true }
        if writer.isVerbatim, isCommaSeparated {
            if isFilled { output.append(UInt8(ascii: ",")) }
            return records(next, &output)
        }
        var record: [UInt8] = []
        for row in next {
            record.removeAll(keepingCapacity: true)
            records([row], &record)
            if isCommaSeparated, isFilled { output.append(UInt8(ascii: ",")) }
            isFilled = true
            writer.append(record, to: &output)
            if writer.format == .ndjson { output.append(UInt8(ascii: "\n")) }
        }
    }

    private mutating func indented(_ bytes: [UInt8]) -> [UInt8] {
        guard indentation != nil else { return bytes }
        var output: [UInt8] = []
        indentation?.append(bytes, to: &output)
        return output
    }
}
