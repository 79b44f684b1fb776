/// Targets in any octets: a path and a query are decoded or refused, and never decoded twice.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    // Safe: the fuzzer's input is this long and outlives the call.
    let octets = Array(UnsafeBufferPointer(start: start, count: count))
    let head = Array("GET ".utf8) + octets + Array(" HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
    var parser = RequestParser()
    var position = 0
    guard case .request(let request)? = try? parser.next(in: head.span, from: &position) else { return 0 }
    precondition(position <= head.count)
    if let segments = PathSegments.decoded(request.path) {
        precondition(segments.allSatisfy { !$0.utf8.contains(0) && !$0.utf8.contains(0x2F) })
    }
    if case .response(let response) = router.match(request) {
        var output: [UInt8] = []
        response.encodeHead(into: &output, framing: Response.Framing(), date: [])
        precondition(!response.fields.lines.contains { $0.value.utf8.contains { $0 == 13 || $0 == 10 } })
    }
    for (name, value) in pairs(of: request.query ?? []) {
        precondition(!name.utf8.contains(0) && !value.utf8.contains(0))
    }
    return 0
}

private let router = Router(["/", "/a", "/a/{id}", "/a/{id}/b"].map { Router.Route($0) })

/// The pairs of a query that can be decoded.
private func pairs(of query: [UInt8]) -> [(String, String)] {
    query.split(separator: 0x26).compactMap { pair in
        let name = pair.prefix { $0 != 0x3D }
        guard let name = try? PercentCoding.queryText(name),
            let value = try? PercentCoding.queryText(pair.dropFirst(name.utf8.count + 1))
        else { return nil }
        return (name, value)
    }
}
