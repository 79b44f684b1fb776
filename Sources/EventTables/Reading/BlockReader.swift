import Records

/// Reads the rows of one block.
struct BlockReader {
    private let plan: TablePlan
    private let bytes: UnsafeBufferPointer<UInt8>
    private var fields: [CSVScanner.Field] = []
    private var scratch: [UInt8] = []
    private var counts: [Int32] = []
    private var block = TableBlock()

    /// Reads whole records.
    static func block(_ bytes: [UInt8], _ plan: TablePlan) -> TableBlock {
        bytes.withUnsafeBufferPointer { bytes in
            var reader = BlockReader(plan: plan, bytes: bytes)
            reader.read()
            return reader.block
        }
    }

    private init(plan: TablePlan, bytes: UnsafeBufferPointer<UInt8>) {
        self.plan = plan
        self.bytes = bytes
    }

    private mutating func read() {
        var scanner = CSVScanner(bytes, delimiter: plan.delimiter)
        var fault: CSVScanner.Fault?
        var line = 0
        while scanner.next(&fields, fault: &fault) {
            // A line without anything is no row.
            let isBlank = fields.count == 1 && fields[0].start == fields[0].end && fault == nil
            if !isBlank, let reason = fault?.rawValue ?? row(line) {
                block.problems.append(TableSource.Problem(line: line, reason: reason))
            }
            line = scanner.line
        }
        block.lineCount = line
    }

    /// Reads the fields as a row; what is wrong with it.
    private mutating func row(_ line: Int) -> String? {
        guard fields.count == plan.columnCount else {
            return "has \(fields.count) fields where the header has \(plan.columnCount)"
        }
        let id = fields[plan.id]
        guard id.start < id.end else { return "has no id" }
        // Only what was read from texts has no date.
        let isUndated =
            plan.layout == .sitrep && fields[plan.firstDay].start == fields[plan.firstDay].end
        guard let first = isUndated ? EventTable.unknown : DayText.day(slice(fields[plan.firstDay])) else {
            return wrong(plan.firstDay, "is no date")
        }
        var last = first
        if !isUndated, plan.lastDay != plan.firstDay, fields[plan.lastDay].start < fields[plan.lastDay].end {
            guard let day = DayText.day(slice(fields[plan.lastDay])) else {
                return wrong(plan.lastDay, "is no date")
            }
            guard day >= first else { return wrong(plan.lastDay, "lies before the first day") }
            last = day
        }
        counts.removeAll(keepingCapacity: true)
        for (_, name, column) in plan.numbers {
            guard let count = count(fields[column]) else {
                return "has no whole number in \(name): \(quoted(column))"
            }
            counts.append(count)
        }
        appendText(id, to: \.ids)
        if plan.notes >= 0 { appendText(fields[plan.notes], to: \.notes) } else { block.notes.append([]) }
        for (number, count) in zip(plan.numbers, counts) {
            block.numbers[number.number.rawValue].append(count)
        }
        block.firstDay.append(first)
        block.lastDay.append(last)
        block.lines.append(UInt32(line))
        block.codingOfRow.append(key(plan.coding) { $0.codings.number(of: $1) })
        block.locationOfRow.append(key(plan.location) { $0.locations.number(of: $1) })
        block.partiesOfRow.append(key(plan.parties) { $0.parties.number(of: $1) })
        block.sourceOfRow.append(key(plan.source) { $0.sources.number(of: $1) })
        return nil
    }

    private mutating func appendText(
        _ field: CSVScanner.Field,
        to column: WritableKeyPath<TableBlock, TextColumn>
    ) {
        scratch.removeAll(keepingCapacity: true)
        append(field)
        if isValid(scratch) {
            block[keyPath: column].append(scratch)
        } else {
            // Bytes that are no UTF-8 become U+FFFD, as in every decoder.
            block[keyPath: column].append(Array(String(decoding: scratch, as: UTF8.self).utf8))
        }
    }

    private func isValid(_ utf8: [UInt8]) -> Bool {
        // ASCII, as nearly all are, needs no decoder.
        utf8.allSatisfy { $0 < 0x80 } || String(validating: utf8, as: UTF8.self) != nil
    }

    // MARK: Values

    /// The number of the values of `key` together.
    private mutating func key(
        _ key: TablePlan.Key,
        _ number: (inout TableBlock, UnsafeBufferPointer<UInt8>) -> UInt32
    ) -> UInt32 {
        scratch.removeAll(keepingCapacity: true)
        for column in key.columns {
            append(fields[column])
            scratch.append(TableBlock.mark)
        }
        return scratch.withUnsafeBufferPointer { number(&block, $0) }
    }

    /// Appends what a field holds to `scratch`.
    private mutating func append(_ field: CSVScanner.Field) {
        guard field.isEscaped else { return scratch.append(contentsOf: bytes[field.start..<field.end]) }
        var isSecond = false
        for byte in bytes[field.start..<field.end] {
            isSecond = byte == CSVScanner.quote && !isSecond
            if byte != CSVScanner.quote || isSecond { scratch.append(byte) }
        }
    }

    private func slice(_ field: CSVScanner.Field) -> Slice<UnsafeBufferPointer<UInt8>> {
        bytes[field.start..<field.end]
    }

    /// A whole number of persons; `EventTable.unknown` for an empty field, null for anything else.
    private func count(_ field: CSVScanner.Field) -> Int32? {
        guard field.start < field.end else { return EventTable.unknown }
        guard field.end - field.start <= 9 else { return nil }
        var count: Int32 = 0
        for byte in slice(field) {
            guard (0x30...0x39).contains(byte) else { return nil }
            count = count * 10 + Int32(byte - 0x30)
        }
        return count
    }

    private func wrong(_ column: Int, _ reason: String) -> String {
        "has \(quoted(column)) for a day, which \(reason)"
    }

    /// What a field holds, as a message shows it.
    private func quoted(_ column: Int) -> String {
        "\"" + String(decoding: slice(fields[column]).prefix(40), as: UTF8.self) + "\""
    }
}
