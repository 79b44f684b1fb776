/// A value of a field, with every name that it may be asked for by.
struct Term {
    /// Tells values apart; folded like a name.
    let key: String
    /// As it is shown.
    let value: String
    /// Other names, such as aliases and codes; `value` is always one.
    let names: [String]

    /// A value that is told from others by what it is called.
    init(_ value: String, names: [String] = []) { self.init(value, key: value, names: names) }

    /// A value that is told from others by `key`, which is one of its names.
    init(_ value: String, key: String, names: [String] = []) {
        (self.value, self.key) = (value, key)
        self.names = names + [key]
    }

    /// The values as terms.
    static func list(_ values: [String]) -> [Term] { values.map { Term($0) } }

    /// One term, or none for an unknown value.
    static func list(_ value: String?) -> [Term] { value.map { [Term($0)] } ?? [] }
}
