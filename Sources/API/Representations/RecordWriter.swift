/// Writes records, each given as JSON, in the form that was asked for.
struct RecordWriter: Sendable {
    private enum Form: Sendable {
        case whole
        case projection(Projection)
        case flat(FlatRow)
        case feature(Feature)
        case csv(CSVRow)
    }

    /// The format of the list.
    let format: Format
    private let form: Form
    private var scan: RecordScan

    /// A writer of records with `members`.
    init(_ members: [Member], format: Format, choice: FieldChoice, isSafeCSV: Bool = false) {
        self.format = format
        // Most lists are records as they are: for these nothing is prepared.
        let isWhole = choice.keepsAll && !choice.isFlat && (format == .json || format == .ndjson)
        scan = RecordScan(isWhole ? [] : members)
        let columns = isWhole ? [] : choice.columns(of: members)
        form =
            switch format {
            case .json where isWhole, .ndjson where isWhole: .whole
            case .csv: .csv(CSVRow(columns, isSafe: isSafeCSV))
            case .geojson: .feature(Feature(members, properties: FlatRow(columns)))
            case .json, .ndjson:
                choice.isFlat
                    ? .flat(FlatRow(columns)) : .projection(Projection(members, keeps: choice.keeps))
            }
    }

    /// Whether records are written as they are.
    var isVerbatim: Bool {
        if case .whole = form { true } else { false }
    }

    /// Appends what stands before the first record: the header row of a table.
    func appendHeader(to output: inout [UInt8]) {
        if case .csv(let row) = form { row.appendHeader(to: &output) }
    }

    /// Appends the record that `record` is.
    mutating func append(_ record: [UInt8], to output: inout [UInt8]) {
        record.withUnsafeBufferPointer { json in
            if case .whole = form { return output.append(contentsOf: json) }
            scan.read(json)
            switch form {
            case .whole: break
            case .projection(let projection): projection.append(json, scan, to: &output)
            case .flat(let row): row.append(json, scan, to: &output)
            case .feature(let feature): feature.append(json, scan, to: &output)
            case .csv(let row): row.append(json, scan, to: &output)
            }
        }
    }
}
