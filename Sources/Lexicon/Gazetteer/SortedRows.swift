/// The lines of an embedded file, sorted by the octets of their first field, as they lie in the binary.
///
/// Nothing is parsed or copied at the start: a line is found by binary search in the octets themselves.
struct SortedRows: Sendable {
    /// What a search for a key found.
    struct Hit {
        /// Offset of the line whose key it is; null when there is none.
        let line: Int?
        /// Offset of the first line whose key is longer by a blank and more; null when there is none.
        let longer: Int?
    }

    /// SAFETY: points into the constant data of the executable, which is never freed or changed.
    nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>
    /// Offset of the first line below the header.
    let start: Int

    /// The lines of the file `name`.
    init(_ name: String, hasHeader: Bool) throws(LexiconFormatError) {
        let bytes = try LexiconFile.named(name).bytes
        guard bytes.last == 0x0A else {
            throw LexiconFormatError(file: name, line: 0, reason: "must end in a line feed")
        }
        self.bytes = bytes
        start = hasHeader ? (bytes.firstIndex(of: 0x0A) ?? 0) + 1 : 0
    }

    /// Looks for `key`, from the line at `offset` on.
    ///
    /// O(log n).
    func search(_ key: some RandomAccessCollection<UInt8>, from offset: Int? = nil) -> Hit {
        var low = offset ?? start
        var high = bytes.count
        while low < high {
            let line = beginning(ofLineAt: low + (high - low) / 2, notBefore: low)
            if isLine(line, below: key) { low = next(after: line) } else { high = line }
        }
        guard low < bytes.count, hasPrefix(key, at: low) else { return Hit(line: nil, longer: nil) }
        guard byte(low + key.count) == 0x09 else {
            return Hit(line: nil, longer: byte(low + key.count) == 0x20 ? low : nil)
        }
        let following = next(after: low)
        let continues = hasPrefix(key, at: following) && byte(following + key.count) == 0x20
        return Hit(line: low, longer: continues ? following : nil)
    }

    /// Offset of the line whose first field is this number; the lines are sorted by it.
    func line(ofNumber number: Int) -> Int? {
        var low = start
        var high = bytes.count
        while low < high {
            let line = beginning(ofLineAt: low + (high - low) / 2, notBefore: low)
            var cursor = FieldCursor(self, line: line)
            guard let own = cursor.integer() else { return nil }
            if own == number { return line }
            if own < number { low = next(after: line) } else { high = line }
        }
        return nil
    }

    /// The field with this number, from 0, of the line at `offset`; empty when the line is short.
    func field(_ number: Int, ofLineAt offset: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        var index = offset
        var skipped = 0
        while skipped < number, byte(index) != 0x0A {
            if byte(index) == 0x09 { skipped += 1 }
            index += 1
        }
        let first = index
        while byte(index) != 0x09, byte(index) != 0x0A { index += 1 }
        return bytes[first..<index]
    }

    /// Offset of the line behind the one at `offset`.
    func next(after offset: Int) -> Int {
        var index = offset
        while byte(index) != 0x0A { index += 1 }
        return min(index + 1, bytes.count)
    }

    /// Offset of the beginning of the line that holds the octet at `offset`.
    func beginning(ofLineAt offset: Int, notBefore limit: Int) -> Int {
        var index = offset
        while index > limit, bytes[index - 1] != 0x0A { index -= 1 }
        return index
    }

    /// The octet at `offset`; a line feed behind the end.
    private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0x0A }

    private func isLine(_ offset: Int, below key: some RandomAccessCollection<UInt8>) -> Bool {
        var index = offset
        for octet in key {
            let own = byte(index)
            if own != octet { return own < octet }
            index += 1
        }
        return false
    }

    private func hasPrefix(_ key: some RandomAccessCollection<UInt8>, at offset: Int) -> Bool {
        var index = offset
        for octet in key {
            guard byte(index) == octet else { return false }
            index += 1
        }
        return true
    }
}
