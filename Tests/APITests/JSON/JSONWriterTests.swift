import Testing

@testable import API

@Suite struct JSONWriterTests {
    private func text(_ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        write(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func `members and elements are separated by commas, whatever they hold`() {
        let written = text { json in
            json.object { json in
                json.member("a", 1)
                json.member("b") { $0.array { _ in } }
                json.member("c") { json in
                    json.array { json in
                        json.object { _ in }
                        json.object { $0.member("d", nil as Int?) }
                        json.string("e")
                        json.boolean(false)
                    }
                }
                json.member("f", true)
            }
        }
        #expect(written == #"{"a":1,"b":[],"c":[{},{"d":null},"e",false],"f":true}"#)
    }

    @Test func `quotation marks, reverse solidus and controls are escaped, nothing else`() {
        #expect(text { $0.string("a\"b\\c/d\u{7F}é🛩") } == "\"a\\\"b\\\\c/d\u{7F}é🛩\"")
        #expect(text { $0.string("\u{8}\t\n\u{B}\u{C}\r\u{0}\u{1F}") } == #""\b\t\n\u000b\f\r\u0000\u001f""#)
    }

    @Test func `every scalar reads back as itself`() {
        for value in UInt32(0)...0x3000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let given = "x\(String(scalar))y"
            var json = JSONWriter()
            json.string(given)
            // Compared by scalars: composed and decomposed strings are equal to Swift.
            let read = JSONValue(json.bytes)?.string.map { Array($0.unicodeScalars) }
            #expect(read == Array(given.unicodeScalars))
        }
    }

    @Test(arguments: [
        (0.0, "0.0"), (-0.5, "-0.5"), (50.45466, "50.45466"), (36, "36.0"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1e300, "1e+300"), (.infinity, "null"), (.nan, "null"),
    ])
    func `a number has the shortest digits that read back as it`(value: Double, written: String) {
        #expect(text { $0.number(value) } == written)
    }

    @Test(arguments: [(0, "0"), (-7, "-7"), (1_000_000, "1000000"), (Int.min, "-9223372036854775808")])
    func `an integer is written without a fraction`(value: Int, written: String) {
        #expect(text { $0.integer(value) } == written)
    }
}
