import Extraction
import Records
import Store

/// What was read from one seed, and what tells whether it has to be read again.
struct Reading {
    /// Stamps of the text and of the file beside it, taken before they were read; null where there is none.
    let stamps: [FileStamp?]
    /// Hash of the text and of what is known beside it; null when they could not be read.
    let digest: String?
    /// What was read, or what is wrong.
    let result: Result<Findings, InputError>
    /// Whether the rules had to read the text.
    let isNew: Bool

    /// Reads the seed `name`, or takes over what was read before where nothing changed.
    init(_ name: String, in folder: SeedFolder, extractor: Extractor, before: Reading?) {
        stamps = folder.paths(named: name).map { FileStamp(path: $0) }
        if let before, before.digest != nil, before.stamps == stamps,
            before.stamps.allSatisfy({ $0?.isSettled ?? true })
        {
            (digest, result, isNew) = (before.digest, before.result, false)
            return
        }
        let seed: Seed
        do throws(InputError) { seed = try folder.seed(named: name) } catch {
            if case .failure(error)? = before?.result { isNew = false } else { isNew = true }
            (digest, result) = (nil, .failure(error))
            return
        }
        digest = Self.digest(of: seed)
        if let before, before.digest == digest {
            (result, isNew) = (before.result, false)
            return
        }
        isNew = true
        do throws(SeedFormatError) { result = .success(try extractor.findings(in: seed)) } catch {
            result = .failure(InputError(error, file: "\(folder.path)/\(name)"))
        }
    }

    private static func digest(of seed: Seed) -> String {
        var hash = ContentHash()
        hash.add(seed.octets)
        let known = seed.supplement
        for text in [
            known.id, known.publishedAt, known.sourceURL, known.title, known.agency, known.language,
        ] {
            hash.add(text.map { "=" + $0 } ?? "")
        }
        return hash.hexadecimal
    }
}
