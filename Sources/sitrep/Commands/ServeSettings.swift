import ArgumentParser
import Glibc
import Transport

/// How to serve: flags win over environment variables, those over defaults.
struct ServeSettings {
    /// What the command line says; null where it says nothing.
    struct Flags {
        var seeds: String?
        var host: String?
        var port: UInt16?
        var loops: Int?
        var listen: String?
        var headerTimeout: Double?
        var idleTimeout: Double?
        var drainTimeout: Double?
        var maximumConnections: Int?
        var maximumConnectionsPerAddress: Int?
        var pidFile: String?
    }

    /// The variables that are read.
    static let variables = [
        "SITREP_SEEDS", "SITREP_HOST", "SITREP_PORT", "SITREP_LOOPS", "SITREP_LISTEN",
        "SITREP_HEADER_TIMEOUT",
        "SITREP_IDLE_TIMEOUT", "SITREP_DRAIN_TIMEOUT", "SITREP_MAX_CONNECTIONS",
        "SITREP_MAX_CONNECTIONS_PER_ADDRESS", "SITREP_PID_FILE",
    ]

    /// Folder of the seeds.
    var seeds = "seeds"
    /// Address to listen on.
    var host = "127.0.0.1"
    /// Port to listen on; 0 lets the system choose.
    var port: UInt16 = 8_080
    /// Path of a Unix-domain socket to listen on instead.
    var path: String?
    /// Event loops; 0 is one for each core.
    var loops = 0
    /// Seconds for the head of a request, between requests, and from a signal to the end.
    var timeouts = Timeouts()
    /// Connections at a time.
    var maximumConnections = ServerConfiguration().maximumConnections
    /// Connections at a time from one address; 0 is no limit.
    var maximumConnectionsPerAddress = 0
    /// File to write the number of the process to.
    var pidFile: String?

    /// More loops than this help on no machine and cost a thread each.
    private static let maximumLoops = 1_024

    /// - Throws: `ValidationError` when a variable or flag has a value that cannot be meant.
    init(_ flags: Flags, environment: [String: String]) throws {
        func value<Value>(_ flag: Value?, _ variable: String, _ read: (String) -> Value?, right: String)
            throws -> Value?
        {
            if let flag { return flag }
            // An empty variable is how many tools pass "not set".
            guard let text = environment[variable], !text.isEmpty else { return nil }
            guard let value = read(text) else {
                throw ValidationError("\(variable)=\(text) is wrong; right is \(right).")
            }
            return value
        }
        seeds = try value(flags.seeds, "SITREP_SEEDS", { $0 }, right: "a folder") ?? seeds
        host = try value(flags.host, "SITREP_HOST", { $0 }, right: "an address") ?? host
        port = try value(flags.port, "SITREP_PORT", { UInt16($0) }, right: "a number from 0 to 65535") ?? port
        loops =
            try value(flags.loops, "SITREP_LOOPS", { Int($0) }, right: "a number, 0 for one a core") ?? loops
        guard (0...Self.maximumLoops).contains(loops) else {
            throw ValidationError(
                "\(loops) loops are wrong; right is 0 for one a core, up to \(Self.maximumLoops)."
            )
        }
        pidFile = try value(flags.pidFile, "SITREP_PID_FILE", { $0 }, right: "a file")
        for (flag, name, timeout) in [
            (flags.headerTimeout, "SITREP_HEADER_TIMEOUT", \Timeouts.head),
            (flags.idleTimeout, "SITREP_IDLE_TIMEOUT", \Timeouts.idle),
            (flags.drainTimeout, "SITREP_DRAIN_TIMEOUT", \Timeouts.drain),
        ] {
            guard let seconds = try value(flag, name, { Double($0) }, right: "seconds") else { continue }
            guard seconds > 0, seconds <= Self.longestTimeout else {
                throw ValidationError("\(seconds) seconds are wrong; right is more than 0, up to a day.")
            }
            timeouts[keyPath: timeout] = seconds
        }
        let most = try value(
            flags.maximumConnections,
            "SITREP_MAX_CONNECTIONS",
            { Int($0) },
            right: "a number of at least 1"
        )
        let mostPerAddress = try value(
            flags.maximumConnectionsPerAddress,
            "SITREP_MAX_CONNECTIONS_PER_ADDRESS",
            { Int($0) },
            right: "a number, 0 for no limit"
        )
        guard most ?? 1 >= 1, mostPerAddress ?? 0 >= 0 else {
            throw ValidationError("A limit of connections is at least 1; that of an address may be 0, none.")
        }
        maximumConnections = most ?? maximumConnections
        maximumConnectionsPerAddress = mostPerAddress ?? 0
        if let text = try value(flags.listen, "SITREP_LISTEN", { $0 }, right: "an address") {
            try listen(on: text)
        }
    }

    /// A day: longer is as good as never.
    private static let longestTimeout = 86_400.0

    /// Reads `unix:PATH`, `ADDRESS`, `ADDRESS:PORT` or `[ADDRESS]:PORT`.
    private mutating func listen(on text: String) throws {
        if text.hasPrefix("unix:") {
            path = String(text.dropFirst(5))
            return
        }
        let colon = text.lastIndex(of: ":")
        let isBracketed = text.hasPrefix("[")
        let hasPort = isBracketed ? !text.hasSuffix("]") : text.count { $0 == ":" } == 1
        host = text
        if hasPort, let colon {
            guard let number = UInt16(text[text.index(after: colon)...]) else {
                throw ValidationError("\(text) is wrong; right is ADDRESS:PORT, [ADDRESS]:PORT or unix:PATH.")
            }
            port = number
            host = String(text[..<colon])
        }
        if isBracketed { host = String(host.dropFirst().dropLast()) }
    }

    /// What the server is told.
    var configuration: ServerConfiguration {
        var configuration = ServerConfiguration()
        configuration.host = host
        configuration.port = port
        configuration.path = path
        configuration.loops = loops
        configuration.timeouts = timeouts
        configuration.maximumConnections = maximumConnections
        configuration.maximumConnectionsPerAddress = maximumConnectionsPerAddress
        return configuration
    }

    /// The address to tell, given the port that was found.
    func address(port: UInt16) -> String {
        if let path { return "unix:\(path)" }
        return "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
    }
}
