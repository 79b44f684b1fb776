/// The head of a request as far as it has arrived: which lines were read, and how far the search for the next end went.
///
/// All positions count from the first octet of the request, so the octets may be handed in again, longer and at another
/// address, and nothing is looked at twice.
struct RequestHead: Sendable {
    /// No LF lies before this position behind `lineStart`.
    private var scanned = 0
    private var lineStart = 0
    private var line: RequestLine?
    /// Known before the line turns out to be malformed.
    private(set) var isHead = false
    private var sectionStart = 0
    private var entries: [Fields.Entry] = []
    private(set) var framing = FramingFields()

    /// Reads on in `octets`, which start with the request's first octet.
    ///
    /// - Returns: the length of the head once it is complete, null before.
    mutating func read(
        _ octets: Span<UInt8>,
        limits: borrowing RequestLimits
    ) throws(MalformedRequest) -> Int? {
        while true {
            guard let newline = octets.firstLineFeed(from: scanned) else {
                scanned = octets.count
                // The CR of a line's end may be there already.
                try checkLimits(octets, end: octets.count - 1, section: octets.count, limits)
                return nil
            }
            try checkLimits(octets, end: newline - 1, section: newline + 1, limits)
            guard newline > lineStart, octets[newline - 1] == .carriageReturn else {
                throw MalformedRequest(reason: .bareLineFeed, offset: newline)
            }
            let range = lineStart..<newline - 1
            lineStart = newline + 1
            scanned = lineStart
            if line == nil {
                if range.isEmpty {
                    guard lineStart <= limits.emptyLines else {
                        throw MalformedRequest(reason: .tooManyEmptyLines, offset: range.lowerBound)
                    }
                } else {
                    isHead = RequestLine.isHead(octets, in: range)
                    line = try RequestLine(octets, in: range)
                    sectionStart = lineStart
                }
            } else if range.isEmpty {
                return lineStart
            } else {
                try readField(octets, in: range, limits)
            }
        }
    }

    /// The request that the complete head describes, and how its body ends.
    func request(
        _ octets: Span<UInt8>,
        limits: borrowing RequestLimits
    ) throws(MalformedRequest) -> (Request, FramingFields.Body) {
        guard let line else { throw MalformedRequest(reason: .malformedRequestLine, offset: 0) }
        guard framing.hasHost || line.version == .http10 else {
            throw MalformedRequest(reason: .missingHost, offset: lineStart)
        }
        let body = try framing.body(version: line.version, limit: limits.body, end: lineStart)
        guard let method = line.method else {
            throw MalformedRequest(reason: .unknownMethod, offset: 0)
        }
        let path: [UInt8] =
            switch line.path {
            case .octets(let range): octets.array(range)
            case .root: [.slash]
            case .asterisk: [.asterisk]
            }
        var request = Request(
            method: method,
            path: path,
            query: line.query.map { octets.array($0) },
            fields: Fields(octets: octets.array(sectionStart..<lineStart - 2), entries: entries)
        )
        request.version = line.version
        request.persists = !framing.closes && (line.version == .http11 || framing.keepsAlive)
        request.expectsContinue = framing.expectsContinue && line.version == .http11 && body != .none
        return (request, body)
    }

    /// Refuses what is too long as soon as it is, whether or not its end has come.
    ///
    /// The line reaches to `end`, without CRLF, or further; the field section to `section`.
    private func checkLimits(
        _ octets: Span<UInt8>,
        end: Int,
        section: Int,
        _ limits: borrowing RequestLimits
    ) throws(MalformedRequest) {
        if line == nil {
            if end - lineStart >= limits.method, isLongMethod(octets, longerThan: limits.method) {
                throw MalformedRequest(reason: .methodTooLong, offset: lineStart + limits.method)
            }
            guard end - lineStart > limits.requestLine else { return }
            throw MalformedRequest(reason: .requestLineTooLong, offset: lineStart + limits.requestLine)
        }
        let lineLimit = lineStart + limits.fieldLine
        let sectionLimit = sectionStart + limits.fieldSection
        // Of two limits passed at once the nearer one is named: that is the one met octet by octet.
        if end > lineLimit, lineLimit + 2 <= sectionLimit {
            throw MalformedRequest(reason: .fieldLineTooLong, offset: lineLimit)
        }
        if section > sectionLimit {
            throw MalformedRequest(reason: .fieldSectionTooLarge, offset: sectionLimit)
        }
    }

    private func isLongMethod(_ octets: Span<UInt8>, longerThan limit: Int) -> Bool {
        guard octets.count > lineStart + limit else { return false }
        for position in lineStart...lineStart + limit where !octets[position].isTokenOctet { return false }
        return true
    }

    /// Reads `field-name ":" OWS field-value OWS` (RFC 9112 §5).
    private mutating func readField(
        _ octets: Span<UInt8>,
        in range: Range<Int>,
        _ limits: borrowing RequestLimits
    ) throws(MalformedRequest) {
        guard entries.count < limits.fields else {
            throw MalformedRequest(reason: .tooManyFields, offset: range.lowerBound)
        }
        guard !octets[range.lowerBound].isBlank else {
            throw MalformedRequest(reason: .foldedField, offset: range.lowerBound)
        }
        let colon = octets.end(of: \.isTokenOctet, in: range)
        guard colon > range.lowerBound, colon < range.upperBound, octets[colon] == .colon else {
            throw MalformedRequest(reason: .malformedFieldName, offset: colon)
        }
        var start = colon + 1
        var end = range.upperBound
        while start < end, octets[start].isBlank { start += 1 }
        while end > start, octets[end - 1].isBlank { end -= 1 }
        if let error = octets.firstFieldValueError(in: start..<end) {
            throw MalformedRequest(reason: .malformedFieldValue, offset: error)
        }
        let known = KnownField(octets, in: range.lowerBound..<colon)
        try framing.note(known, octets, name: range.lowerBound, value: start..<end)
        // As many as browsers send, at once.
        if entries.isEmpty { entries.reserveCapacity(16) }
        entries.append(
            Fields.Entry(
                name: range.lowerBound - sectionStart..<colon - sectionStart,
                value: start - sectionStart..<end - sectionStart,
                known: known
            )
        )
    }
}
