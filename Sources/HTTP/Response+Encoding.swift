extension Response {
    /// What the answer needs to know of the connection it goes out on.
    public struct Framing: Sendable {
        /// Whether the answer is to a HEAD and goes without content.
        public var isHead: Bool
        /// The version of the request.
        public var version: Version
        /// Whether the connection stays open.
        public var persists: Bool

        /// Framing of an answer to a request that was understood.
        public init(for request: Request, persists: Bool) {
            self.init(isHead: request.method == .head, version: request.version, persists: persists)
        }

        /// Framing of any answer.
        public init(isHead: Bool = false, version: Version = .http11, persists: Bool = false) {
            self.isHead = isHead
            self.version = version
            self.persists = persists
        }

        /// Whether content of unknown length is sent in chunks (RFC 9112 §7.1).
        public var isChunked: Bool { version == .http11 && !isHead }
    }

    /// Whether the status allows content (RFC 9110 §6.4.1).
    public var allowsContent: Bool { status.code >= 200 && status.code != 204 && status.code != 304 }

    /// Appends status line and fields, up to and including the empty line.
    ///
    /// The answer is HTTP/1.1 with a `Content-Length`, or chunked when it is a stream, which to HTTP/1.0 ends with the connection;
    /// `Connection` says when it is the last one, or that it is not to a sender of HTTP/1.0.
    ///
    /// - Parameters:
    ///   - output: the buffer.
    ///   - framing: the connection's needs.
    ///   - date: an IMF-fixdate.
    ///   - id: what the request is called.
    /// - Returns: where the date stands; the id stands `HeadLayout.idBehindDate` octets behind it.
    @discardableResult
    public func encodeHead(
        into output: inout [UInt8],
        framing: Framing,
        date: [UInt8],
        id: RequestID = RequestID()
    ) -> Int {
        if status.code == 200 {
            output.append("HTTP/1.1 200 OK\r\nDate: ")
        } else {
            output.append("HTTP/1.1 ")
            output.append(decimal: status.code)
            output.append(.space)
            output.append(contentsOf: status.reason.utf8)
            output.append("\r\nDate: ")
        }
        let dateOffset = output.count
        output.append(contentsOf: date)
        output.append("\r\nX-Request-Id: ")
        id.append(to: &output)
        output.append("\r\n")
        output.append(contentsOf: fields.octets)
        if allowsContent {
            switch content {
            case .octets(let octets):
                output.append("Content-Length: ")
                output.append(decimal: octets.count)
                output.append("\r\n")
            case .stream where framing.isChunked: output.append("Transfer-Encoding: chunked\r\n")
            // To HEAD nobody knows the length, and to HTTP/1.0 the end of the connection says it.
            case .stream: break
            }
        }
        if !framing.persists {
            output.append("Connection: close\r\n\r\n")
        } else if framing.version == .http10 {
            output.append("Connection: keep-alive\r\n\r\n")
        } else {
            output.append("\r\n")
        }
        return dateOffset
    }

    /// The content to send behind the head: none for HEAD, 204 and 304.
    public func content(framing: Framing) -> Content {
        framing.isHead || !allowsContent ? .octets([]) : content
    }
}

/// Where things stand in an encoded head.
package enum HeadLayout {
    /// From the start of the date to the start of the id: an IMF-fixdate, CRLF and the name of the field.
    package static let idBehindDate = 29 + 16
}

extension [UInt8] {
    /// Appends the octets of a literal.
    mutating func append(_ literal: StaticString) {
        // Safe: the storage of a StaticString with a pointer representation is immortal and this long.
        append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Appends the hexadecimal digits of a number that is not negative, none of them a leading zero.
    mutating func append(hexadecimal number: Int) {
        var shift = (Int.bitWidth - 1 - (number | 1).leadingZeroBitCount) / 4 * 4
        while shift >= 0 {
            let digit = UInt8(truncatingIfNeeded: number >> shift) & 0xF
            append(digit < 10 ? 0x30 + digit : 0x57 + digit)
            shift -= 4
        }
    }

    /// Appends the decimal digits of a number that is not negative.
    mutating func append(decimal number: Int) {
        var divisor = 1
        while number / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(0x30 + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }
}
