import Testing

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
}
