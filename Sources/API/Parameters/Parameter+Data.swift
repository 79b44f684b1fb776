extension Parameter {
    /// The version that the data must have.
    static let datasetVersion = Parameter("dataset_version", .text, example: "0123456789abcdef")
    /// What the client has seen of the changes: a token, or the time when it last asked.
    static let updatedSince = Parameter("updated_since", .text, example: "2025-04-25T00:00:00Z")
}

extension Arguments {
    /// Number of the last change that the client says it knows; null when it says nothing.
    ///
    /// A token of another history is as good as none: everything is new.
    ///
    /// - Throws: A problem when it is neither token nor time.
    func knownChange(of timeline: Timeline) throws(Problem) -> Int? {
        guard case .text(let text) = self[Parameter.updatedSince.name] else { return nil }
        if let token = ChangeToken(text) { return timeline.knows(token) ? token.number : 0 }
        if let date = DateText.instant(text) { return timeline.last(before: date) }
        var error = ParameterError(
            .invalidValue,
            parameter: Parameter.updatedSince.name,
            value: text,
            reason: "updated_since is a token of /changes, a day or an instant (RFC 3339)."
        )
        error.example = Parameter.updatedSince.example
        throw Problem(parameters: [error])
    }

    /// - Throws: A problem when other data are asked for than those of `version`.
    func checkVersion(_ version: String) throws(Problem) {
        guard case .text(let pinned) = self[Parameter.datasetVersion.name], pinned != version else { return }
        throw .otherVersion(current: version)
    }
}
