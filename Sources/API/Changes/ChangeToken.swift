/// How far somebody has followed the changes: `epoch.seq`.
struct ChangeToken: Hashable, Sendable, CustomStringConvertible {
    /// The history that the number counts in; 16 hexadecimal digits.
    let epoch: String
    /// The last change known.
    let number: Int

    init(epoch: String, number: Int) {
        self.epoch = epoch
        self.number = number
    }

    /// Reads a token; null when the text is none.
    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let isHexadecimal = { (byte: UInt8) in (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }
        // Numbers are kept in 32 bits: ten digits hold every one.
        guard parts.count == 2, parts[0].utf8.count == 16, parts[0].utf8.allSatisfy(isHexadecimal),
            (1...10).contains(parts[1].utf8.count), parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(parts[1])
        else { return nil }
        self.init(epoch: String(parts[0]), number: number)
    }

    /// `epoch.seq`.
    var description: String { "\(epoch).\(number)" }
}
