import Testing

@testable import HTTP

@Suite struct RequestIDTests {
    @Test func `an id is the process, a hyphen and the number, of one length always`() {
        var id = RequestID(process: 0xAB12, loop: 3)
        #expect(id.text == "0000ab12-003000000000")
        id.advance()
        #expect(id.text == "0000ab12-003000000001")
        #expect(id.text.utf8.count == RequestID.length)
    }

    @Test(arguments: [0, 9, 10, 0xF, 0x1_0000, 0x9A_BCDE_F012, 0xF_FFFF_FFFF])
    func `every number is written in twelve digits`(number: UInt64) {
        var id = RequestID(process: 0x1234_ABCD, loop: Int(number >> 36))
        for _ in 0..<min(number, 70_000) { id.advance() }
        let digits = String(id.number, radix: 16)
        #expect(id.text == "1234abcd-" + String(repeating: "0", count: 12 - digits.count) + digits)
        let (first, last) = id.numberDigits
        let octets = withUnsafeBytes(of: first) { Array($0) } + withUnsafeBytes(of: last) { Array($0) }
        #expect(String(decoding: octets, as: UTF8.self) == id.text.suffix(12))
    }
}
