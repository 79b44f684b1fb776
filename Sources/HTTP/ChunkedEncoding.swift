/// Frames pieces of content as chunks (RFC 9112 §7.1), without extensions and trailers.
package struct ChunkedEncoding: Sendable {
    /// Whether the CRLF behind a piece is still to be written: a large piece is sent from where it lies.
    private var owesLineEnd = false

    /// Nothing is written yet.
    package init() {}

    /// Writes what stands before a piece, which is not empty and comes next.
    package mutating func begin(_ count: Int, into output: inout [UInt8]) {
        endLine(into: &output)
        output.append(hexadecimal: count)
        output.append("\r\n")
        owesLineEnd = true
    }

    /// Writes what stands behind the last piece.
    package mutating func end(into output: inout [UInt8]) {
        endLine(into: &output)
        output.append("0\r\n\r\n")
        owesLineEnd = false
    }

    private func endLine(into output: inout [UInt8]) { if owesLineEnd { output.append("\r\n") } }
}
