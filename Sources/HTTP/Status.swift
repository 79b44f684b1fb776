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
    /// RFC 9110 §15.3.5.
    public static let noContent = Status(204, "No Content")
    /// RFC 9110 §15.4.5.
    public static let notModified = Status(304, "Not Modified")
    /// RFC 9110 §15.4.9.
    public static let permanentRedirect = Status(308, "Permanent Redirect")
    /// RFC 9110 §15.5.1.
    public static let badRequest = Status(400, "Bad Request")
    /// RFC 9110 §15.5.5.
    public static let notFound = Status(404, "Not Found")
    /// RFC 9110 §15.5.6.
    public static let methodNotAllowed = Status(405, "Method Not Allowed")
    /// RFC 9110 §15.5.7.
    public static let notAcceptable = Status(406, "Not Acceptable")
    /// RFC 9110 §15.6.1.
    public static let internalServerError = Status(500, "Internal Server Error")
    /// RFC 9110 §15.6.2.
    public static let notImplemented = Status(501, "Not Implemented")
    /// RFC 9110 §15.6.4.
    public static let serviceUnavailable = Status(503, "Service Unavailable")
}
