import Testing

@testable import HTTP

@Suite struct PreconditionsTests {
    static let changed = "Sun, 06 Nov 1994 08:49:37 GMT"
    static let earlier = "Sun, 06 Nov 1994 08:49:36 GMT"
    static let later = "Sun, 06 Nov 1994 08:49:38 GMT"

    static func outcome(_ lines: [(String, String)], method: Method = .get) -> Preconditions {
        var request = Request(method: method, path: [.slash])
        for (name, value) in lines { request.fields.add(name, value) }
        return Preconditions.evaluate(
            request,
            tag: EntityTag("v1"),
            lastModified: HTTPDate(changed, now: HTTPDate(secondsSinceEpoch: 0)),
            now: HTTPDate(secondsSinceEpoch: 1_795_000_000)
        )
    }

    @Test(arguments: [
        ("\"v1\"", Preconditions.notModified), ("W/\"v1\"", .notModified), ("*", .notModified),
        ("\"x\", \"v1\"", .notModified), ("\"x\",\"v1\"", .notModified), (", ,\"v1\"", .notModified),
        ("\"v1,\", \"v\"", .hold), ("\"V1\"", .hold), ("v1", .hold), ("\"x\"", .hold), ("\"v1", .hold),
        ("", .hold),
    ])
    func `If-None-Match compares weakly, over the whole list`(value: String, expected: Preconditions) {
        #expect(Self.outcome([("If-None-Match", value)]) == expected)
        #expect(
            Self.outcome([("If-None-Match", "\"y\""), ("if-none-match", value)])
                == (value == "*" ? .hold : expected)
        )
    }

    @Test(arguments: [
        ("\"v1\"", Preconditions.hold), ("*", .hold), ("\"x\", \"v1\"", .hold), ("W/\"v1\"", .failed),
        ("\"x\"", .failed),
    ])
    func `If-Match compares strongly`(value: String, expected: Preconditions) {
        #expect(Self.outcome([("If-Match", value)]) == expected)
    }

    @Test func `dates are compared when there are no tags`() {
        #expect(Self.outcome([("If-Modified-Since", Self.changed)]) == .notModified)
        #expect(Self.outcome([("If-Modified-Since", Self.later)]) == .notModified)
        #expect(Self.outcome([("If-Modified-Since", Self.earlier)]) == .hold)
        #expect(Self.outcome([("If-Unmodified-Since", Self.changed)]) == .hold)
        #expect(Self.outcome([("If-Unmodified-Since", Self.earlier)]) == .failed)
    }

    @Test func `dates that are none or stand twice are as good as absent`() {
        #expect(Self.outcome([("If-Modified-Since", "yesterday")]) == .hold)
        #expect(
            Self.outcome([("If-Modified-Since", Self.later), ("If-Modified-Since", Self.later)]) == .hold
        )
        #expect(Self.outcome([("If-Unmodified-Since", "yesterday")]) == .hold)
    }

    @Test func `tags outrank dates, and If-Match comes first`() {
        #expect(Self.outcome([("If-None-Match", "\"x\""), ("If-Modified-Since", Self.later)]) == .hold)
        #expect(Self.outcome([("If-Match", "\"v1\""), ("If-Unmodified-Since", Self.earlier)]) == .hold)
        #expect(Self.outcome([("If-Match", "\"x\""), ("If-None-Match", "\"v1\"")]) == .failed)
        #expect(Self.outcome([("If-Match", "\"v1\""), ("If-None-Match", "\"v1\"")]) == .notModified)
        #expect(
            Self.outcome([("If-Unmodified-Since", Self.earlier), ("If-None-Match", "\"v1\"")]) == .failed
        )
    }

    @Test func `for methods that change something a match is a failure`() {
        #expect(Self.outcome([("If-None-Match", "*")], method: .put) == .failed)
        #expect(Self.outcome([("If-Modified-Since", Self.later)], method: .put) == .hold)
    }
}
