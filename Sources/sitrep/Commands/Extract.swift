import API
import ArgumentParser
import Extraction
import Lexicon
import Records

/// Prints what the server would serve for each input.
struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what the server would serve for each text, without a server.",
        discussion: """
            Prints one JSON object for each text: id, article, events, quotes, places, actors, times. One text gives \
            one object, several give an array; --output jsonl gives an object a line.

            A line of --input jsonl is {"id": "…", "text": "…"}; it may have published_at, seed_file, source_url, \
            title, agency and language. A line or file that cannot be read is named on standard error, the rest goes \
            on, and the exit status is 1.

              sitrep extract seeds/000_04c7a9e9c2268747.txt
              curl -s example.org/article.txt | sitrep extract
              sitrep extract --input jsonl --output jsonl articles.jsonl

            --explain --output text is for people: each sentence with what was read in it and by which rules (+), and \
            which words gave nothing and why (-).

              sitrep extract --explain --output text article.txt
            """
    )

    enum Input: String, ExpressibleByArgument, CaseIterable { case text, jsonl }
    enum Output: String, ExpressibleByArgument, CaseIterable { case json, jsonl, text }

    @Option(help: "What the input is: one text a file, or a JSON object a line.")
    var input: Input = .text

    @Option(help: "One JSON value for everything, a JSON object a line, or with --explain lines for people.")
    var output: Output = .json

    @Flag(help: "Say also which words were considered and not taken, and why.")
    var explain = false

    @Argument(help: "Files to read; - is standard input.")
    var files: [String] = ["-"]

    func validate() throws {
        guard output != .text || explain else {
            throw ValidationError("--output text explains; it goes with --explain")
        }
    }

    func run() throws {
        let extractor = Extractor(lexicon: try Lexicon.embedded())
        var layout = RecordLayout(output == .json ? .json : .jsonl)
        var failures = 0
        /// Prints the record of one input, or what is wrong with it.
        func take(_ seed: () throws(InputError) -> Seed, file: String, line: Int = 0) {
            do throws(InputError) {
                var record: [UInt8] = []
                let seed = try seed()
                do throws(SeedFormatError) {
                    if explain {
                        let (findings, rejected) = try extractor.explained(seed)
                        if output == .text {
                            record = ExplanationText(findings: findings, rejected: rejected).octets
                        } else {
                            ExtractRecord.append(findings, rejected: rejected, to: &record)
                        }
                    } else {
                        ExtractRecord.append(try extractor.findings(in: seed), to: &record)
                    }
                } catch {
                    throw InputError(error, file: file, line: line)
                }
                StandardStream.output.write(layout.append(record))
            } catch {
                failures += 1
                StandardStream.error.writeLine("\(error)")
                StandardStream.output.write(layout.append(nil))
            }
        }
        for file in files {
            switch input {
            case .text: take({ () throws(InputError) in try Self.seed(inFile: file) }, file: file)
            case .jsonl:
                do {
                    var lines = LineReader(try OctetFile(file))
                    while let line = try lines.next() {
                        take(
                            { () throws(InputError) in
                                try SeedMembers(line.octets, file: file, line: line.number)
                                    .seed(file: file, line: line.number)
                            },
                            file: file,
                            line: line.number
                        )
                    }
                } catch {
                    failures += 1
                    StandardStream.error.writeLine("\(error)")
                }
            }
        }
        StandardStream.output.write(layout.end())
        if failures > 0 { throw ExitCode(1) }
    }

    private static func seed(inFile file: String) throws(InputError) -> Seed {
        let name = file == "-" ? "" : String(file.split(separator: "/").last ?? "")
        return Seed(fileName: name, octets: try OctetFile.octets(of: file, limit: Seed.maximumBytes))
    }
}
