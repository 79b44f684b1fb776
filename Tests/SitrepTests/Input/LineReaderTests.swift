import TemporaryFolders
import Testing

@testable import sitrep

@Suite struct LineReaderTests {
    private func lines(of octets: [UInt8]) throws -> [LineReader.Line] {
        let folder = try TemporaryFolder()
        var reader = LineReader(try OctetFile(folder.write("lines", octets)))
        var lines: [LineReader.Line] = []
        while let line = try reader.next() { lines.append(line) }
        return lines
    }

    @Test(arguments: [
        ("", [] as [Int], [] as [String]),
        ("a", [1], ["a"]),
        ("a\n", [1], ["a"]),
        ("a\nb", [1, 2], ["a", "b"]),
        ("\n\na\n \n\tb\r\n\n", [3, 5], ["a", "\tb\r"]),
        ("\u{FEFF}a\nb\n", [1, 2], ["a", "b"]),
    ])
    func `blank lines are counted and left out`(text: String, numbers: [Int], contents: [String]) throws {
        let lines = try lines(of: Array(text.utf8))
        #expect(lines.map(\.number) == numbers)
        #expect(lines.map { String(decoding: $0.octets, as: UTF8.self) } == contents)
    }

    @Test func `lines longer than a piece of reading are whole`() throws {
        let long = Array(repeating: UInt8(ascii: "x"), count: 200_000)
        let lines = try lines(of: long + [0x0A] + long + [0x0A, 0x79])
        #expect(lines.map(\.octets.count) == [200_000, 200_000, 1])
        #expect(lines.map(\.number) == [1, 2, 3])
    }

    @Test func `a file that is not there is named`() {
        #expect(throws: InputError(file: "/nowhere/x", reason: "cannot be opened: No such file or directory"))
        {
            _ = try OctetFile("/nowhere/x")
        }
    }

    @Test func `a folder cannot be read as a file`() throws {
        #expect(throws: InputError(file: "/tmp", reason: "cannot be read: Is a directory")) {
            _ = try OctetFile.octets(of: "/tmp", limit: 1)
        }
    }
}
