import Glibc

/// The environment of the process.
enum Environment {
    /// Variables by name.
    static var current: [String: String] {
        var variables: [String: String] = [:]
        for name in ServeSettings.variables {
            // Safe: the text is copied at once, and nothing changes the environment.
            if let value = getenv(name) { variables[name] = String(cString: value) }
        }
        return variables
    }
}
