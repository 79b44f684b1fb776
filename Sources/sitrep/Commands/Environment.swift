import Glibc

/// The environment of the process.
enum Environment {
    /// Variables by name.
    static var current: [String: String] {
        var variables: [String: String] = [:]
        for name in ["SITREP_SEEDS", "SITREP_HOST", "SITREP_PORT", "SITREP_LOOPS"] {
            // Safe: the text is copied at once, and nothing changes the environment.
            if let value = getenv(name) { variables[name] = String(cString: value) }
        }
        return variables
    }
}
