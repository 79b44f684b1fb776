/// Tells one request from every other, across restarts, in answers and reports.
public struct RequestID: Hashable, Sendable {
    /// Chosen anew by each process.
    public let process: UInt32
    /// Which event loop of the process, in the upper 12 of 48 bits, and which of its requests.
    public private(set) var number: UInt64

    /// Octets of the text.
    package static let length = 21
    /// Octets of the text before the number.
    package static let numberOffset = 9

    /// The number before the first of a loop.
    public init(process: UInt32 = 0, loop: Int = 0) {
        self.process = process
        number = UInt64(truncatingIfNeeded: loop & 0xFFF) << 36
    }

    /// The next request of the same loop; after 68 billion of them they are counted from the start.
    package mutating func advance() {
        number = number & ~0xF_FFFF_FFFF | (number &+ 1) & 0xF_FFFF_FFFF
    }

    /// Eight hexadecimal digits of the process, a hyphen, twelve of the number.
    public var text: String {
        var octets: [UInt8] = []
        append(to: &octets)
        return String(decoding: octets, as: UTF8.self)
    }

    func append(to octets: inout [UInt8]) {
        withUnsafeBytes(of: Self.digits(process)) { octets.append(contentsOf: $0) }
        octets.append(.hyphen)
        withUnsafeBytes(of: numberDigits.first) { octets.append(contentsOf: $0) }
        withUnsafeBytes(of: numberDigits.last) { octets.append(contentsOf: $0) }
    }

    /// The twelve digits of the number, as they lie in memory.
    package var numberDigits: (first: UInt64, last: UInt32) {
        // Of the last eight digits the latter four are zeros, and lie in the upper half.
        let last = Self.digits(UInt32(truncatingIfNeeded: number << 16)).littleEndian
        return (
            Self.digits(UInt32(truncatingIfNeeded: number >> 16)),
            UInt32(truncatingIfNeeded: last).littleEndian
        )
    }

    /// The eight hexadecimal digits of a value, all at once; in memory the first comes first.
    private static func digits(_ value: UInt32) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var octets = UInt64(value)
        octets = (octets | octets << 16) & 0x0000_FFFF_0000_FFFF
        octets = (octets | octets << 8) & 0x00FF_00FF_00FF_00FF
        octets = (octets | octets << 4) & (ones &* 0x0F)
        let isLetter = (octets &+ ones &* 6) >> 4 & ones
        // From behind the 9 it is 39 to the a.
        return (octets &+ ones &* 0x30 &+ isLetter &* 39).bigEndian
    }
}
