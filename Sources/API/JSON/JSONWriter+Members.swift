import Records

/// Members of objects: a name with its value, `null` when the value is unknown.
extension JSONWriter {
    /// Writes a member whose value `value` writes.
    mutating func member(_ name: StaticString, _ value: (inout JSONWriter) -> Void) {
        self.name(name)
        value(&self)
    }

    /// Writes a member with the value that `write` writes for `value`.
    mutating func member<Value>(
        _ name: StaticString,
        _ value: Value?,
        _ write: (inout JSONWriter, Value) -> Void
    ) {
        self.name(name)
        if let value { write(&self, value) } else { null() }
    }

    /// Writes a member with a list of what `element` writes for each of `values`.
    mutating func list<Element>(
        _ name: StaticString,
        _ values: [Element],
        _ element: (inout JSONWriter, Element) -> Void
    ) {
        self.name(name)
        array(values, element)
    }

    /// Writes a member with a string.
    mutating func member(_ name: StaticString, _ value: String?) {
        member(name, value) { $0.string($1) }
    }

    /// Writes a member with an integer.
    mutating func member(_ name: StaticString, _ value: Int?) {
        member(name, value) { $0.integer($1) }
    }

    /// Writes a member with a number.
    mutating func member(_ name: StaticString, _ value: Double?) {
        member(name, value) { $0.number($1) }
    }

    /// Writes a member with `true` or `false`.
    mutating func member(_ name: StaticString, _ value: Bool?) {
        member(name, value) { $0.boolean($1) }
    }

    /// Writes a member with a day, `YYYY-MM-DD`.
    mutating func member(_ name: StaticString, _ value: CalendarDate?) {
        member(name, value) { $0.string($1.description) }
    }

    /// Writes a member with a list of strings.
    mutating func member(_ name: StaticString, _ values: [String]) {
        list(name, values) { $0.string($1) }
    }

    /// Writes a member with a code as it is served.
    mutating func member<Code: RawRepresentable<String>>(_ name: StaticString, _ value: Code?) {
        member(name, value?.rawValue)
    }
}
