import API
import CLibFuzzer
import Extraction
import Lexicon
import SpanAudit

/// Reads whatever libFuzzer makes up; a trap, a text that takes long or a span that stands for no words ends it.
@main
struct FuzzExtraction {
    static func main() {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        LLVMFuzzerRunDriver(&count, &arguments) { octets, count in
            FuzzExtraction.read(Array(UnsafeBufferPointer(start: octets, count: count)))
            return 0
        }
    }

    private static let extractor = Result { () throws(LexiconFormatError) in
        Extractor(lexicon: try Lexicon.embedded())
    }

    private static func read(_ octets: [UInt8]) {
        guard case .success(let extractor) = extractor else { fatalError("the lexicon does not read") }
        let seed = Seed(fileName: "2031-03-10.txt", octets: octets)
        guard let findings = try? extractor.findings(in: seed) else { return }
        let faults = findings.spanFaults
        precondition(faults.isEmpty, faults.joined(separator: "\n"))
        var json: [UInt8] = []
        ExtractRecord.append(findings, to: &json)
    }
}
