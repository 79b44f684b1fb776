import CLexiconData

/// A lexicon file that is part of the binary.
struct LexiconFile {
    /// Folder and name without ending, such as `lexicon/weapons`.
    let name: String
    /// The bytes of the file: UTF-8, tab-separated.
    ///
    /// SAFETY: points into the constant data of the executable, which is never freed or changed.
    nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>

    /// Every embedded file, in the order of the table in `CLexiconData.c`.
    static let all: [LexiconFile] = (0..<sitrep_lexicon_file_count()).map { index in
        let file = sitrep_lexicon_file(index)
        return LexiconFile(
            name: String(cString: file.name),
            bytes: UnsafeBufferPointer(start: file.bytes, count: file.count)
        )
    }

    /// The file with this name.
    static func named(_ name: String) throws(LexiconFormatError) -> LexiconFile {
        guard let file = all.first(where: { $0.name == name }) else {
            throw LexiconFormatError(file: name, line: 0, reason: "is not embedded")
        }
        return file
    }
}
