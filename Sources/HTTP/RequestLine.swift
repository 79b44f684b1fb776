/// A request line: `method SP request-target SP HTTP-version` (RFC 9112 §3), as positions in the head's octets.
struct RequestLine: Sendable {
    /// Null for a method we do not know: the answer waits for the end of the head, where wrong framing may outrank it.
    let method: Method?
    let path: Path
    let query: Range<Int>?
    let version: Version

    /// What a request is about.
    enum Path: Sendable {
        /// origin-form, or the path of an absolute-form.
        case octets(Range<Int>)
        /// An absolute-form without a path.
        case root
        /// asterisk-form.
        case asterisk
    }

    /// Reads the line that lies in `range`, without its CRLF.
    ///
    /// Nothing is corrected: one SP twice, nothing else that looks like white space, nothing before or behind.
    init(_ octets: Span<UInt8>, in range: Range<Int>) throws(MalformedRequest) {
        var position = octets.end(of: \.isTokenOctet, in: range)
        guard position > range.lowerBound, position < range.upperBound, octets[position] == .space else {
            throw MalformedRequest(reason: .malformedRequestLine, offset: position)
        }
        let method = range.lowerBound..<position
        let targetStart = position + 1
        position = octets.end(of: \.isTargetOctet, in: targetStart..<range.upperBound)
        guard position < range.upperBound else {
            throw MalformedRequest(reason: .malformedRequestLine, offset: position)
        }
        guard octets[position] == .space else {
            throw MalformedRequest(reason: .malformedTarget, offset: position)
        }
        guard position > targetStart else {
            throw MalformedRequest(reason: .malformedRequestLine, offset: position)
        }
        version = try Version(octets, in: position + 1..<range.upperBound)
        self.method = Method(octets, in: method)
        let target = try Self.target(octets, in: targetStart..<position, method: self.method)
        path = target.path
        query = target.query
    }

    /// Whether a line, malformed or not, starts with `HEAD SP`.
    static func isHead(_ octets: Span<UInt8>, in range: Range<Int>) -> Bool {
        let start = range.lowerBound
        return range.count > 4 && octets[start] == 0x48 && octets[start + 1] == 0x45
            && octets[start + 2] == 0x41
            && octets[start + 3] == 0x44 && octets[start + 4] == .space
    }

    /// Splits a target into path and query, before anything is decoded.
    private static func target(
        _ octets: Span<UInt8>,
        in range: Range<Int>,
        method: Method?
    ) throws(MalformedRequest) -> (path: Path, query: Range<Int>?) {
        let first = octets[range.lowerBound]
        if first == .asterisk, range.count == 1, method == .options { return (.asterisk, nil) }
        var pathStart = range.lowerBound
        if first != .slash { pathStart = try authorityEnd(octets, in: range) }
        var pathEnd = pathStart
        while pathEnd < range.upperBound, octets[pathEnd] != .questionMark {
            if octets[pathEnd] == .percent, !isPercentEncoding(octets, at: pathEnd, before: range.upperBound)
            {
                throw MalformedRequest(reason: .malformedTarget, offset: pathEnd)
            }
            pathEnd += 1
        }
        let query = pathEnd < range.upperBound ? pathEnd + 1..<range.upperBound : nil
        return (pathStart == pathEnd ? .root : .octets(pathStart..<pathEnd), query)
    }

    /// Where the path of an absolute-form (RFC 9112 §3.2.2) starts.
    private static func authorityEnd(
        _ octets: Span<UInt8>,
        in range: Range<Int>
    ) throws(MalformedRequest) -> Int {
        guard range.count > 7,
            octets.matches("http://", in: range.lowerBound..<range.lowerBound + 7)
        else {
            let hasScheme = range.contains { octets[$0] == .colon }
            throw MalformedRequest(
                reason: hasScheme ? .unsupportedScheme : .malformedTarget,
                offset: range.lowerBound
            )
        }
        let start = range.lowerBound + 7
        var end = start
        while end < range.upperBound, octets[end] != .slash, octets[end] != .questionMark { end += 1 }
        if let error = Host.firstError(in: octets, start..<end) {
            throw MalformedRequest(reason: .malformedHost, offset: error)
        }
        return end
    }
}

/// Whether `%` at `position` is followed by two hexadecimal digits before `end`.
func isPercentEncoding(_ octets: Span<UInt8>, at position: Int, before end: Int) -> Bool {
    position + 2 < end && octets[position + 1].hexadecimalValue != nil
        && octets[position + 2].hexadecimalValue != nil
}
