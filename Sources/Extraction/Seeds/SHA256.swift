/// The hash function of FIPS 180-4.
///
/// Our own: the packages that offer it bring BoringSSL, a minute of build and megabytes of code, for the id of a file.
enum SHA256 {
    /// The hash of `message` as 64 hexadecimal digits.
    static func hexadecimal(of message: [UInt8]) -> String {
        let hexadecimal = Array("0123456789abcdef".utf8)
        var digits: [UInt8] = []
        for word in hash(of: message) {
            for shift in stride(from: 28, through: 0, by: -4) {
                digits.append(hexadecimal[Int(word >> UInt32(shift) & 0xF)])
            }
        }
        return String(decoding: digits, as: UTF8.self)
    }

    private static func hash(of message: [UInt8]) -> [UInt32] {
        var state: [UInt32] = [
            0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
            0x5BE0_CD19,
        ]
        let whole = message.count / 64 * 64
        // Fetched once: a static array is asked whether it is there each time that it is named.
        let constants = constants
        message.withUnsafeBufferPointer { bytes in
            for block in stride(from: 0, to: whole, by: 64) {
                mix(bytes, at: block, constants, into: &state)
            }
        }
        // The last blocks: a one bit, zeros, and the length in bits.
        var last = Array(message[whole...]) + [0x80]
        while last.count % 64 != 56 { last.append(0) }
        for shift in stride(from: 56, through: 0, by: -8) {
            last.append(UInt8(truncatingIfNeeded: (message.count * 8) >> shift))
        }
        last.withUnsafeBufferPointer { bytes in
            for block in stride(from: 0, to: bytes.count, by: 64) {
                mix(bytes, at: block, constants, into: &state)
            }
        }
        return state
    }

    private static func mix(
        _ bytes: UnsafeBufferPointer<UInt8>,
        at start: Int,
        _ constants: [UInt32],
        into state: inout [UInt32]
    ) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
            for round in 0..<16 {
                let offset = start + round * 4
                schedule[round] =
                    UInt32(bytes[offset]) << 24 | UInt32(bytes[offset + 1]) << 16
                    | UInt32(bytes[offset + 2]) << 8 | UInt32(bytes[offset + 3])
            }
            for round in 16..<64 {
                let (early, late) = (schedule[round &- 15], schedule[round &- 2])
                schedule[round] =
                    schedule[round &- 16] &+ (rotated(early, 7) ^ rotated(early, 18) ^ early &>> 3)
                    &+ schedule[round &- 7] &+ (rotated(late, 17) ^ rotated(late, 19) ^ late &>> 10)
            }
            var (a, b, c, d) = (state[0], state[1], state[2], state[3])
            var (e, f, g, h) = (state[4], state[5], state[6], state[7])
            constants.withUnsafeBufferPointer { constants in
                for round in 0..<64 {
                    let first =
                        h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ (e & f ^ ~e & g)
                        &+ constants[round] &+ schedule[round]
                    let second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ (a & b ^ a & c ^ b & c)
                    (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
                }
            }
            state[0] &+= a
            state[1] &+= b
            state[2] &+= c
            state[3] &+= d
            state[4] &+= e
            state[5] &+= f
            state[6] &+= g
            state[7] &+= h
        }
    }

    private static func rotated(_ word: UInt32, _ places: UInt32) -> UInt32 {
        word &>> places | word &<< (32 &- places)
    }

    /// FIPS 180-4 §4.2.2: the fractional parts of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
        0xAB1C_5ED5,
        0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7,
        0xC19B_F174,
        0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC,
        0x76F9_88DA,
        0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351,
        0x1429_2967,
        0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E,
        0x9272_2C85,
        0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585,
        0x106A_A070,
        0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F,
        0x682E_6FF3,
        0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
        0xC671_78F2,
    ]
}
