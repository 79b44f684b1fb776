extension Response {
    /// The answer to OPTIONS: the methods that the resource has, and leave for scripts of other origins to use them.
    ///
    /// - Parameters:
    ///   - allowed: the resource's methods. One that cannot be read by GET grants nothing to other origins.
    ///   - request: the OPTIONS request; a preflight asks for a method by `Access-Control-Request-Method`.
    /// - Returns: a 204.
    public static func options(_ allowed: [Method], for request: Request) -> Response {
        let text = allowed.map(\.rawValue).joined(separator: ", ")
        var response = Response(status: .noContent)
        response.fields.add("Allow", text)
        guard allowed.contains(.get) else { return response }
        response.fields.add(Cross.allowOrigin, "*")
        guard request.fields.has(.requestMethod) else { return response }
        response.fields.add("Access-Control-Allow-Methods", text)
        response.fields.add("Access-Control-Allow-Headers", Cross.requestFields)
        response.fields.add("Access-Control-Max-Age", Cross.maximumAge)
        return response
    }

    /// 405 with the methods that the resource has.
    public static func methodNotAllowed(_ allowed: [Method]) -> Response {
        let text = allowed.map(\.rawValue).joined(separator: ", ")
        var response = Problem(
            status: .methodNotAllowed,
            type: "method-not-allowed",
            detail: "This resource allows \(text)."
        ).response
        response.fields.add("Allow", text)
        return response
    }
}
