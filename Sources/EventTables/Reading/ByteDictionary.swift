/// Different byte strings, numbered in order of first appearance.
struct ByteDictionary {
    private var utf8: [UInt8] = []
    private var starts: [Int] = [0]
    private var hashes: [UInt64] = []
    /// Number + 1 of the string in each slot, 0 for a free one; a power of two of slots.
    private var slots = [UInt32](repeating: 0, count: 1_024)

    /// Number of different strings.
    var count: Int { hashes.count }

    /// The string with this number.
    subscript(number: Int) -> ArraySlice<UInt8> { utf8[starts[number]..<starts[number + 1]] }

    /// The number of `string`, which gets one if it is new.
    mutating func number(of string: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let hash = Self.hash(string)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot] - 1)
            if hashes[number] == hash, equals(string, number) { return UInt32(number) }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = UInt32(hashes.count)
        hashes.append(hash)
        utf8.append(contentsOf: string)
        starts.append(utf8.count)
        slots[slot] = number + 1
        if hashes.count * 2 > slots.count { grow() }
        return number
    }

    private func equals(_ string: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
        let own = starts[number]..<starts[number + 1]
        guard own.count == string.count else { return false }
        return utf8.withUnsafeBufferPointer { $0[own].elementsEqual(string) }
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number) + 1
        }
    }

    /// The two halves of a 128-bit product depend on every bit of both factors.
    private static func hash(_ string: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(string)
        var state = UInt64(string.count) ^ 0x9E37_79B9_7F4A_7C15
        func mix(_ word: UInt64) {
            let product = (state ^ word).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
            state = (product.high ^ product.low) &+ 0xD6E8_FEB8_6659_FD93
        }
        var offset = 0
        while offset + 8 <= raw.count {
            mix(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        var rest: UInt64 = 0
        for byte in raw[offset...] { rest = rest << 8 | UInt64(byte) }
        mix(rest)
        return state
    }
}
