import Glibc

/// Cuts a stream of delimited text into blocks of whole records.
///
/// A line break inside quotes ends no record, so the quotes of everything before it count.
struct CSVBlocks {
    /// What is read and not handed out yet.
    private var pending: [UInt8] = []
    /// Up to where `pending` was looked at.
    private var scanned = 0
    private var isQuoted = false
    /// Offset behind the last record that is known to be whole.
    private var end = 0
    private let delimiter: UInt8

    init(delimiter: UInt8) { self.delimiter = delimiter }

    /// Takes the next bytes of the stream.
    mutating func append(_ bytes: ArraySlice<UInt8>) {
        pending.append(contentsOf: bytes)
        scan()
    }

    /// The whole records so far; empty when there are none.
    mutating func next() -> [UInt8] {
        guard end > 0 else { return [] }
        let rest = Array(pending[end...])
        var block = pending
        block.removeLast(rest.count)
        pending = rest
        scanned -= end
        end = 0
        return block
    }

    /// What is left when the stream has ended.
    mutating func rest() -> [UInt8] {
        defer { pending = [] }
        return pending
    }

    /// Looks at the quotes of what was not looked at yet; a quote opens only at the start of a field.
    private mutating func scan() {
        pending.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            // The byte behind a quote must be known.
            let limit = bytes.count - 1
            while scanned < limit {
                let found = memchr(base + scanned, Int32(CSVScanner.quote), limit - scanned)
                let quote = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? limit
                if isQuoted {
                    guard quote < limit else {
                        scanned = limit
                        return
                    }
                    if bytes[quote + 1] == CSVScanner.quote {
                        scanned = quote + 2
                    } else {
                        isQuoted = false
                        scanned = quote + 1
                    }
                } else {
                    var feed = quote - 1
                    while feed >= scanned, bytes[feed] != 0x0A { feed -= 1 }
                    if feed >= scanned { end = feed + 1 }
                    guard quote < limit else {
                        scanned = limit
                        return
                    }
                    let before = quote > 0 ? bytes[quote - 1] : 0x0A
                    if before == delimiter || before == 0x0A { isQuoted = true }
                    scanned = quote + 1
                }
            }
        }
    }
}
