import Testing

@testable import sitrep

@Suite struct RecordLayoutTests {
    private func output(_ form: RecordLayout.Form, _ records: [String?]) -> String {
        var layout = RecordLayout(form)
        var bytes: [UInt8] = []
        for record in records { bytes += layout.append(record.map { Array($0.utf8) }) }
        return String(decoding: bytes + layout.end(), as: UTF8.self)
    }

    @Test func `one text gives one object`() { #expect(output(.json, ["{}"]) == "{}\n") }

    @Test func `several texts give an array`() { #expect(output(.json, ["1", "2", "3"]) == "[1,\n2,\n3]\n") }

    @Test func `no text gives an empty array`() { #expect(output(.json, []) == "[]\n") }

    @Test(
        arguments: [
            ([nil], ""), ([nil, nil], "[]\n"), ([nil, "2"], "[2]\n"), (["1", nil], "[1]\n"),
            ([nil, "2", nil, "4"], "[2,\n4]\n"),
        ] as [([String?], String)]
    )
    func `texts that cannot be read leave no gap`(records: [String?], text: String) {
        #expect(output(.json, records) == text)
    }

    @Test func `a record a line needs no commas`() {
        #expect(output(.jsonl, ["1", nil, "3"]) == "1\n3\n")
        #expect(output(.jsonl, []) == "")
    }
}
