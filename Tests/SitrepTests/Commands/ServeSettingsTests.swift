import Testing
import Transport

@testable import sitrep

@Suite struct ServeSettingsTests {
    @Test func `without flags and variables the defaults count`() throws {
        let settings = try ServeSettings(ServeSettings.Flags(), environment: [:])
        #expect(settings.seeds == "seeds")
        #expect(settings.host == "127.0.0.1")
        #expect(settings.port == 8_080)
        #expect(settings.loops == 0)
    }

    @Test func `a variable wins over the default and a flag over the variable`() throws {
        let environment = [
            "SITREP_SEEDS": "/a", "SITREP_HOST": "::", "SITREP_PORT": "90", "SITREP_LOOPS": "2",
        ]
        let settings = try ServeSettings(ServeSettings.Flags(seeds: "/b", port: 91), environment: environment)
        #expect(settings.seeds == "/b")
        #expect(settings.host == "::")
        #expect(settings.port == 91)
        #expect(settings.loops == 2)
    }

    @Test func `an empty variable is not set`() throws {
        #expect(try ServeSettings(ServeSettings.Flags(), environment: ["SITREP_PORT": ""]).port == 8_080)
    }

    @Test(arguments: [
        ("SITREP_PORT", "http"), ("SITREP_PORT", "65536"), ("SITREP_PORT", "-1"), ("SITREP_LOOPS", "many"),
        ("SITREP_LOOPS", "-1"), ("SITREP_LOOPS", "100000"),
    ])
    func `a variable that cannot be meant is refused`(name: String, value: String) {
        #expect(throws: (any Error).self) {
            try ServeSettings(ServeSettings.Flags(), environment: [name: value])
        }
    }

    @Test(arguments: [
        ("127.0.0.1:90", "127.0.0.1", 90), ("[::1]:90", "::1", 90), ("::1", "::1", 8_080),
        ("[::]", "::", 8_080),
        ("0.0.0.0", "0.0.0.0", 8_080),
    ])
    func `an address to listen on may have a port`(text: String, host: String, port: UInt16) throws {
        let settings = try ServeSettings(ServeSettings.Flags(listen: text), environment: [:])
        #expect(settings.host == host)
        #expect(settings.port == port)
        #expect(settings.path == nil)
    }

    @Test func `a path to listen on is one of a socket`() throws {
        let settings = try ServeSettings(ServeSettings.Flags(listen: "unix:/run/a:b"), environment: [:])
        #expect(settings.configuration.path == "/run/a:b")
        #expect(settings.address(port: 0) == "unix:/run/a:b")
    }

    @Test func `times and limits reach the server`() throws {
        let settings = try ServeSettings(
            ServeSettings.Flags(headerTimeout: 3, maximumConnections: 7),
            environment: ["SITREP_IDLE_TIMEOUT": "2.5", "SITREP_MAX_CONNECTIONS_PER_ADDRESS": "4"]
        )
        #expect(settings.configuration.timeouts.head == 3)
        #expect(settings.configuration.timeouts.idle == 2.5)
        #expect(settings.configuration.maximumConnections == 7)
        #expect(settings.configuration.maximumConnectionsPerAddress == 4)
    }

    @Test(arguments: [
        ("SITREP_LISTEN", "127.0.0.1:http"), ("SITREP_IDLE_TIMEOUT", "0"), ("SITREP_HEADER_TIMEOUT", "nan"),
        ("SITREP_DRAIN_TIMEOUT", "soon"), ("SITREP_MAX_CONNECTIONS", "0"),
        ("SITREP_MAX_CONNECTIONS_PER_ADDRESS", "-1"),
    ])
    func `times, limits and addresses that cannot be meant are refused`(name: String, value: String) {
        #expect(throws: (any Error).self) {
            try ServeSettings(ServeSettings.Flags(), environment: [name: value])
        }
    }
}
