/// What a request's conditions say about the present state of its resource (RFC 9110 §13.2.2).
public enum Preconditions: Hashable, Sendable {
    /// No condition, or all hold: answer as without them.
    case hold
    /// The sender has what it asks for: 304.
    case notModified
    /// The resource is not in the state that the sender supposes: 412.
    case failed

    /// Evaluates the conditions of a request in the order of RFC 9110 §13.2.2.
    ///
    /// For methods that change something, ask before changing it.
    ///
    /// - Parameters:
    ///   - request: what is asked; its method decides between 304 and 412.
    ///   - tag: the tag of the representation that would be sent; null without one.
    ///   - lastModified: when the resource changed; null when unknown.
    ///   - now: the present, for years of two digits.
    /// - Returns: what to answer, given that the answer without conditions would be a success.
    public static func evaluate(
        _ request: Request,
        tag: EntityTag?,
        lastModified: HTTPDate?,
        now: HTTPDate
    ) -> Preconditions {
        let fields = request.fields
        let isRead = request.method == .get || request.method == .head
        if let expected = fields.list(.ifMatch) {
            let holds =
                expected.elementsEqual([.asterisk])
                || EntityTag.list(expected).contains { tag?.matchesStrongly($0) ?? false }
            if !holds { return .failed }
        } else if let since = date(.ifUnmodifiedSince, fields, now), let lastModified, lastModified > since {
            return .failed
        }
        if let known = fields.list(.ifNoneMatch) {
            let isKnown =
                known.elementsEqual([.asterisk])
                || EntityTag.list(known).contains { tag?.matchesWeakly($0) ?? false }
            if isKnown { return isRead ? .notModified : .failed }
        } else if isRead, let since = date(.ifModifiedSince, fields, now), let lastModified,
            lastModified <= since
        {
            return .notModified
        }
        return .hold
    }

    /// Whether the request has any condition at all.
    static func exist(in fields: Fields) -> Bool {
        fields.has(.ifNoneMatch) || fields.has(.ifModifiedSince) || fields.has(.ifMatch)
            || fields.has(.ifUnmodifiedSince)
    }

    /// A date that stands once and is one; a condition with another is as good as absent.
    private static func date(_ field: KnownField, _ fields: Fields, _ now: HTTPDate) -> HTTPDate? {
        fields.text(field).flatMap { HTTPDate($0, now: now) }
    }
}
