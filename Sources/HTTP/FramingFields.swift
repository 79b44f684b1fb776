/// What a head's fields say about host, body and connection, gathered line by line.
struct FramingFields: Sendable {
    private(set) var hasHost = false
    private(set) var contentLength: UInt64?
    private(set) var closes = false
    private(set) var keepsAlive = false
    private(set) var expectsContinue = false
    private var codings = 0
    private var lastCodingIsChunked = false
    private var hasUnknownCoding = false
    private var transferEncoding: Int?
    /// The bits of the fields seen that may stand once.
    private var seen: UInt32 = 0

    /// How the end of the body is found (RFC 9112 §6.3).
    enum Body: Hashable, Sendable {
        case none
        case length(Int)
        case chunked
    }

    /// Takes a field line into account.
    ///
    /// - Throws: `MalformedRequest` when the line contradicts itself or an earlier one.
    mutating func note(
        _ field: KnownField,
        _ octets: Span<UInt8>,
        name: Int,
        value: Range<Int>
    ) throws(MalformedRequest) {
        if field.isSingle {
            guard seen & field.bit == 0 else { throw MalformedRequest(reason: .repeatedField, offset: name) }
            seen |= field.bit
        }
        switch field {
        case .host:
            if let error = Host.firstError(in: octets, value) {
                throw MalformedRequest(reason: .malformedHost, offset: error)
            }
            hasHost = true
        case .expect:
            // Other expectations are ignored, as RFC 9110 §10.1.1 allows.
            if octets.matches("100-continue", in: value) { expectsContinue = true }
        case .connection:
            var tokens = ListCursor(value)
            while let token = tokens.next(in: octets) {
                if octets.matches("close", in: token) { closes = true }
                if octets.matches("keep-alive", in: token) { keepsAlive = true }
            }
        case .contentLength: contentLength = try decimal(octets, in: value)
        case .transferEncoding:
            transferEncoding = transferEncoding ?? name
            var tokens = ListCursor(value)
            while let token = tokens.next(in: octets) {
                codings += 1
                lastCodingIsChunked = octets.matches("chunked", in: token)
                if !lastCodingIsChunked { hasUnknownCoding = true }
            }
        default: break
        }
    }

    /// How the body is framed, once all fields are known; `end` of the head is where a body too large is refused.
    func body(version: Version, limit: Int, end: Int) throws(MalformedRequest) -> Body {
        if let transferEncoding {
            guard version == .http11, contentLength == nil else {
                throw MalformedRequest(reason: .conflictingFraming, offset: transferEncoding)
            }
            guard lastCodingIsChunked else {
                throw MalformedRequest(reason: .malformedTransferEncoding, offset: transferEncoding)
            }
            guard !hasUnknownCoding else {
                throw MalformedRequest(reason: .unknownTransferCoding, offset: transferEncoding)
            }
            guard codings == 1 else {
                throw MalformedRequest(reason: .malformedTransferEncoding, offset: transferEncoding)
            }
            return .chunked
        }
        guard let contentLength, contentLength > 0 else { return .none }
        guard contentLength <= UInt64(limit) else {
            throw MalformedRequest(reason: .bodyTooLarge, offset: end)
        }
        return .length(Int(contentLength))
    }

    /// `1*DIGIT`, ASCII only and without overflow.
    private func decimal(_ octets: Span<UInt8>, in range: Range<Int>) throws(MalformedRequest) -> UInt64 {
        var value: UInt64 = 0
        for position in range {
            guard octets[position].isDigit else {
                throw MalformedRequest(reason: .malformedContentLength, offset: position)
            }
            let tens = value.multipliedReportingOverflow(by: 10)
            let sum = tens.partialValue.addingReportingOverflow(UInt64(octets[position] - 0x30))
            guard !tens.overflow, !sum.overflow else {
                throw MalformedRequest(reason: .malformedContentLength, offset: position)
            }
            value = sum.partialValue
        }
        guard !range.isEmpty else {
            throw MalformedRequest(reason: .malformedContentLength, offset: range.lowerBound)
        }
        return value
    }
}
