import API
import ArgumentParser
import Extraction
import FoundationEssentials
import Glibc
import Lexicon

/// Prints what the server would serve for each input.
struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what the server would serve for each text, without a server."
    )

    enum Input: String, ExpressibleByArgument, CaseIterable { case text, jsonl }
    enum Output: String, ExpressibleByArgument, CaseIterable { case json, jsonl }

    @Option(help: "What the input is: one text a file, or a JSON object with id and text a line.")
    var input: Input = .text

    @Option(help: "One JSON value for everything, or a JSON object a line.")
    var output: Output = .json

    @Argument(help: "Files to read; - is standard input.")
    var files: [String] = ["-"]

    func run() throws {
        let extractor = Extractor(lexicon: try Lexicon.embedded())
        var seeds: [Seed] = []
        for file in files {
            let octets = try read(file)
            switch input {
            case .text:
                seeds.append(
                    Seed(
                        fileName: file == "-" ? "" : String(file.split(separator: "/").last ?? ""),
                        octets: octets
                    )
                )
            case .jsonl:
                for line in octets.split(separator: 0x0A) {
                    let decoded = try JSONDecoder().decode(InputLine.self, from: Data(line))
                    var supplement = Seed.Supplement()
                    supplement.id = decoded.id
                    supplement.publishedAt = decoded.published_at
                    seeds.append(
                        Seed(
                            fileName: decoded.seed_file ?? "",
                            octets: Array(decoded.text.utf8),
                            supplement: supplement
                        )
                    )
                }
            }
        }
        var bytes: [UInt8] = []
        let array = output == .json && seeds.count != 1
        if array { bytes.append(UInt8(ascii: "[")) }
        for (index, seed) in seeds.enumerated() {
            if array, index > 0 { bytes.append(UInt8(ascii: ",")) }
            ExtractRecord.append(try extractor.findings(in: seed), to: &bytes)
            if output == .jsonl { bytes.append(0x0A) }
        }
        if array { bytes.append(UInt8(ascii: "]")) }
        if output == .json { bytes.append(0x0A) }
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                let written = write(1, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
                guard written > 0 else { return }
                offset += written
            }
        }
    }

    private struct InputLine: Decodable {
        let id: String
        let text: String
        let published_at: String?
        let seed_file: String?
    }

    private func read(_ file: String) throws -> [UInt8] {
        Array(try file == "-" ? (FileHandleBytes.standardInput()) : Data(contentsOf: URL(filePath: file)))
    }
}

enum FileHandleBytes {
    static func standardInput() -> Data {
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(0, &buffer, buffer.count)
            guard count > 0 else { return data }
            data.append(contentsOf: buffer[0..<count])
        }
    }
}
