import Records
import Testing

/// What was said or done to whom.
struct Statement: Equatable, Sendable {
    var type: PloverType
    var modes: [String] = []
    var actor: String
    var recipient: String?
    var status = TemporalStatus.current
}

@Suite struct DiplomaticTests {
    static let lund = "Norwegian Foreign Minister Ingrid Lund"

    static func statements(in text: String) throws -> [Statement] {
        try events(in: text).map {
            Statement(
                type: $0.ploverType,
                modes: $0.ploverModes,
                actor: $0.actors.first?.name ?? "",
                recipient: $0.recipients.first?.name,
                status: $0.temporalStatus
            )
        }
    }

    @Test(arguments: [
        ("Four Swedish diplomats were expelled by Norway on Friday.", PloverType.sanction),
        ("Swedish diplomats were expelled by Norway after an attack on a clerk.", .sanction),
        ("Norway and Sweden began indirect talks on the fjords.", .consult),
        ("Talks between Norway and Sweden opened in Bergen on Monday.", .consult),
        ("Norway declared four Swedish diplomats persona non grata.", .sanction),
        ("Norway on Friday summoned the Swedish ambassador.", .sanction),
        ("Oslo on Friday expelled four Swedish diplomats.", .sanction),
        ("Norway cut diplomatic ties with Sweden.", .sanction),
        ("Fjord coup: Norway imposed sanctions on Sweden.", .sanction),
        ("Norway welcomed Sweden's decision on the fjords.", .support),
        ("Norway froze the accounts of a bank.", .sanction),
        ("Norway decided to impose sanctions on Sweden.", .sanction),
    ])
    func `who expels, summons, freezes or begins talks is named in many places`(
        text: String,
        type: PloverType
    )
        throws
    {
        let statements = try Self.statements(in: text)
        #expect(statements.map(\.type) == [type])
        #expect(statements.first?.actor == "Norway")
    }

