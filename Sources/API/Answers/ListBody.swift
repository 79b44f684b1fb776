import HTTP

/// The content of a list, made piece by piece: what stands before the records, the records, what stands behind them.
struct ListBody: Sendable {
    /// Number of records.
    let count: Int
    /// Appends the records at these places of the list as JSON, with commas between them.
    let records: @Sendable (Range<Int>, inout [UInt8]) -> Void
    /// Writes each record.
    var writer: RecordWriter
    /// What stands before the first record.
    let head: [UInt8]
    /// What stands behind the last record.
    let tail: [UInt8]
    /// Breaks lines, where that was asked for.
    var indentation: Indentation?

    /// Octets of a piece: what fits into a socket's buffer at once, and takes well under a millisecond to make.
    private static let pieceBytes = 32_768
    /// Records written between two looks at the size.
    private static let stride = 8

    /// Number of records written so far.
    private var position = 0
    private var isBegun = false
    private var isEnded = false
    /// What is made and not handed out yet.
    private var rest: ArraySlice<UInt8> = []

    init(
        count: Int,
        writer: RecordWriter,
        head: [UInt8],
        tail: [UInt8],
        records: @escaping @Sendable (Range<Int>, inout [UInt8]) -> Void
    ) {
        self.count = count
        self.records = records
        self.writer = writer
        self.head = head
        self.tail = tail
    }

    /// All of it.
    mutating func bytes() -> [UInt8] {
        // An event with its evidence takes some 5 KB; half of that saves most of the growing.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2_048 * count + head.count + tail.count)
        append(upTo: .max, to: &bytes)
        return indented(bytes)
    }

    /// The next piece, of at most `ContentStream.largestPiece` octets; null at the end.
    mutating func next() -> [UInt8]? {
        if rest.isEmpty, !isEnded {
            var made: [UInt8] = []
            made.reserveCapacity(2 * Self.pieceBytes)
            append(upTo: Self.pieceBytes, to: &made)
            rest = indented(made)[...]
        }
        guard !rest.isEmpty else { return nil }
        // A single record may be longer than a piece: the text of an article has up to 8 MiB.
        let piece = Array(rest.prefix(ContentStream.largestPiece))
        rest = rest.dropFirst(piece.count)
        return piece
    }

    private mutating func append(upTo limit: Int, to output: inout [UInt8]) {
        if !isBegun {
            isBegun = true
            output.append(contentsOf: head)
            writer.appendHeader(to: &output)
        }
        while position < count, output.count < limit {
            let end = limit == .max && writer.isVerbatim ? count : min(count, position + Self.stride)
            appendRecords(position..<end, to: &output)
            position = end
        }
        if position == count {
            isEnded = true
            output.append(contentsOf: tail)
        }
    }

    private mutating func appendRecords(_ places: Range<Int>, to output: inout [UInt8]) {
        let isCommaSeparated = writer.format == .json || writer.format == .geojson
        if writer.isVerbatim, isCommaSeparated {
            if places.lowerBound > 0 { output.append(UInt8(ascii: ",")) }
            return records(places, &output)
        }
        var record: [UInt8] = []
        for place in places {
            record.removeAll(keepingCapacity: true)
            records(place..<place + 1, &record)
            if isCommaSeparated, place > 0 { output.append(UInt8(ascii: ",")) }
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
