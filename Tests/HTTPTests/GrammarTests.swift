import Testing

@testable import HTTP

@Suite struct GrammarTests {
    static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

    static func octets(where isMember: (UInt8) -> Bool) -> Set<UInt8> { Set((0...255).filter(isMember)) }

    @Test func `the sets of octets are those of the RFCs`() {
        #expect(Self.octets(where: \.isTokenOctet) == Set((Self.letters + "!#$%&'*+-.^_`|~").utf8))
        #expect(Self.octets(where: \.isTargetOctet) == Set((Self.letters + "-._~!$&'()*+,;=:@/?%[]").utf8))
        #expect(Self.octets(where: \.isRegisteredNameOctet) == Set((Self.letters + "-._~!$&'()*+,;=").utf8))
        #expect(Self.octets(where: \.isDigit) == Set("0123456789".utf8))
        #expect(Self.octets(where: { $0.hexadecimalValue != nil }) == Set("0123456789abcdefABCDEF".utf8))
        #expect(Self.octets(where: { !$0.isFieldValueOctet }) == Set(0...31).subtracting([9]).union([127]))
    }

    @Test func `eight octets at a time are judged as one by one`() {
        for octet in UInt8.min...UInt8.max {
            for place in 0..<19 {
                var octets = [UInt8](repeating: 0x61, count: 19)
                octets[place] = octet
                let found = octets.span.firstFieldValueError(in: 0..<19)
                #expect(found == (octet.isFieldValueOctet ? nil : place))
                #expect(octets.span.firstLineFeed(from: 0) == (octet == .lineFeed ? place : nil))
            }
        }
    }
}
