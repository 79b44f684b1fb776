import Extraction
import Glibc

/// A folder of seeds: NAME.txt, and beside it NAME.json with what the text does not say; tables of events as NAME.csv or
/// NAME.csv.gz.
struct SeedFolder {
    /// Path of the folder as the user gave it.
    let path: String

    /// Names of the texts, of the tables and of the sidecars that have no text, each sorted by their bytes.
    ///
    /// - Throws: `InputError` when the folder cannot be read.
    func names() throws(InputError) -> (texts: [String], tables: [String], orphans: [String]) {
        guard let directory = opendir(path) else {
            throw InputError(file: path, systemCall: "opened as the folder of the seeds")
        }
        defer { closedir(directory) }
        var names: Set<String> = []
        while let entry = readdir(directory) {
            // Safe: d_name is NUL-terminated inside the entry, which is valid until the next call.
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.insert(name) }
        }
        let texts = names.filter { $0.hasSuffix(".txt") }
        let orphans = names.filter { $0.hasSuffix(".json") && !names.contains(Self.stem(of: $0) + ".txt") }
        let tables = names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".csv.gz") }
        return (
            texts.sorted(by: Self.byOctets), tables.sorted(by: Self.byOctets),
            orphans.sorted(by: Self.byOctets)
        )
    }

    /// Paths of the text `name` and of the file that may lie beside it.
    func paths(named name: String) -> [String] {
        ["\(path)/\(name)", "\(path)/\(Self.stem(of: name)).json"]
    }

    /// The seed in the file `name`.
    ///
    /// - Throws: `InputError` when it or its sidecar cannot be read.
    func seed(named name: String) throws(InputError) -> Seed {
        let paths = paths(named: name)
        let (file, sidecar) = (paths[0], paths[1])
        var status = stat()
        // A pipe would block, a device never end.
        guard stat(file, &status) == 0 else { throw InputError(file: file, systemCall: "read") }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw InputError(file: file, reason: "is no file; a seed is a text file")
        }
        let octets = try OctetFile.octets(of: file, limit: Seed.maximumBytes)
        guard access(sidecar, F_OK) == 0 else { return Seed(fileName: name, octets: octets) }
        let members = try SeedMembers(
            OctetFile.octets(of: sidecar, limit: Self.maximumSidecarBytes),
            file: sidecar
        )
        return Seed(fileName: name, octets: octets, supplement: members.supplement)
    }

    /// Six short strings; more is another file by mistake.
    private static let maximumSidecarBytes = 65_536

    private static func stem(of name: String) -> Substring {
        name[..<(name.lastIndex(of: ".") ?? name.endIndex)]
    }

    private static func byOctets(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
