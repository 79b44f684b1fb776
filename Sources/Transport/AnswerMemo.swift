internal import Glibc
internal import HTTP

/// The answers that a loop gave lately, by the octets of the request heads that they answered.
///
/// Who polls sends the same head each time. A head says everything that an answer without a body depends on, but for the data, so the same
/// head gets the same octets again, with another date and another id, until the data change. A loop has one of its own.
final class AnswerMemo {
    /// Longer heads are those of browsers with many cookies, hardly two of them the same.
    private static let longestHead = 2_048
    /// Heads share a set when their first lines do: clients that ask for the same.
    private static let sets = 64
    private static let ways = 4

    /// One allocation holds the request's head and the answer behind it.
    private struct Entry {
        var octets: UnsafeMutablePointer<UInt8>
        var headCount: Int
        var answerCount: Int
        /// Where the date stands in the answer.
        var dateOffset: Int
        /// The second that the date says.
        var second: Int64
        /// Whether the connection ends behind it, as the head asks for.
        var isLast: Bool
    }

    // Safe: initialised here, and all of it is released in deinit.
    private let entries: UnsafeMutablePointer<Entry?>
    /// Of each entry: content too large to be copied; sent behind the octets.
    private var contents = [[UInt8]](repeating: [], count: sets * ways)
    /// The way of each set to give up next.
    private var oldest = [UInt8](repeating: 0, count: sets)
    private var isEmpty = true

    init() {
        entries = .allocate(capacity: Self.sets * Self.ways)
        entries.initialize(repeating: nil, count: Self.sets * Self.ways)
    }

    deinit {
        forget()
        entries.deinitialize(count: Self.sets * Self.ways)
        entries.deallocate()
    }

    /// Writes the answer to the head that `bytes` start with.
    ///
    /// - Parameters:
    ///   - bytes: octets of a connection, from the first of a request on.
    ///   - date: the present second as `Date`.
    ///   - second: the same as a number.
    ///   - output: gets the answer.
    /// - Returns: octets of the head, and whether the answer is the last of its connection; 0 octets when it is not remembered, and
    ///   nothing is written.
    func answer(
        _ bytes: Span<UInt8>,
        date: [UInt8],
        second: Int64,
        into output: inout Output
    ) -> (taken: Int, isLast: Bool) {
        guard !isEmpty, !bytes.isEmpty else { return (0, false) }
        let first = Self.set(of: bytes) * Self.ways
        for index in first..<first + Self.ways {
            // Safe: the index lies in the table, and an entry's octets are as many as it says.
            guard let entry = entries[index], bytes.count >= entry.headCount,
                bytes.withUnsafeBytes({ $0.baseAddress.map { memcmp($0, entry.octets, entry.headCount) } })
                    == 0
            else { continue }
            if entry.second != second {
                write(date, into: entry)
                entries[index]?.second = second
            }
            write(entry, into: &output)
            if !contents[index].isEmpty { output.content = contents[index] }
            return (entry.headCount, entry.isLast)
        }
        return (0, false)
    }

    // Safe, both: `remember` has checked that date and id lie inside the answer.

    private func write(_ date: [UInt8], into entry: Entry) {
        let start = entry.octets + entry.headCount + entry.dateOffset
        for (place, octet) in date.enumerated() { start[place] = octet }
    }

    private func write(_ entry: Entry, into output: inout Output) {
        let answer = entry.octets + entry.headCount
        output.requestID.advance()
        let digits = output.requestID.numberDigits
        let number = UnsafeMutableRawPointer(
            answer + entry.dateOffset + HeadLayout.idBehindDate + RequestID.numberOffset
        )
        number.storeBytes(of: digits.first, as: UInt64.self)
        number.storeBytes(of: digits.last, toByteOffset: 8, as: UInt32.self)
        output.octets.append(contentsOf: UnsafeBufferPointer(start: answer, count: entry.answerCount))
    }

    /// Remembers an answer to a request whose head is `head`.
    ///
    /// - Parameters:
    ///   - head: the request's octets.
    ///   - answer: the octets of the answer, without content that is shared.
    ///   - dateOffset: where the date stands in `answer`.
    ///   - second: the second that it says.
    ///   - content: content that is shared, else empty.
    ///   - isLast: whether the head asks for the end of the connection.
    func remember(
        _ head: Span<UInt8>,
        answer: ArraySlice<UInt8>,
        dateOffset: Int,
        second: Int64,
        content: [UInt8],
        isLast: Bool
    ) {
        guard head.count <= Self.longestHead,
            dateOffset + HeadLayout.idBehindDate + RequestID.length <= answer.count
        else { return }
        let set = Self.set(of: head)
        let index = set * Self.ways + Int(oldest[set])
        oldest[set] = (oldest[set] + 1) % UInt8(Self.ways)
        release(index)
        // Safe: the room is as large as what is put into it, and belongs to the entry.
        let octets = UnsafeMutablePointer<UInt8>.allocate(capacity: head.count + answer.count)
        head.withUnsafeBufferPointer {
            octets.initialize(from: $0.baseAddress ?? UnsafePointer(octets), count: $0.count)
        }
        for (place, octet) in answer.enumerated() { (octets + head.count + place).initialize(to: octet) }
        entries[index] = Entry(
            octets: octets,
            headCount: head.count,
            answerCount: answer.count,
            dateOffset: dateOffset,
            second: second,
            isLast: isLast
        )
        contents[index] = content
        isEmpty = false
    }

    /// Forgets everything, as the data have changed.
    func forget() {
        guard !isEmpty else { return }
        for index in 0..<Self.sets * Self.ways { release(index) }
        isEmpty = true
    }

    private func release(_ index: Int) {
        entries[index]?.octets.deallocate()
        entries[index] = nil
        contents[index] = []
    }

    /// A number made of the first line, eight octets at a time.
    private static func set(of bytes: Span<UInt8>) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var hash: UInt64 = 0
        var position = 0
        while position + 8 <= bytes.count {
            // Safe: eight octets lie behind the position, and any eight octets are a UInt64.
            let octets = UInt64(
                littleEndian: bytes.bytes.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: position,
                    as: UInt64.self
                )
            )
            let difference = octets ^ (ones &* 0x0A)
            let newlines = (difference &- ones) & ~difference & (ones << 7)
            guard newlines == 0 else {
                return index(hash ^ octets << UInt64(64 - (newlines.trailingZeroBitCount + 1)))
            }
            // Any odd constant with mixed bits does.
            hash = (hash ^ octets) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            position += 8
        }
        return index(hash)
    }

    private static func index(_ hash: UInt64) -> Int {
        Int((hash &* 0x9E37_79B9_7F4A_7C15) >> 58)
    }
}
