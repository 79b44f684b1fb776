import Records

/// Puts the blocks of a file together, in their order, and says what shared values mean.
struct TableMerge {
    /// Shared values of one kind over all blocks, with their meaning or what is wrong with them.
    private struct Values<Meaning> {
        var keys = ByteDictionary()
        var meanings: [Meaning] = []
        /// For each key the index of its meaning; null for one that makes no sense.
        var indices: [UInt32?] = []
        var reasons: [Int: String] = [:]

        /// For each number of a block's dictionary the number here.
        mutating func add(
            _ block: ByteDictionary,
            _ meaning: (ArraySlice<UInt8>) throws(CodingError) -> Meaning
        ) -> [UInt32] {
            (0..<block.count).map { own in
                let number = block[own].withUnsafeBufferPointer { keys.number(of: $0) }
                guard number == indices.count else { return number }
                do throws(CodingError) {
                    meanings.append(try meaning(block[own]))
                    indices.append(UInt32(meanings.count - 1))
                } catch {
                    reasons[Int(number)] = error.reason
                    indices.append(nil)
                }
                return number
            }
        }
    }

    /// Rows whose fault is told; of more the number.
    static let maximumProblems = 100

    private let plan: TablePlan
    private let coder: TableCoder
    private let places: PlaceLookup
    private var codings = Values<EventCoding>()
    private var locations = Values<EventLocation>()
    private var parties = Values<EventParties>()
    private var sources = Values<String>()
    private(set) var table: EventTable
    /// Lines of the file before the next block.
    private var firstLine: Int

    init(_ plan: TablePlan, file: String, places: PlaceLookup) {
        self.plan = plan
        self.places = places
        coder = .coder(of: plan.layout)
        table = EventTable(source: TableSource(file: file, layout: plan.layout))
        firstLine = plan.firstLine
    }

    /// Appends the rows of the next block.
    mutating func append(_ block: TableBlock) {
        let (plan, coder, places) = (plan, coder, places)
        let codingNumbers = codings.add(block.codings) { key throws(CodingError) in
            try coder.coding(SharedValues(key, of: plan.coding))
        }
        let locationNumbers = locations.add(block.locations) { key throws(CodingError) in
            try coder.location(SharedValues(key, of: plan.location), places)
        }
        let partyNumbers = parties.add(block.parties) { key throws(CodingError) in
            try coder.parties(SharedValues(key, of: plan.parties))
        }
        let sourceNumbers = sources.add(block.sources) { key throws(CodingError) in
            String(decoding: key.dropLast(), as: UTF8.self).trimmed
        }
        var problems = block.problems
        var isWhole = true
        for row in block.lines.indices {
            let coding = Int(codingNumbers[Int(block.codingOfRow[row])])
            let location = Int(locationNumbers[Int(block.locationOfRow[row])])
            let party = Int(partyNumbers[Int(block.partiesOfRow[row])])
            let source = Int(sourceNumbers[Int(block.sourceOfRow[row])])
            guard let codes = codings.indices[coding], let place = locations.indices[location],
                let both = parties.indices[party], let name = sources.indices[source]
            else {
                isWhole = false
                let reason = codings.reasons[coding] ?? locations.reasons[location] ?? parties.reasons[party]
                problems.append(TableSource.Problem(line: Int(block.lines[row]), reason: reason ?? ""))
                continue
            }
            table.codingOfRow.append(codes)
            table.locationOfRow.append(place)
            table.partiesOfRow.append(both)
            table.sourceOfRow.append(name)
            append(row, of: block, withTexts: false)
        }
        if isWhole {
            table.ids.append(block.ids)
            table.notes.append(block.notes)
        } else {
            appendTexts(of: block, codingNumbers, locationNumbers, partyNumbers)
        }
        report(problems)
        firstLine += block.lineCount
    }

    /// The table, once all blocks are appended.
    mutating func finish(hash: String) -> EventTable {
        table.codings = codings.meanings
        table.locations = locations.meanings
        table.parties = parties.meanings
        table.sources = sources.meanings
        table.source.hash = hash
        table.source.rowCount = table.rowCount
        return table
    }

    private mutating func append(_ row: Int, of block: TableBlock, withTexts: Bool) {
        table.firstDay.append(block.firstDay[row])
        table.lastDay.append(block.lastDay[row])
        table.lines.append(UInt32(firstLine + 1) + block.lines[row])
        for (column, _, _) in plan.numbers {
            table.numbers[column.rawValue].append(block.numbers[column.rawValue][row])
        }
    }

    /// Appends the texts of the rows that make sense, one by one.
    private mutating func appendTexts(
        of block: TableBlock,
        _ codingNumbers: [UInt32],
        _ locationNumbers: [UInt32],
        _ partyNumbers: [UInt32]
    ) {
        for row in block.lines.indices {
            guard codings.indices[Int(codingNumbers[Int(block.codingOfRow[row])])] != nil,
                locations.indices[Int(locationNumbers[Int(block.locationOfRow[row])])] != nil,
                parties.indices[Int(partyNumbers[Int(block.partiesOfRow[row])])] != nil
            else { continue }
            table.ids.append(block.ids[row])
            table.notes.append(block.notes[row])
        }
    }

    private mutating func report(_ problems: [TableSource.Problem]) {
        table.source.problemCount += problems.count
        let room = Self.maximumProblems - table.source.problems.count
        for problem in problems.sorted(by: { $0.line < $1.line }).prefix(max(0, room)) {
            let line = firstLine + 1 + problem.line
            table.source.problems.append(TableSource.Problem(line: line, reason: problem.reason))
        }
    }
}
