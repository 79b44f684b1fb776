internal import Glibc

/// A folder of its own for one test, removed with everything in it at the end.
public final class TemporaryFolder {
    /// Path without a slash at its end.
    public let path: String
    private var names: [String] = []

    /// Makes an empty folder.
    public init() throws {
        var template = Array("/tmp/sitrep-test-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw SystemError(number: errno) }
        path = String(cString: made)
    }

    deinit {
        for name in names { remove("\(path)/\(name)") }
        rmdir(path)
    }

    /// Writes a file and returns its path.
    @discardableResult
    public func write(_ name: String, _ octets: [UInt8]) throws -> String {
        names.append(name)
        let file = "\(path)/\(name)"
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard descriptor >= 0 else { throw SystemError(number: errno) }
        defer { close(descriptor) }
        var offset = 0
        while offset < octets.count {
            let count = octets.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset)
            }
            guard count > 0 else { throw SystemError(number: errno) }
            offset += count
        }
        return file
    }

    /// Writes a text file and returns its path.
    @discardableResult
    public func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

    /// Removes a file.
    public func delete(_ name: String) throws {
        guard unlink("\(path)/\(name)") == 0 else { throw SystemError(number: errno) }
    }

    /// Makes a named pipe.
    public func makePipe(_ name: String) throws {
        names.append(name)
        guard mkfifo("\(path)/\(name)", 0o600) == 0 else { throw SystemError(number: errno) }
    }

    /// A system call of the test itself failed.
    public struct SystemError: Error { let number: Int32 }
}
