/// Requests in any octets: nothing crashes, and the same octets cut anywhere give the same events.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    // Safe: the fuzzer's input is this long and outlives the call.
    let octets = Array(UnsafeBufferPointer(start: start, count: count))
    let whole = events(of: [octets[...]])
    // Where to cut is a part of the input, so that the fuzzer can look for it.
    let cut = octets.first.map { Int($0) * octets.count / 256 } ?? 0
    precondition(events(of: [octets[..<cut], octets[cut...]]) == whole)
    if count < 512 { precondition(events(of: octets.indices.map { octets[$0...$0] }) == whole) }
    for case .request(let request) in whole { answer(request) }
    return 0
}

/// What a parser made of octets.
private enum Event: Equatable {
    case head(Request)
    case request(Request)
    case malformed(MalformedRequest)
    case incomplete(isInsideBody: Bool)
}

private func events(of pieces: [ArraySlice<UInt8>]) -> [Event] {
    var parser = RequestParser()
    var events: [Event] = []
    do throws(MalformedRequest) {
        for piece in pieces {
            var position = 0
            reading: while true {
                switch try parser.next(in: piece.span, from: &position) {
                case .needMoreBytes: break reading
                case .head(let request): events.append(.head(request))
                case .request(let request): events.append(.request(request))
                }
            }
        }
    } catch {
        events.append(.malformed(error))
        return events
    }
    if parser.isInsideRequest { events.append(.incomplete(isInsideBody: parser.isInsideBody)) }
    return events
}

/// Everything that looks at a request before a resource does.
private func answer(_ request: Request) {
    var response = Response(status: .ok, body: Array("0123456789".utf8))
    response.fields.add("Content-Type", "text/plain; charset=utf-8")
    response.fields.add("ETag", "\"a\"")
    response.fields.add("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT")
    response.allowsRanges = true
    let finished = response.finished(
        for: request,
        at: HTTPDate(secondsSinceEpoch: 1_800_000_000),
        compressor: Response.Compressor { Array($0.reversed()) }
    )
    var output: [UInt8] = []
    finished.encodeHead(into: &output, framing: Response.Framing(for: request, persists: true), date: [])
    // What came in a request must not end a field line of its answer.
    precondition(output.suffix(4).elementsEqual([13, 10, 13, 10]))
}
