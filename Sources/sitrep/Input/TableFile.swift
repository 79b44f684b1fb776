import CZlib
import EventTables

/// A file of a table, packed with gzip or not, in pieces of `TableReader.pieceLength`.
struct TableFile: ~Copyable {
    private let file: OctetFile
    private let path: String
    private var input: [UInt8] = []
    private let isPacked: Bool
    /// Null when zlib has no memory, and for a file that is not packed.
    private let inflater: Inflater?
    private var isAtEnd = false

    /// Opens the file; what ends in `.gz` is unpacked.
    init(_ path: String) throws(InputError) {
        self.path = path
        isPacked = path.hasSuffix(".gz")
        inflater = isPacked ? Inflater() : nil
        file = try OctetFile(path)
    }

    /// The next piece: as long as pieces are, but for the last one; nothing at the end.
    mutating func next() throws(InputError) -> [UInt8] {
        var piece: [UInt8] = []
        piece.reserveCapacity(TableReader.pieceLength)
        if isPacked {
            try unpack(into: &piece)
        } else {
            while piece.count < TableReader.pieceLength, !isAtEnd {
                isAtEnd = try !file.read(into: &input)
                let room = TableReader.pieceLength - piece.count
                piece.append(contentsOf: input.prefix(room))
                input.removeFirst(min(room, input.count))
            }
        }
        return piece
    }

    private mutating func unpack(into piece: inout [UInt8]) throws(InputError) {
        guard let inflater else { throw InputError(file: path, reason: "cannot be unpacked: no memory") }
        while piece.count < TableReader.pieceLength {
            if input.isEmpty, !isAtEnd { isAtEnd = try !file.read(into: &input) }
            guard !input.isEmpty else {
                guard inflater.isWhole else {
                    throw InputError(file: path, reason: "ends before its gzip stream does")
                }
                return
            }
            guard let used = inflater.unpack(input, into: &piece, upTo: TableReader.pieceLength) else {
                throw InputError(file: path, reason: "is no gzip file, or a damaged one")
            }
            input.removeFirst(used)
        }
    }
}