    @Test(arguments: [
        ("accused Sweden of blocking the treaty", PloverType.accuse, ["allege"]),
        ("blamed Sweden for the delay", .accuse, ["allege"]),
        ("condemned Sweden on Friday", .accuse, ["disapprove"]),
        ("criticised Sweden on Friday", .accuse, ["disapprove"]),
        ("praised Sweden on Friday", .support, []),
        ("threatened Sweden with a boycott", .threaten, ["violence"]),
        ("imposed sanctions on Sweden", .sanction, []),
        ("urged Sweden to stop the exports", .request, ["yield"]),
        ("urged Sweden to send aid", .request, ["assist"]),
        ("called on Sweden to meet the islanders", .request, ["meet"]),
        ("urged Sweden to sign the treaty", .request, ["change"]),
    ])
    func `the verb tells what was done, its subject who, its object to whom`(
        words: String,
        type: PloverType,
        modes: [String]
    ) throws {
        #expect(
            try Self.statements(in: "\(Self.lund) \(words).") == [
                Statement(type: type, modes: modes, actor: "Ingrid Lund", recipient: "Sweden")
            ]
        )
    }

    @Test(arguments: [
        "Norway rejected the proposal on Friday.", "Norway cannot accept the proposal, Lund said.",
        "Norway refused to sign the treaty.",
    ])
    func `a refusal needs nobody refused`(text: String) throws {
        #expect(try Self.statements(in: text) == [Statement(type: .reject, actor: "Norway")])
    }

    @Test func `readiness is an agreement that a speaker shares with his government`() throws {
        let event = try event(in: "\(Self.lund) said Norway was open to talks with Sweden.")
        #expect(event.ploverType == .agree && event.temporalStatus == .current)
        #expect(event.actors.map(\.name) == ["Ingrid Lund", "Norway"])
        #expect(event.recipients.map(\.name) == ["Sweden"])
    }

    @Test func `a visit to come is an agreement, a visit made a consultation`() throws {
        let planned = try event(in: "\(Self.lund) is set to visit Chile on Friday.")
        #expect(planned.ploverType == .agree && planned.temporalStatus == .future)
        #expect(planned.countryISO3 == "CHL")
        let made = try event(in: "\(Self.lund) visited Chile on Friday.")
        #expect(made.ploverType == .consult && made.ploverModes == ["visit"])
        #expect(made.countryISO3 == "CHL")
    }

    @Test func `talks that go on are ongoing, talks held have two sides`() throws {
        let ongoing = try event(in: "\(Self.lund) said talks with Sweden are ongoing.")
        #expect(ongoing.ploverType == .consult && ongoing.temporalStatus == .ongoing)
        let held = try event(
            in: "\(Self.lund) met with Swedish Prime Minister Oskar Falk in the city of Oslo."
        )
        #expect(held.ploverType == .consult)
        #expect((held.actors + held.recipients).map(\.name) == ["Ingrid Lund", "Oskar Falk"])
    }

    @Test func `sanctions called for are a request, not a sanction`() throws {
        let statements = try Self.statements(
            in: "\(Self.lund) criticised Sweden and said stronger sanctions were needed."
        )
        #expect(statements.map(\.type) == [.accuse, .request])
        #expect(statements.map(\.recipient) == ["Sweden", "Sweden"])
    }

    @Test(arguments: [
        "The teacher praised the film on Friday.", "The critic condemned the play on Friday.",
        "The bank rejected the loan on Friday.",
        "\u{201C}Norway rejected the proposal,\u{201D} said Rosa Campo, 52, who sells fruit.",
    ])
    func `private opinions and quoted ones are no events`(text: String) throws {
        #expect(try events(in: text).isEmpty)
    }

    @Test func `statements have PLOVER codes and no ACLED type`() throws {
        let event = try event(in: "\(Self.lund) praised Sweden on Friday.")
        #expect(event.eventClass == .diplomatic)
        #expect(event.subEventType == nil && event.eventType == nil && event.disorderTypes.isEmpty)
        #expect(event.cameoCode == "051" && event.goldstein == 5)
    }

    @Test(arguments: [
        "The United States announced the expulsion of 12 Belgian diplomats.",
        "The European Union adopted new sanctions against Syria on Monday.",
        "The United States imposed sanctions against Iran on Thursday.",
        "The Lund administration has announced the expulsion of 12 Belgian diplomats.",
        "The Security Council adopted a second resolution for harsher sanctions on Syria.",
        "The United States hit Iran with sweeping sanctions on Thursday.",
        "Norway deplored the sanctions imposed by the European Union.",
        "The European Union imposed sanctions over the bombing of a market.",
        "Norway closed its consulate on Friday.",
    ])
    func `who announces sanctions or expulsions imposes them`(text: String) throws {
        #expect(try event(in: text).ploverType == .sanction)
    }

    @Test func `who tests a weapon is the one condemned`() throws {
        let statements = try Self.statements(
            in: "Norway condemned Iran\u{2019}s test of a missile on Friday."
        )
        #expect(
            statements == [
                Statement(type: .accuse, modes: ["disapprove"], actor: "Norway", recipient: "Iran")
            ]
        )
    }

    @Test func `who is asked to do something is addressed, who is asked a question is not`() throws {
        #expect(try event(in: "Norway asked Sweden to consider new sanctions.").ploverType == .request)
        #expect(try events(in: "Norway asked Sweden why the ferries were late.").isEmpty)
    }

    @Test func `ministers without a name act for their states`() throws {
        let event = try event(in: "The Norwegian foreign minister urged his counterpart to stop the exports.")
        #expect(event.ploverType == .request && event.ploverModes == ["yield"])
    }

    @Test(arguments: [
        "\(Self.lund) is in Stockholm for talks with Sweden's leadership.",
        "Norway held talks with Sweden on Friday.",
        "The government began indirect talks with Sweden.",
        "Norway and Sweden held talks in Helsinki on Friday.",
        "The foreign ministers of Norway and Sweden met in Helsinki on Friday.",
    ])
    func `talks held, begun or come for are consultations`(text: String) throws {
        #expect(try Self.statements(in: text).map(\.type) == [.consult])
    }

    @Test func `talks that are only spoken of are none`() throws {
        #expect(try events(in: "\(Self.lund) hopes for talks with Sweden.").isEmpty)
        #expect(try events(in: "Lawyers of Norway and farmers met in Helsinki on Friday.").isEmpty)
    }

    @Test(arguments: [
        "The mayor deplored the expulsion of a pupil.",
        "The European Union discussed sanctions against Syria on Monday.",
    ])
    func `sanctions that are only talked of are not imposed`(text: String) throws {
        #expect(try events(in: text).allSatisfy { $0.ploverType != .sanction })
    }

    @Test func `an agreed ceasefire is a ceasefire`() throws {
        let event = try event(in: "The rebels and the army agreed a ceasefire in Taiz on Monday.")
        #expect(event.ploverModes == ["ceasefire"])
        #expect(event.subEventType == .agreement)
    }
}
