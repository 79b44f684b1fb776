import HTTP
import Synchronization
import Testing

@testable import Transport

@Suite struct AnswerMemoTests {
    /// A loop's memory without a loop.
    struct Memory {
        var output = Output()

        init() { output.memo = AnswerMemo() }

        mutating func remember(_ head: String, _ text: String, second: Int64 = 0, content: [UInt8] = []) {
            var answer: [UInt8] = []
            var response = Response(status: .ok)
            response.fields.add("X", text)
            let date = Array(HTTPDate(secondsSinceEpoch: second).text.utf8)
            let offset = response.encodeHead(
                into: &answer,
                framing: Response.Framing(persists: true),
                date: date
            )
            output.memo?.remember(
                ArraySlice(head.utf8).span,
                answer: answer[...],
                dateOffset: offset,
                second: second,
                content: content,
                isLast: false
            )
        }

        /// Octets taken, and what is written.
        mutating func answer(_ octets: String, second: Int64 = 0) -> (taken: Int, text: String) {
            let taken = output.memo?.answer(
                ArraySlice(octets.utf8).span,
                date: Array(HTTPDate(secondsSinceEpoch: second).text.utf8),
                second: second,
                into: &output
            )
            let text = String(decoding: output.octets + output.content, as: UTF8.self)
            output.reset()
            return (taken?.taken ?? 0, text)
        }
    }

    @Test func `a head that was answered is answered again, whatever follows it`() {
        var memory = Memory()
        memory.remember(get("/a"), "first")
        for rest in ["", "G", get("/b")] {
            let (taken, text) = memory.answer(get("/a") + rest)
            #expect(taken == get("/a").utf8.count)
            #expect(text.contains("\r\nX: first\r\n"))
        }
    }

    @Test func `every other head is another one`() {
        var memory = Memory()
        memory.remember(get("/a"), "first")
        let head = Array(get("/a").utf8)
        for place in head.indices {
            var other = head
            other[place] ^= 1
            #expect(memory.answer(String(decoding: other, as: UTF8.self)).taken == 0)
            #expect(memory.answer(String(decoding: head[..<place], as: UTF8.self)).taken == 0)
        }
    }

    @Test func `an answer that is repeated has its own date and id`() {
        var memory = Memory()
        memory.remember(get("/a"), "first", second: 1_000)
        let (_, first) = memory.answer(get("/a"), second: 1_000)
        let (_, second) = memory.answer(get("/a"), second: 2_000)
        #expect(
            first.contains(
                "Date: \(HTTPDate(secondsSinceEpoch: 1_000).text)\r\nX-Request-Id: 00000000-000000000001\r\n"
            )
        )
        #expect(
            second.contains(
                "Date: \(HTTPDate(secondsSinceEpoch: 2_000).text)\r\nX-Request-Id: 00000000-000000000002\r\n"
            )
        )
    }

    @Test func `large content is shared with the answer`() {
        var memory = Memory()
        memory.remember(get("/a"), "first", content: [UInt8](repeating: 0x78, count: Output.sharedContent))
        #expect(
            memory.answer(get("/a")).text.hasSuffix(
                "\r\n\r\n" + String(repeating: "x", count: Output.sharedContent)
            )
        )
    }

    @Test func `heads that share a first line are told apart, the latest four of them`() {
        var memory = Memory()
        let heads = (0..<9).map { get("/a", "User-Agent: \($0)\r\n") }
        for (number, head) in heads.enumerated() { memory.remember(head, "agent \(number)") }
        for (number, head) in heads.enumerated() {
            let (taken, text) = memory.answer(head)
            #expect((taken > 0) == (number >= 5))
            if taken > 0 { #expect(text.contains("X: agent \(number)\r\n")) }
        }
    }

    @Test func `many heads are answered right or not at all`() {
        var memory = Memory()
        for number in 0..<2_000 { memory.remember(get("/\(number)"), "\(number)") }
        var count = 0
        for number in 0..<2_000 {
            let (taken, text) = memory.answer(get("/\(number)"))
            guard taken > 0 else { continue }
            count += 1
            #expect(text.contains("X: \(number)\r\n"))
        }
        #expect(count > 200)
    }

    @Test func `what is forgotten is not answered`() {
        var memory = Memory()
        memory.remember(get("/a"), "first")
        memory.output.memo?.forget()
        #expect(memory.answer(get("/a")).taken == 0)
        memory.remember(get("/a"), "second")
        #expect(memory.answer(get("/a")).text.contains("X: second\r\n"))
    }

    @Test func `an answer is repeated until the data change, and only if it may be`() throws {
        let asked = Counter()
        let generation = Counter()
        let server = try server(
            { $0.loops = 1 },
            generation: { UInt64(generation.value) },
            answer: { request in
                asked.add()
                var response = Response(status: .ok, body: Array("\(asked.value)!".utf8))
                response.isRepeatable = request.path == Array("/a".utf8)
                return .response(response)
            }
        )
        let client = Client(server)
        func body(_ path: String) -> String {
            client.send(get(path))
            return client.receive(answers: 1).split(separator: "\r\n\r\n").last.map(String.init) ?? ""
        }
        #expect(["/a", "/a", "/b", "/b", "/a"].map(body) == ["1!", "1!", "2!", "3!", "1!"])
        generation.add()
        #expect(["/a", "/a"].map(body) == ["4!", "4!"])
        server.stop()
    }

    @Test(arguments: [
        "GET /a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "GET /a HTTP/1.0\r\nHost: a\r\n\r\n",
    ])
    func `a last answer is repeated as the last, and nothing behind it is answered`(head: String) throws {
        let asked = Counter()
        let server = try server(
            { $0.loops = 1 },
            answer: { _ in
                asked.add()
                var response = Response(status: .ok, body: Array("\(asked.value)!".utf8))
                response.isRepeatable = true
                return .response(response)
            }
        )
        for behind in ["", "", get("/b"), ""] {
            let client = Client(server)
            client.send(head + behind)
            let text = client.receive()
            #expect(
                text.hasSuffix("Connection: close\r\n\r\n1!") && text.count(of: "HTTP/1.1 ") == 1,
                "\(text)"
            )
        }
        #expect(asked.value == 1)
        server.stop()
    }
}
