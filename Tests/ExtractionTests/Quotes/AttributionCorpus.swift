import Records
import Testing

@testable import Extraction

/// Texts, each with the "speaker | cue" of its last quotation.
typealias AttributionCorpus = [(text: String, reading: String)]

/// Checks who says the last quotation of a text, and by which words.
func expectAttribution(_ text: String, _ reading: String) throws {
    let quotes = try Document.quotes(in: text + "\n").filter { $0.kind != .indirect }
    let last = try #require(quotes.last)
    let bytes = Array(text.utf8)
    let cue = last.cue.map { String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self) }
    #expect("\(last.speaker?.name ?? "nobody") | \(cue ?? "-")" == reading)
}
