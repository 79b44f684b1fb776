import Glibc

/// Files of the project, found from where this one lies.
enum ProjectFile {
    /// The path of a file named from the top of the project.
    static func path(of name: String) throws -> String {
        "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/" + name
    }

    /// The bytes of a file of the project.
    static func octets(of name: String) throws -> [UInt8] {
        let descriptor = open(try path(of: name), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ServerProcess.Failure(reason: "cannot open \(name)") }
        defer { close(descriptor) }
        return ServerProcess.octets(from: descriptor)
    }

    /// Replaces a file.
    static func write(_ octets: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw ServerProcess.Failure(reason: "cannot write \(path)") }
        defer { close(descriptor) }
        guard Glibc.write(descriptor, octets, octets.count) == octets.count else {
            throw ServerProcess.Failure(reason: "cannot write \(path)")
        }
    }
}
