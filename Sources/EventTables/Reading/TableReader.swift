import Dispatch
public import Records
import Synchronization

/// Reads a file of events: one record a line, its layout told by its header.
public struct TableReader: Sendable {
    /// A file that is no table of events.
    public enum FormatError: Error, Equatable {
        /// There is nothing in it.
        case isEmpty
        /// Its header is that of no layout that is known.
        case unknownLayout
    }

    /// Size of the pieces that a file is read in; the last one may be shorter.
    public static let pieceLength = 1 << 20
    /// Some ten thousand rows: enough for shared values to be shared, little enough to be many.
    private static let blockLength = 8 << 20

    private let places: PlaceLookup

    /// A reader that finds places in a gazetteer.
    public init(places: PlaceLookup) { self.places = places }

    /// Reads `file` on all cores; `piece` gives its bytes, `pieceLength` at a time and none at the end.
    ///
    /// A row that cannot be read is left out and reported in the source of the table.
    public func table<Failure: Error>(
        file: String,
        piece: () throws(Failure) -> [UInt8]
    ) throws(Failure) -> Result<EventTable, FormatError> {
        let first = Self.withoutByteOrderMark(try piece())
        guard !first.isEmpty else { return .failure(.isEmpty) }
        guard let (plan, start) = Self.plan(first) else { return .failure(.unknownLayout) }
        let work = BlockWork(plan)
        // Blocks are merged while others are read: rows are hardly ever held twice.
        var merge = TableMerge(plan, file: file, places: places)
        var hash = ContentHash()
        hash.add(first)
        var blocks = CSVBlocks(delimiter: plan.delimiter)
        blocks.append(first[start...])
        var length = first.count
        while case let next = try piece(), !next.isEmpty {
            hash.add(next)
            blocks.append(next[...])
            length += next.count
            guard length >= Self.blockLength, case let block = blocks.next(), !block.isEmpty else { continue }
            work.read(block)
            length = 0
            while let read = work.next() { merge.append(read) }
        }
        work.read(blocks.rest())
        work.wait()
        while let read = work.next() { merge.append(read) }
        return .success(merge.finish(hash: hash.hexadecimal))
    }

    /// The hash that the source of a table of these bytes has; `piece` gives them as for `table(file:piece:)`.
    public static func hash<Failure: Error>(
        piece: () throws(Failure) -> [UInt8]
    ) throws(Failure) -> String {
        var hash = ContentHash()
        var next = withoutByteOrderMark(try piece())
        while !next.isEmpty {
            hash.add(next)
            next = try piece()
        }
        return hash.hexadecimal
    }

    private static func withoutByteOrderMark(_ first: [UInt8]) -> [UInt8] {
        first.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(first.dropFirst(3)) : first
    }

    /// The plan of a file that begins with `bytes`, and where its rows begin.
    private static func plan(_ bytes: [UInt8]) -> (TablePlan, start: Int)? {
        bytes.withUnsafeBufferPointer { bytes in
            for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
                var scanner = CSVScanner(bytes, delimiter: delimiter)
                var fields: [CSVScanner.Field] = []
                var fault: CSVScanner.Fault?
                func record() -> [String] {
                    guard scanner.next(&fields, fault: &fault), fault == nil else { return [] }
                    return fields.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
                }
                let header = record()
                let headerEnd = (scanner.position, scanner.line)
                let second = record()
                let lines = (header: headerEnd.1, second: scanner.line - headerEnd.1)
                guard
                    let plan = TablePlan(header: header, second: second, lines: lines, delimiter: delimiter)
                else { continue }
                return (plan, min(plan.layout == .hdx ? scanner.position : headerEnd.0, bytes.count))
            }
            return nil
        }
    }
}

/// Blocks of a file that are read on all cores while it is cut into more.
private final class BlockWork: Sendable {
    private let plan: TablePlan
    private let queue = DispatchQueue(label: "tables", attributes: .concurrent)
    private let group = DispatchGroup()
    /// Blocks that may wait or be read at a time, so that the file is not held in memory.
    private let room = DispatchSemaphore(value: 4)
    private let state = Mutex(State())

    private struct State {
        var started = 0
        var taken = 0
        /// What was read and not taken yet, by its place in the file.
        var read: [Int: TableBlock] = [:]
    }

    init(_ plan: TablePlan) { self.plan = plan }

    func read(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        let index = state.withLock { state in
            defer { state.started += 1 }
            return state.started
        }
        room.wait()
        queue.async(group: group) { [self] in
            let block = BlockReader.block(bytes, plan)
            state.withLock { $0.read[index] = block }
            room.signal()
        }
    }

    /// Returns when all blocks are read.
    func wait() { group.wait() }

    /// The next block in the order of the file; null when it is still being read, or there is none.
    func next() -> TableBlock? {
        state.withLock { state in
            let block = state.read.removeValue(forKey: state.taken)
            if block != nil { state.taken += 1 }
            return block
        }
    }
}
