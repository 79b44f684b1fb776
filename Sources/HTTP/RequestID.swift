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
        for shift in stride(from: 28, through: 0, by: -4) {
            octets.append(Self.digit(UInt64(process) >> shift))
        }
        octets.append(.hyphen)
        for shift in stride(from: 44, through: 0, by: -4) { octets.append(Self.digit(number >> shift)) }
    }

    /// Calls `write` with each digit of the number and its place.
    @inline(__always)
    package func forEachDigit(_ write: (Int, UInt8) -> Void) {
        for place in 0..<12 { write(place, Self.digit(number >> UInt64(44 - 4 * place))) }
    }

    private static func digit(_ value: UInt64) -> UInt8 {
        let value = UInt8(truncatingIfNeeded: value) & 0xF
        return value < 10 ? 0x30 + value : 0x57 + value
    }
}
