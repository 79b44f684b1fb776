/// Compares answers with the schemas of the contract and remembers what it has seen.
struct SchemaCheck {
    let contract: Contract
    /// `Schema.property` of every property met.
    private(set) var seen: Set<String> = []
    /// Path and reason of every difference.
    private(set) var faults: [String] = []

    init(_ contract: Contract) { self.contract = contract }

    /// Checks `value` against `schema`; a property that the schema does not name is a fault.
    mutating func check(_ value: JSONValue, _ schema: JSONValue, at path: String) {
        let name = schema["$ref"]?.string?.split(separator: "/").last.map { String($0) } ?? path
        let schema = contract.resolved(schema)
        // Described in words only: any value will do.
        if schema.names == ["description"] { return }
        if let choices = schema["anyOf"]?.elements {
            let choice = choices.first { $0["type"]?.string != "null" } ?? .null
            if value != .null { check(value, choice, at: path) }
            return
        }
        if let choices = schema["oneOf"]?.elements {
            let choice = choices.first { choice in
                let required = contract.resolved(choice)["required"]?.strings ?? []
                return required.isEmpty ? value == .null : required.allSatisfy(value.names.contains)
            }
            guard let choice else { return faults.append("\(path) is none of the choices") }
            if value != .null { check(value, choice, at: path) }
            return
        }
        checkScalar(value, schema, at: path)
        switch value {
        case .object(let members): checkObject(members, schema, name, at: path)
        case .array(let values):
            guard let items = schema["items"] else {
                return faults.append("\(path): items are not described")
            }
            for (index, value) in values.enumerated() { check(value, items, at: "\(path)/\(index)") }
        default: break
        }
    }

    private mutating func checkObject(
        _ members: [JSONValue.Member],
        _ schema: JSONValue,
        _ name: String,
        at path: String
    ) {
        let properties = schema["properties"]
        for member in members {
            let place = "\(path)/\(member.name)"
            if let property = properties?[member.name] {
                seen.insert("\(name).\(member.name)")
                check(member.value, property, at: place)
            } else if let other = schema["additionalProperties"] {
                check(member.value, other, at: place)
            } else {
                faults.append("\(place) is not in the contract")
            }
        }
        for required in schema["required"]?.strings ?? []
        where !members.contains(where: { $0.name == required }) {
            faults.append("\(path) lacks \(required)")
        }
        // Optional properties aside, the order of the contract is the order served.
        let order = members.map(\.name).filter { properties?[$0] != nil }
        if (properties?.names ?? []).filter({ order.contains($0) }) != order {
            faults.append("\(path): another order")
        }
    }

    private mutating func checkScalar(_ value: JSONValue, _ schema: JSONValue, at path: String) {
        let types = schema["type"].map { $0.string.map { [$0] } ?? $0.strings } ?? []
        let type: String =
            switch value {
            case .null: "null"
            case .boolean: "boolean"
            case .number(let digits): digits.contains(".") || digits.contains("e") ? "number" : "integer"
            case .string: "string"
            case .array: "array"
            case .object: "object"
            }
        if !types.contains(type) { faults.append("\(path) is \(type), not \(types)") }
        if let codes = schema["enum"]?.elements, !codes.contains(value) { faults.append("\(path): \(value)") }
        if let const = schema["const"], const != value { faults.append("\(path): \(value)") }
        if let number = value.integer {
            if let minimum = schema["minimum"]?.integer, number < minimum {
                faults.append("\(path): \(number)")
            }
            if let maximum = schema["maximum"]?.integer, number > maximum {
                faults.append("\(path): \(number)")
            }
        }
    }
}
