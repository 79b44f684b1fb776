import Glibc
import TemporaryFolders
import Testing

/// Lists on the wire: forms and pages.
@Suite struct ListTests {
    /// A server with five articles.
    private func serve<Result>(_ body: (Client) throws -> Result) throws -> Result {
        let folder = try TemporaryFolder()
        for number in 0..<5 { try folder.write("a\(number).txt", "Number \(number)\nA ferry sank.\n") }
        let server = try ServerProcess(seeds: folder.path)
        defer {
            server.signal(SIGTERM)
            _ = server.wait()
        }
        return try body(try Client(port: server.port))
    }

    @Test func `next leads through everything, each record once`() throws {
        try serve { client in
            var titles: Set<String> = []
            var target: String? = "/articles?limit=2&fields=title&sort=-id"
            var pages = 0
            while let current = target, pages < 9 {
                let text = try client.send(current).text
                titles.formUnion(
                    text.split(separator: "\"").map { String($0) }.filter { $0.hasPrefix("Number ") }
                )
                let next = text.firstRange(of: "\"next\":\"").map {
                    text[$0.upperBound...].prefix { $0 != "\"" }
                }
                target = next.map { String($0) }
                pages += 1
            }
            #expect(pages == 3 && titles.count == 5)
        }
    }

    @Test(arguments: [
        ("/articles.csv", "application/json", "text/csv; charset=utf-8; header=present"),
        ("/articles", "text/csv", "text/csv; charset=utf-8; header=present"),
        ("/articles?format=ndjson", "text/html", "application/x-ndjson"),
        ("/articles", "text/html, */*;q=0.1", "application/json"),
    ])
    func `the suffix wins over the format, and that over what is accepted`(
        target: String,
        accept: String,
        type: String
    ) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "A ferry sank.")
        let server = try ServerProcess(seeds: folder.path)
        defer {
            server.signal(SIGTERM)
            _ = server.wait()
        }
        let reply = try Client(port: server.port).send(target, fields: ["Accept: \(accept)"])
        #expect(reply.status == 200 && reply["content-type"] == type)
        #expect(try Client(port: server.port).send("/articles", fields: ["Accept: text/html"]).status == 406)
    }
}
