/// Sharing across origins (Fetch, "CORS protocol"): everything that can be read here may be read by scripts of any origin.
enum Cross {
    static let allowOrigin = "Access-Control-Allow-Origin"
    /// What a script may send along; none of it can change anything here.
    static let requestFields =
        "Accept, Accept-Encoding, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Range, If-Unmodified-Since, Range"
    /// A day: the rules do not change while a server runs, and browsers cap it themselves.
    static let maximumAge = "86400"
}
