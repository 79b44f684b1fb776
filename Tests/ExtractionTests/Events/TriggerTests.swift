import Records
import Testing

@Suite struct TriggerTests {
    @Test(arguments: [
        "Union workers in the city of Lyon began a strike over wages on Monday.",
        "Teachers in the city of Nairobi went on strike over pay.",
        "Miners in the city of Oruro began a hunger strike on Monday.",
        "She died in the city of Leeds after a long battle with cancer.",
        "The director shot a film in the city of Prague last year.",
        "The mayor of Lyon suffered a heart attack on Tuesday.",
        "The company launched a charm offensive in the city of Madrid.",
        "Shares rallied in the city of Tokyo on Monday.",
        "The restaurant fired its manager in the city of Lima.",
        "A storm hit the city of Manila on Sunday.",
        "The bank took over a rival in the city of Lyon on Monday.",
        "The firm set off a debate in the city of Lyon on Monday.",
        "Crews in the city of Evora fought a battle against wildfires on Monday.",
        "The shop placed an order for bread in the city of Lyon on Monday.",
        "Police found a suicide vest in a house in the city of Lyon.",
        "The mayor knew of Anna Berg of the Forest Lives group in the city of Lyon.",
    ])
    func `words of violence in another sense name no event`(text: String) throws {
        #expect(try events(in: text).isEmpty)
    }

    @Test(arguments: [
        "Ten people were killed when a bus crashed near the city of Lima.",
        "A gas explosion in a kitchen killed four people in the city of Warsaw.",
        "An earthquake killed 40 people in the city of Antakya.",
        "A flood displaced 3,000 people in the city of Dhaka.",
        "A boiler exploded in the city of Turin, wounding two people.",
        "The virus killed 40 people in the city of Wuhan.",
        "A tank at the plant exploded in the city of Leeds and hurt four workers.",
        "The army recovered the body of a pilot whose jet crashed near the city of Leeds.",
        "A worker was killed when a crane hit a wall in the city of Leeds.",
        "Two climbers were killed in a rockfall near the city of Leeds.",
        "A farmer was killed by his bulls near the city of Leeds.",
        "A guard survived an attack by dogs in the city of Leeds.",
        "Students in the city of Leeds milled away the shell of an egg without damaging what lay beneath.",
    ])
    func `accidents, disasters and diseases are no events`(text: String) throws {
        #expect(try events(in: text).isEmpty)
    }

    @Test(arguments: [
        "Officials toured the occupied town of Bakhmut on Monday.",
        "A hacking campaign worried the bank in the city of Lyon on Monday.",
        "The mayor spoke of the newly captured areas around the city of Goma.",
        "When thousands are killed, those who sell guns in the city of Goma never lose.",
        "The attacks of the group worry the mayor.",
        "The force tasked with fighting jihadists worries the mayor of Goma.",
        "The soldiers fighting the jihadists went home on Monday.",
        "Supporters met before President Ada Haddad's rally in the city of Goma.",
        "A court in the city of Cairo sentenced 20 protesters to three years on Monday.",
        "The navy seized a Honduran boat off the city of Trujillo.",
        "The navy seized a Malta registered boat off the city of Trujillo.",
        "The bishop of Goma said we tortured.",
        "Units searched the town of Goma to try to defuse bombs.",
    ])
    func `what describes, recurs or is only tried is no event`(text: String) throws {
        #expect(
            try events(in: text).allSatisfy {
                $0.temporalStatus == .hypothetical || $0.temporalStatus == .historical
            }
        )
    }

    @Test(arguments: [
        "Sirens sounded in the city of Kharkiv on Monday.",
        "The minister opened a bridge in the city of Oslo.",
        "Two brothers sell fruit beside the road to the city of Cali.",
        "Workers toppled a statue in the city of Bristol.",
        "The post-coup years in the city of Bamako were calm.",
        "Lawmakers shouted at the minister in the city of Oslo.",
        "Snow blocked a motorway near the city of Oslo.",
    ])
    func `news without violence or politics has no events`(text: String) throws {
        #expect(try events(in: text).isEmpty)
    }

    @Test func `a crowd that topples a statue protests`() throws {
        let text = "Demonstrators toppled a statue in the city of Bristol."
        #expect(try event(in: text).eventClass == .protest)
    }

    @Test func `where a bomb lay that was defused tells of no explosion`() throws {
        let text = "Police defused a bomb placed in a bin in the city of Cali."
        #expect(try event(in: text).subEventType == .disruptedWeaponsUse)
    }

    @Test func `a headline alone makes no event`() throws {
        let text =
            "Shelling Kills Four in Kherson\n\nThe mayor will speak about the budget of the city today."
        #expect(try events(in: text).isEmpty)
    }

    @Test func `what only a quotation tells is no event`() throws {
        let text = "\u{201C}They bombed the market in the city of Kherson,\u{201D} said Rosa Campo, 52."
        #expect(try events(in: text).isEmpty)
    }

    @Test func `a trigger is the words that name the event`() throws {
        let findings = try findings(in: "Gunmen opened fire in the city of Cali, killing eight people.")
        let event = try #require(findings.events.first)
        #expect(findings.article.text.string(event.trigger) == "opened fire")
        #expect(findings.article.text.string(event.titleSpan) == "Gunmen opened fire in the city of Cali")
    }

    @Test(arguments: [
        "A fire killed three people in an apartment block in the city of Badalona on Saturday.",
        "Three people were killed when a hotel caught fire in the city of Badalona on Saturday.",
        "Workers in the city of Lima ended their strike on Saturday, the strikers said.",
        "The senator attacked the mayor of Lima for the tweet.",
    ])
    func `fires, work put down and words are no attacks`(text: String) throws {
        #expect(try events(in: text).allSatisfy { $0.eventClass != .violent })
    }

    @Test func `artillery fire kills and downed pylons are sabotage`() throws {
        #expect(
            try event(in: "Artillery fire killed three people in the city of Kherson.").eventClass == .violent
        )
        let sabotage = try event(in: "Rebels downed two electricity pylons near the city of Lima on Monday.")
        #expect(sabotage.subEventType == .looting)
    }
}
