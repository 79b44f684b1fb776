import Glibc

/// A file that says which process serves, for who sends it signals.
struct PIDFile {
    private let path: String

    /// Writes the number of this process.
    ///
    /// - Throws: `InputError` when the file cannot be written.
    init(path: String) throws(InputError) {
        self.path = path
        guard let file = fopen(path, "we") else {
            throw InputError(file: path, reason: "cannot be written: \(String(cString: strerror(errno)))")
        }
        fputs("\(getpid())\n", file)
        fclose(file)
    }

    /// Removes it.
    func remove() { unlink(path) }
}
