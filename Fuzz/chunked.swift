/// Chunked bodies in any octets: the same cut anywhere, and never more data than octets.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    // Safe: the fuzzer's input is this long and outlives the call.
    let octets = Array(UnsafeBufferPointer(start: start, count: count))
    let whole = reading(of: [octets[...]])
    precondition(whole.body.count <= count)
    let cut = octets.last.map { Int($0) * octets.count / 256 } ?? 0
    precondition(reading(of: [octets[..<cut], octets[cut...]]) == whole)
    if count < 512 { precondition(reading(of: octets.indices.map { octets[$0...$0] }) == whole) }
    // What is written in chunks is read back.
    var encoding = ChunkedEncoding()
    var written: [UInt8] = []
    for piece in [octets[..<cut], octets[cut...]] where !piece.isEmpty {
        encoding.begin(piece.count, into: &written)
        written += piece
    }
    encoding.end(into: &written)
    precondition(reading(of: [written[...]]).body == octets)
    return 0
}

/// What a decoder made of octets.
private struct Reading: Equatable {
    var body: [UInt8] = []
    /// Up to the end of the body, or to the first wrong octet.
    var taken = 0
    var isComplete = false
    var error: MalformedRequest.Reason?
}

private func reading(of pieces: [ArraySlice<UInt8>]) -> Reading {
    var decoder = ChunkedDecoder()
    var reading = Reading()
    for piece in pieces where !reading.isComplete {
        var position = 0
        do throws(MalformedRequest) {
            let limits = RequestLimits()
            reading.isComplete = try decoder.decode(
                piece.span,
                from: &position,
                into: &reading.body,
                limits: limits
            )
            reading.taken += position
        } catch {
            reading.error = error.reason
            reading.taken += error.offset
            return reading
        }
    }
    return reading
}
