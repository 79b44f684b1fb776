import Testing

@testable import Lexicon

@Suite struct ActorNamesTests {
    static func term(_ text: String) throws -> (actor: NamedActor, use: ActorTerm.Use)? {
        let lexicon = try Lexicon.embedded()
        let tokens = lexicon.tokenizer.tokens(in: text)
        guard let match = lexicon.actorNames.term(at: 0, in: tokens, before: tokens.count),
            match.count == tokens.count
        else { return nil }
        return (lexicon.actorNames.actors[match.value.actor], match.value.use)
    }

    @Test func `a state is found by name, adjective, people and capital`() throws {
        #expect(try Self.term("Estonia")?.use == .name)
        #expect(try Self.term("Estonian")?.use == .adjective)
        #expect(try Self.term("Estonians")?.use == .people)
        #expect(try Self.term("Tallinn")?.use == .metonym)
        #expect(try Self.term("Tallinn")?.actor.countryISO3 == "EST")
    }

    @Test func `the longest term wins`() throws {
        #expect(try Self.term("UN Security Council")?.actor.name == "United Nations Security Council")
    }

    @Test func `an intergovernmental body has no country of its own`() throws {
        #expect(try Self.term("African Union")?.actor.countryISO3 == "IGO")
    }

    @Test func `an acronym of two letters needs its capitals`() throws { #expect(try Self.term("Is") == nil) }
}
