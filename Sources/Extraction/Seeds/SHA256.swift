import CSHA256

/// The hash function of FIPS 180-4.
///
/// Our own: the packages that offer it bring BoringSSL, a minute of build and megabytes of code, for the id of a file.
enum SHA256 {
    /// What mixes a number of blocks of 64 octets into the state.
    typealias Mix = (UnsafeMutablePointer<UInt32>?, UnsafePointer<UInt8>?, Int) -> Void

    /// The hash of `message` as 64 hexadecimal digits.
    static func hexadecimal(of message: [UInt8], mixedBy mix: Mix = sha256_mix) -> String {
        let hash = hash(of: message, mix)
        let hexadecimal = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: 64) { digits in
            for index in 0..<64 {
                digits[index] = hexadecimal[Int(hash[index / 8] >> UInt32(28 - index % 8 * 4) & 0xF)]
            }
            return 64
        }
    }

    private static func hash(of message: [UInt8], _ mix: Mix) -> [UInt32] {
        var state: [UInt32] = [
            0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
            0x5BE0_CD19,
        ]
        let whole = message.count / 64
        mix(&state, message, whole)
        // The last blocks: a one bit, zeros, and the length in bits.
        var last = Array(message[(whole * 64)...]) + [0x80]
        while last.count % 64 != 56 { last.append(0) }
        for shift in stride(from: 56, through: 0, by: -8) {
            last.append(UInt8(truncatingIfNeeded: (message.count * 8) >> shift))
        }
        mix(&state, last, last.count / 64)
        return state
    }
}
