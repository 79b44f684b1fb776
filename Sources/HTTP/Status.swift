/// A status code with its reason phrase (RFC 9110 §15).
public struct Status: Hashable, Sendable {
    /// Three digits, 100…599.
    public let code: Int
    /// The phrase of the registry.
    public let reason: String

    /// A status of the registry.
    public init(_ code: Int, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    /// RFC 9110 §15.3.1.
    public static let ok = Status(200, "OK")
    /// RFC 9110 §15.3.2.
    public static let created = Status(201, "Created")
    /// RFC 9110 §15.3.3.
    public static let accepted = Status(202, "Accepted")
    /// RFC 9110 §15.3.5.
    public static let noContent = Status(204, "No Content")
    /// RFC 9110 §15.3.7.
    public static let partialContent = Status(206, "Partial Content")
    /// RFC 9110 §15.4.5.
    public static let notModified = Status(304, "Not Modified")
    /// RFC 9110 §15.4.9.
    public static let permanentRedirect = Status(308, "Permanent Redirect")
    /// RFC 9110 §15.5.1.
    public static let badRequest = Status(400, "Bad Request")
    /// RFC 9110 §15.5.2.
    public static let unauthorized = Status(401, "Unauthorized")
    /// RFC 9110 §15.5.5.
    public static let notFound = Status(404, "Not Found")
    /// RFC 9110 §15.5.6.
    public static let methodNotAllowed = Status(405, "Method Not Allowed")
    /// RFC 9110 §15.5.7.
    public static let notAcceptable = Status(406, "Not Acceptable")
    /// RFC 9110 §15.5.9.
    public static let requestTimeout = Status(408, "Request Timeout")
    /// RFC 9110 §15.5.10.
    public static let conflict = Status(409, "Conflict")
    /// RFC 9110 §15.5.11.
    public static let gone = Status(410, "Gone")
    /// RFC 9110 §15.5.12.
    public static let lengthRequired = Status(411, "Length Required")
    /// RFC 9110 §15.5.13.
    public static let preconditionFailed = Status(412, "Precondition Failed")
    /// RFC 9110 §15.5.14.
    public static let contentTooLarge = Status(413, "Content Too Large")
    /// RFC 9110 §15.5.15.
    public static let uriTooLong = Status(414, "URI Too Long")
    /// RFC 9110 §15.5.16.
    public static let unsupportedMediaType = Status(415, "Unsupported Media Type")
    /// RFC 9110 §15.5.17.
    public static let rangeNotSatisfiable = Status(416, "Range Not Satisfiable")
    /// RFC 9110 §15.5.21.
    public static let unprocessableContent = Status(422, "Unprocessable Content")
    /// RFC 6585 §5.
    public static let requestHeaderFieldsTooLarge = Status(431, "Request Header Fields Too Large")
    /// RFC 9110 §15.6.1.
    public static let internalServerError = Status(500, "Internal Server Error")
    /// RFC 9110 §15.6.2.
    public static let notImplemented = Status(501, "Not Implemented")
    /// RFC 9110 §15.6.4.
    public static let serviceUnavailable = Status(503, "Service Unavailable")
    /// RFC 9110 §15.6.6.
    public static let versionNotSupported = Status(505, "HTTP Version Not Supported")
}
