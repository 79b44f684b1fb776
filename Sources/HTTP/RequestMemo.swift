/// The request read last from one piece, so that the same octets again need no reading.
///
/// Who polls sends the same head each time, and a head is self-contained: octets that start with a complete one read before, by a parser
/// with the same limits, mean the same request.
public struct RequestMemo: Sendable {
    /// Longer heads are those of browsers with many cookies, hardly two of them the same.
    private static let maximumOctets = 2_048

    private var octets: [UInt8] = []
    private var request: Request?

    /// Remembers nothing yet.
    public init() {}

    /// The request that `bytes` start with, and how many octets it has; null when it is another one.
    func request(startingAt bytes: Span<UInt8>) -> (Request, Int)? {
        guard let request, bytes.starts(with: octets.span) else { return nil }
        return (request, octets.count)
    }

    /// Remembers a request without a body that the first `length` octets are.
    mutating func remember(_ request: Request, _ bytes: Span<UInt8>, length: Int) {
        guard length <= Self.maximumOctets else { return }
        octets = bytes.array(0..<length)
        self.request = request
    }
}
