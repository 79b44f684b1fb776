/// A value of a field, with every name that it may be asked for by.
struct Term {
    /// Tells values apart; folded like a name.
    let key: String
    /// As it is shown.
    let value: String
    /// All names: value, key, aliases, codes.
    let names: [String]

    /// A value that is told from others by what it is called.
    init(_ value: String) { (self.value, key, names) = (value, value, [value]) }

    /// A value that is told from others by `key`, which is one of its names.
    init(_ value: String, key: String, names: [String] = []) {
        (self.value, self.key) = (value, key)
        self.names = [value] + names + [key]
    }

    /// The values as terms.
    static func list(_ values: [String]) -> [Term] { values.map { Term($0) } }

    /// One term, or none for an unknown value.
    static func list(_ value: String?) -> [Term] { value.map { [Term($0)] } ?? [] }
}
