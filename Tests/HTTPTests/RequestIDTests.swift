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

    @Test func `the digits of the number are those of the text`() {
        var id = RequestID(process: 7, loop: 0xFED)
        for _ in 0..<1_000 { id.advance() }
        var digits = Array(id.text.utf8)
        id.forEachDigit { place, digit in
            #expect(digits[RequestID.numberOffset + place] == digit)
            digits[RequestID.numberOffset + place] = 0x2D
        }
        #expect(digits.suffix(13).allSatisfy { $0 == 0x2D })
    }
}
