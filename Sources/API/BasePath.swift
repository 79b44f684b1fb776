import HTTP

/// What stands before the path of a resource: nothing, or the version of the contract.
///
/// The same resources answer below both; whoever asks below one is linked to what lies below it.
enum BasePath: String, Sendable {
    case none = ""
    case version = "/v1"

    private static let versionOctets = Array("/v1".utf8)
    private static let slash = UInt8(ascii: "/")

    /// The base of a path as received.
    init(of path: [UInt8]) {
        let isBelow = path.starts(with: Self.versionOctets)
        self = isBelow && (path.count == 3 || path[3] == Self.slash) ? .version : .none
    }

    /// The same request without the base.
    func relative(_ request: Request) -> Request {
        guard self != .none else { return request }
        var request = request
        request.path.removeFirst(Self.versionOctets.count)
        if request.path.isEmpty { request.path = [Self.slash] }
        return request
    }

    /// The path of a resource, with its query, below this base.
    func link(_ path: String) -> String {
        self == .version && (path == "/" || path.hasPrefix("/?"))
            ? rawValue + path.dropFirst() : rawValue + path
    }
}
