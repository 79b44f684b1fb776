public import HTTP

/// Where and how a server listens.
public struct ServerConfiguration: Sendable {
    /// An IPv4 or IPv6 address, or `localhost`, which is 127.0.0.1.
    public var host = "127.0.0.1"
    /// The port; 0 lets the system choose a free one.
    public var port: UInt16 = 8_080
    /// Path of a Unix-domain socket to listen on instead, for a reverse proxy on the same machine.
    public var path: String?
    /// Event loops; 0 is one for each core.
    public var loops = 0
    /// What is accepted of a request.
    public var requestLimits = RequestLimits()
    /// What a connection may take.
    public var timeouts = Timeouts()
    /// Connections at a time; those above are answered with 503, as are those for which there is no descriptor.
    public var maximumConnections = 20_000
    /// Connections at a time from one address; 0 is no limit, as all clients of a reverse proxy share its address.
    public var maximumConnectionsPerAddress = 0

    /// The defaults: loopback, port 8080.
    public init() {}
}
