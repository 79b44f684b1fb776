import Lexicon

extension Gazetteer {
    /// The names in the gazetteer of the places that bear `name`: "Kyiv" for "Kiev"; empty for an unknown name.
    func primaryNames(of name: String) -> [String] {
        var names: [String] = []
        for candidate in candidates(for: name)?.candidates ?? [] where candidate.relation != .demonym {
            let name = entry(candidate.key).name
            if !names.contains(name) { names.append(name) }
        }
        return names
    }
}
