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
        var first = try piece()
        if first.starts(with: [0xEF, 0xBB, 0xBF]) { first.removeFirst(3) }
        guard !first.isEmpty else { return .failure(.isEmpty) }
        guard let (plan, start) = Self.plan(first) else { return .failure(.unknownLayout) }
        let work = BlockWork(plan)
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
        }
        work.read(blocks.rest())
        var merge = TableMerge(plan, file: file, places: places)
        for block in work.finish() { merge.append(block) }
        return .success(merge.finish(hash: hash.hexadecimal))
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
    private let blocks = Mutex<[TableBlock?]>([])

    init(_ plan: TablePlan) { self.plan = plan }

    func read(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        let index = blocks.withLock { blocks in
            blocks.append(nil)
            return blocks.count - 1
        }
        room.wait()
        queue.async(group: group) { [self] in
            let block = BlockReader.block(bytes, plan)
            blocks.withLock { $0[index] = block }
            room.signal()
        }
    }

    /// All blocks in the order of the file, once they are read.
    func finish() -> [TableBlock] {
        group.wait()
        return blocks.withLock { blocks in
            defer { blocks = [] }
            return blocks.compactMap { $0 }
        }
    }
}
