import Lexicon
import Records
import Testing

@testable import Extraction

@Suite struct CodesTests {
    static func codes(_ codes: String..., mode: String? = nil) throws -> Codes? {
        let kinds = try Document.embedded.get().events.kinds
        return Codes(codes.compactMap { kinds[$0] }, mode: mode)
    }

    @Test func `the highest tactic in ACLED's hierarchy leads, the others are kept`() throws {
        #expect(try Self.codes("missile_strike", "drone_strike")?.tactics == [.airStrike, .shelling])
        #expect(try Self.codes("shooting", "suicide_bomb")?.tactics == [.suicideBomb, .attack])
        #expect(try Self.codes("air_strike", "armed_clash")?.tactics.first == .armedClash)
        #expect(try Self.codes("shooting", "suicide_bomb")?.cameo == "1831")
    }

    @Test func `a combined strike is both tactics and both modes`() throws {
        let codes = try Self.codes("combined_strike")
        #expect(codes?.tactics == [.airStrike, .shelling])
        #expect(codes?.modes == ["heavy-weapons", "drone"])
    }

    @Test func `no kind, no codes`() { #expect(Codes([]) == nil) }

    @Test func `what a statement asks for is a mode`() throws {
        #expect(try Self.codes("demand", mode: "yield")?.modes == ["yield"])
    }

    @Test(arguments: [
        ("air_strike", EventClass.violent), ("territory_gov", .violent), ("riot", .violent),
        ("protest", .protest), ("arrest", .coercive), ("mobilise", .coercive), ("sanction", .coercive),
        ("blockade", .coercive), ("withdrawal", .diplomatic), ("demand", .diplomatic),
    ])
    func `the class follows from PLOVER type and mode`(code: String, eventClass: EventClass) throws {
        #expect(try Self.codes(code)?.eventClass == eventClass)
    }

    @Test func `every kind of the lexicon has codes that exist`() throws {
        for (code, kind) in try Document.embedded.get().events.kinds {
            let codes = try #require(Codes([kind]), "\(code)")
            if let name = kind.subEventType { #expect(codes.tactics.first?.rawValue == name, "\(code)") }
            if let type = kind.ploverType { #expect(codes.ploverType.rawValue == type, "\(code)") }
        }
    }

    @Test func `the score is the one of the most extreme mode, or of the type`() {
        #expect(PloverScale.score(type: "ASSAULT", modes: []) == -9)
        #expect(PloverScale.score(type: "ASSAULT", modes: ["drone"]) == -9.5)
        #expect(PloverScale.score(type: "ASSAULT", modes: ["firearms"]) == -9)
        #expect(PloverScale.score(type: "RETREAT", modes: ["disarm", "release"]) == 10)
        #expect(PloverScale.score(type: "UNHEARD", modes: []) == nil)
        for type in PloverType.allCases { #expect(PloverScale.score(type: type.rawValue, modes: []) != nil) }
    }

    @Test func `the interaction names both sides whatever their order`() {
        #expect(ActorCode.interaction(1, 2) == 12)
        #expect(ActorCode.interaction(2, 1) == 12)
        #expect(ActorCode.interaction(8, 7) == 78)
        #expect(ActorCode.interaction(nil, 7) == 70)
        #expect(ActorCode.interaction(nil, nil) == nil)
    }

    @Test func `a state is a state force at home and an external one abroad`() {
        var state = Actor(id: "ac", name: "Norway", kind: .government)
        state.countryISO3 = "NOR"
        #expect(ActorCode.inter(of: state, sector: "MIL", eventCountry: "NOR") == 1)
        #expect(ActorCode.inter(of: state, sector: "MIL", eventCountry: "SWE") == 8)
        #expect(ActorCode.inter(of: state, sector: "MIL", eventCountry: nil) == 1)
    }

    @Test(arguments: [("MIL", 1), ("REB", 2), ("UAF", 3), ("OPP", 6), ("CVL", 7), ("EDU", 7)])
    func `people without a name have the type of their sector`(sector: String, inter: Int) {
        let people = Actor(id: "ac", name: "people", kind: .population)
        #expect(ActorCode.inter(of: people, sector: sector, eventCountry: nil) == inter)
    }

    @Test func `a person has no actor type`() {
        let person = Actor(id: "ac", name: "Ingrid Lund", kind: .person)
        #expect(ActorCode.inter(of: person, sector: "GOV", eventCountry: "NOR") == nil)
    }
}
