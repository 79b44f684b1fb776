/// The rest of an output that the socket did not take at once.
struct ParkedOutput {
    private(set) var output: Output
    /// Octets of both parts together that were sent.
    private(set) var sent: Int

    init(_ output: Output, sent: Int) {
        // The copy is short, as large content is shared; its capacity is no larger than what it holds.
        self.output = Output(octets: Array(output.octets[...]), content: output.content)
        self.sent = sent
    }

    var isComplete: Bool { sent == output.octets.count + output.content.count }

    mutating func advance(by count: Int) { sent += count }
}
