import ArgumentParser
import Glibc

/// How to serve: flags win over environment variables, those over defaults.
struct ServeSettings: Hashable {
    /// What the command line says; null where it says nothing.
    struct Flags {
        var seeds: String?
        var host: String?
        var port: UInt16?
        var loops: Int?
    }

    /// Folder of the seeds.
    var seeds = "seeds"
    /// Address to listen on.
    var host = "127.0.0.1"
    /// Port to listen on; 0 lets the system choose.
    var port: UInt16 = 8_080
    /// Event loops; 0 is one for each core.
    var loops = 0

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
    }
}
