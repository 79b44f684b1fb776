extension Response {
    /// A content coding that answers can be sent in.
    public struct Compressor {
        /// Octets below which compression saves no packet.
        public var minimum = 512
        /// Octets above which compressing at once would hold up the other connections of the loop for too long: content is
        /// compressed piece by piece while it is sent.
        public var largestAtOnce = 262_144
        /// The octets in gzip format; null when that failed.
        public var gzip: ([UInt8]) -> [UInt8]?
        /// The stream in gzip format, made piece by piece; null when that failed.
        public var gzipStream: (ContentStream) -> ContentStream?

        /// A compressor.
        public init(
            gzip: @escaping ([UInt8]) -> [UInt8]?,
            gzipStream: @escaping (ContentStream) -> ContentStream? = { _ in nil }
        ) {
            self.gzip = gzip
            self.gzipStream = gzipStream
        }

        /// Whether compressing is worth its time.
        fileprivate func suits(_ content: Content) -> Bool {
            switch content {
            case .octets(let octets): octets.count >= minimum
            case .stream: true
            }
        }

        fileprivate func compressed(_ content: Content) -> Content? {
            switch content {
            case .octets(let octets) where octets.count > largestAtOnce:
                gzipStream(ContentStream(octets)).map(Content.stream)
            case .octets(let octets): gzip(octets).map(Content.octets)
            case .stream(let stream): gzipStream(stream).map(Content.stream)
            }
        }
    }

    /// The answer that a request gets, given this one as the answer to a plain GET.
    ///
    /// The server calls it for every answer, so a resource sets `Content-Type`, `ETag` and `Last-Modified` and no more. For a 200 to
    /// GET or HEAD: 406 when the sender does not accept the type, gzip with its own tag and `Vary`, then the conditions (304, 412),
    /// then `Range` where `allowsRanges`. Every answer is open to scripts of any origin, but for those to POST.
    ///
    /// - Parameters:
    ///   - request: what is answered.
    ///   - now: the present.
    ///   - compressor: null when answers are not compressed.
    /// - Returns: the answer, with its content even for HEAD.
    public func finished(for request: Request, at now: HTTPDate, compressor: Compressor? = nil) -> Response {
        var response = self
        if request.method != .post, !fields.has(.allowOrigin) {
            response.fields.add(Cross.allowOrigin, "*")
        }
        guard status.code == 200, request.method == .get || request.method == .head else { return response }
        let type = fields.only(.contentType)
        if let type, !isNegotiated, request.quality(ofMediaType: type) == 0 {
            return Problem.notAcceptable(String(decoding: type, as: UTF8.self)).response
        }
        var isCompressed = false
        if let compressor, let type, Self.isCompressible(type), !fields.has(.contentEncoding) {
            response.varyByCoding()
            isCompressed =
                compressor.suits(content) && request.prefersGzip
                && !(allowsRanges && request.fields.has(.range))
            if isCompressed, let tag = fields.only(.entityTag).flatMap(EntityTag.init) {
                response.fields.set("ETag", tag.coded("gzip").text)
            }
        }
        if let refusal = response.conditional(request, now) { return refusal }
        if allowsRanges { response.select(request, now) }
        guard isCompressed else { return response }
        if let compressed = compressor?.compressed(content) {
            response.content = compressed
            response.fields.add("Content-Encoding", "gzip")
        } else if let tag = fields.text(.entityTag) {
            response.fields.set("ETag", tag)
        }
        return response
    }

    /// The 304 or 412 that the conditions demand; null when they hold.
    private func conditional(_ request: Request, _ now: HTTPDate) -> Response? {
        guard Preconditions.exist(in: request.fields) else { return nil }
        let outcome = Preconditions.evaluate(
            request,
            tag: fields.only(.entityTag).flatMap(EntityTag.init),
            lastModified: fields.text(.lastModified).flatMap { HTTPDate($0, now: now) },
            now: now
        )
        switch outcome {
        case .hold: return nil
        case .failed: return Problem.preconditionFailed.response
        case .notModified:
            var response = Response(status: .notModified, fields: fields)
            // What describes content that is not there (RFC 9110 §15.4.5).
            for name in ["Content-Type", "Content-Language"] { response.fields.remove(name) }
            return response
        }
    }

    /// Narrows the answer to the range asked for (RFC 9110 §14).
    private mutating func select(_ request: Request, _ now: HTTPDate) {
        guard case .octets(let octets) = content else { return }
        fields.set("Accept-Ranges", "bytes")
        guard request.method == .get, let text = request.fields.text(.range), isUnchanged(request, now) else {
            return
        }
        switch ByteRange(text, length: octets.count) {
        case .all: break
        case .unsatisfiable:
            let length = octets.count
            self = Problem.rangeNotSatisfiable(length).response
            fields.add("Content-Range", "bytes */\(length)")
        case .part(let range):
            status = .partialContent
            fields.add("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(octets.count)")
            body = Array(octets[range])
        }
    }

    /// Whether `If-Range` allows a part: it names this very state, or is absent (RFC 9110 §13.1.5).
    private func isUnchanged(_ request: Request, _ now: HTTPDate) -> Bool {
        guard let condition = request.fields.text(.ifRange) else { return true }
        if let known = EntityTag(text: condition) {
            return fields.only(.entityTag).flatMap(EntityTag.init)?.matchesStrongly(known) ?? false
        }
        guard let known = HTTPDate(condition, now: now) else { return false }
        return fields.text(.lastModified).flatMap { HTTPDate($0, now: now) } == known
    }

    /// Says that the answer depends on `Accept-Encoding`, unless it is said already.
    private mutating func varyByCoding() {
        guard let present = fields.list(.vary) else { return fields.add("Vary", "Accept-Encoding") }
        let octets = present.span
        var names = ListCursor(0..<octets.count)
        while let known = names.next(in: octets) {
            if octets.matches("accept-encoding", in: known) || octets.matches("*", in: known) { return }
        }
        fields.set("Vary", "\(String(decoding: present, as: UTF8.self)), Accept-Encoding")
    }

    private static func isCompressible(_ type: ArraySlice<UInt8>) -> Bool {
        let octets = type.span
        return octets.count > 5 && octets.matches("text/", in: 0..<5)
            || octets.count > 12 && octets.matches("application/", in: 0..<12)
    }
}
