import CCurl

/// A client like those that people use: one libcurl handle, which keeps its connection.
final class Client {
    /// An answer as the client got it.
    struct Reply {
        let status: Int
        /// Field lines in order, names in small letters.
        let fields: [(name: String, value: String)]
        let body: [UInt8]
        /// Connections that had to be made for it: 0 when an open one was used.
        let newConnections: Int

        var text: String { String(decoding: body, as: UTF8.self) }

        subscript(field: String) -> String? { fields.first { $0.name == field }?.value }
    }

    /// libcurl could not do it.
    struct Failure: Error, CustomStringConvertible { let description: String }

    private let base: String
    /// Of the Unix-domain socket to connect to, where it is none of TCP.
    private let path: String?
    private let curl: OpaquePointer

    /// A client of the server on a port of this machine.
    convenience init(port: UInt16) throws { try self.init(base: "http://127.0.0.1:\(port)") }

    /// A client of the server whose resources begin with `base`.
    init(base: String, path: String? = nil) throws {
        self.base = base
        self.path = path
        guard let handle = curl_easy_init() else { throw Failure(description: "curl_easy_init") }
        curl = OpaquePointer(handle)
    }

    deinit { curl_easy_cleanup(UnsafeMutableRawPointer(curl)) }

    /// Asks for `path` and waits for the answer.
    func send(_ path: String, fields: [String] = []) throws -> Reply { try send("GET", path, fields: fields) }

    /// Sends a request and waits for its answer.
    func send(_ method: String, _ path: String, fields: [String] = []) throws -> Reply {
        let handle = UnsafeMutableRawPointer(curl)
        curl_easy_reset(handle)
        let received = Received()
        try check(ccurl_set_text(handle, CURLOPT_URL, base + path))
        if let path = self.path { try check(ccurl_set_text(handle, CURLOPT_UNIX_SOCKET_PATH, path)) }
        try check(ccurl_set_text(handle, CURLOPT_CUSTOMREQUEST, method))
        try check(ccurl_set_number(handle, CURLOPT_NOBODY, method == "HEAD" ? 1 : 0))
        try check(ccurl_set_number(handle, CURLOPT_TIMEOUT, 20))
        var list: UnsafeMutablePointer<curl_slist>?
        for field in fields { list = curl_slist_append(list, field) }
        defer { curl_slist_free_all(list) }
        try check(ccurl_set_list(handle, CURLOPT_HTTPHEADER, list))
        // Safe: `received` lives until the transfer has ended.
        let context = Unmanaged.passUnretained(received).toOpaque()
        for (option, target) in [
            (CURLOPT_HEADERFUNCTION, CURLOPT_HEADERDATA), (CURLOPT_WRITEFUNCTION, CURLOPT_WRITEDATA),
        ] {
            let isHead = option == CURLOPT_HEADERFUNCTION
            try check(ccurl_set_receiver(handle, option, isHead ? Self.receiveHead : Self.receiveBody))
            try check(ccurl_set_context(handle, target, context))
        }
        try check(curl_easy_perform(handle))
        var status = 0
        var connections = 0
        try check(ccurl_number(handle, CURLINFO_RESPONSE_CODE, &status))
        try check(ccurl_number(handle, CURLINFO_NUM_CONNECTS, &connections))
        return Reply(
            status: status,
            fields: received.fields,
            body: received.body,
            newConnections: connections
        )
    }

    private func check(_ code: CURLcode) throws {
        guard code != CURLE_OK else { return }
        throw Failure(description: curl_easy_strerror(code).map { String(cString: $0) } ?? "curl \(code)")
    }

    private final class Received {
        var fields: [(name: String, value: String)] = []
        var body: [UInt8] = []

        func takeLine(_ line: String) {
            guard let colon = line.firstIndex(of: ":") else { return }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            fields.append((line[..<colon].lowercased(), String(value.prefix { !$0.isNewline })))
        }
    }

    private static let receiveHead: ccurl_receiver = { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        let received = Unmanaged<Received>.fromOpaque(context).takeUnretainedValue()
        let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
        received.takeLine(String(decoding: line, as: UTF8.self))
        return size * count
    }

    private static let receiveBody: ccurl_receiver = { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        let received = Unmanaged<Received>.fromOpaque(context).takeUnretainedValue()
        received.body += UnsafeRawBufferPointer(start: bytes, count: size * count)
        return size * count
    }
}
