/// What a responder has to say to a request.
public enum Answer: Sendable {
    /// A response that is ready.
    case response(Response)
    /// One that another thread will complete.
    case later(LateResponse)
}
