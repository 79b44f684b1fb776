import Yams

/// The top-level openapi.yaml, read apart from the server.
struct Contract {
    let document: JSONValue

    init() throws {
        let node = try Yams.compose(yaml: try Repository.text("openapi.yaml"))
        document = node.map(Self.value) ?? .null
    }

    /// The node as JSON; what YAML reads as a number or a truth value is one.
    private static func value(_ node: Node) -> JSONValue {
        switch node {
        case .mapping(let mapping):
            .object(mapping.map { JSONValue.Member(name: $0.key.string ?? "", value: value($0.value)) })
        case .sequence(let sequence): .array(sequence.map(value))
        case .scalar(let scalar):
            if node.null != nil {
                .null
            } else if let flag = node.bool {
                .boolean(flag)
            } else if scalar.style == .plain, node.int != nil || node.float != nil {
                .number(scalar.string)
            } else {
                .string(scalar.string)
            }
        case .alias: .null
        }
    }

    var paths: JSONValue? { document["paths"] }
    var schemas: JSONValue? { document["components"]?["schemas"] }

    /// The value, or what it refers to.
    func resolved(_ value: JSONValue) -> JSONValue {
        guard let reference = value["$ref"]?.string else { return value }
        var target = document
        for name in reference.split(separator: "/").dropFirst() { target = target[String(name)] ?? .null }
        return target
    }

    /// The parameters of the GET operation of a path that stand in `place`, resolved.
    func parameters(_ path: String, in place: String) -> [JSONValue] {
        (paths?[path]?["get"]?["parameters"]?.elements ?? []).map(resolved).filter {
            $0["in"]?.string == place
        }
    }

    /// The schema of the content that `path` answers with under `status`.
    func schema(_ path: String, status: String, mediaType: String) -> JSONValue? {
        let response = paths?[path]?["get"]?["responses"]?[status].map(resolved)
        return response?["content"]?[mediaType]?["schema"]
    }
}
