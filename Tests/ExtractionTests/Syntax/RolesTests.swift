import Testing

@testable import Extraction

/// A verb group of a sentence and "subject | object | agent" read for it.
struct Roles: CustomTestStringConvertible {
    let sentence: String
    let verb: String
    let roles: String

    init(_ sentence: String, _ verb: String, _ roles: String) {
        self.sentence = sentence
        self.verb = verb
        self.roles = roles
    }

    var testDescription: String { "\(verb): \(sentence)" }
}

@Suite struct RolesTests {
    @Test(arguments: [
        Roles("Rebels attacked the town on Monday.", "attacked", "Rebels | the town | -"),
        Roles(
            "Two brothers from Larnow joined the insurgents last year.",
            "joined",
            "Two brothers | the insurgents | -"
        ),
        Roles("On Friday night gunmen kidnapped a priest.", "kidnapped", "gunmen | a priest | -"),
        Roles(
            "The army used tanks, helicopters and guns.",
            "used",
            "The army | tanks + helicopters + guns | -"
        ),
        Roles("Rebels, soldiers and police clashed.", "clashed", "Rebels + soldiers + police | - | -"),
        Roles("Snipers shot and wounded a photographer.", "shot", "Snipers | a photographer | -"),
        Roles("The shelling of Dorna by rebels killed nine.", "killed", "The shelling | nine | -"),
    ])
    func `an active verb stands between subject and object`(_ roles: Roles) throws {
        #expect(try ReadSentence(roles.sentence).roles(roles.verb) == roles.roles)
    }

    @Test(arguments: [
        Roles("At least 30 gunmen fired on the crowd.", "fired", "At least 30 gunmen | - | -"),
        Roles("At least a dozen guards fired on the crowd.", "fired", "At least a dozen guards | - | -"),
        Roles("More than 30 gunmen opened fire on the crowd.", "opened", "More than 30 gunmen | fire | -"),
        Roles("Up to 40 raiders opened fire.", "opened", "Up to 40 raiders | fire | -"),
        Roles("As many as 50 raiders opened fire.", "opened", "As many as 50 raiders | fire | -"),
    ])
    func `words of an estimate govern nothing`(_ roles: Roles) throws {
        #expect(try ReadSentence(roles.sentence).roles(roles.verb) == roles.roles)
    }

    @Test func `inside a phrase with a preposition an estimate has no verb`() throws {
        let sentence = try ReadSentence("Fires in at least 20 villages attacked by raiders went on.")
        #expect(try sentence.verb("attacked").isPassive)
    }

    @Test(arguments: [
        Roles("Many ran after gunmen opened fire on the crowd.", "opened", "gunmen | fire | -"),
        Roles("Many ran after as many as 50 men opened fire.", "opened", "as many as 50 men | fire | -"),
        Roles(
            "Many ran after gunmen who came by boat opened fire.",
            "opened",
            "gunmen | fire | -"
        ),
        Roles("Many ran before raiders in uniform abducted ten boys.", "abducted", "raiders | ten boys | -"),
        Roles("Raiders in uniform opened fire.", "opened", "Raiders | fire | -"),
        Roles(
            "Raiders believed to be from the north abducted ten boys.",
            "abducted",
            "Raiders | ten boys | -"
        ),
        Roles("Raiders — their faces hidden — abducted ten boys.", "abducted", "Raiders | ten boys | -"),
        Roles("Raiders (of whom little is known) shelled the town.", "shelled", "Raiders | the town | -"),
    ])
    func `an object behind it shows that a form is no participle`(_ roles: Roles) throws {
        #expect(try ReadSentence(roles.sentence).roles(roles.verb) == roles.roles)
    }

    @Test(arguments: ["Ten died after a bus hit by rockets burned.", "They met after talks held in Dorna."])
    func `without one it may be`(_ sentence: String) throws {
        let read = try ReadSentence(sentence)
        #expect(read.document.syntax.verbGroups.contains { $0.form == .participle })
    }

    @Test(arguments: [
        Roles("Four men were killed by a mine near Dorna.", "were killed", "Four men | - | a mine"),
        Roles("The port was hit twice.", "was hit", "The port | - | -"),
        Roles("The bridge was blown up by rebels on Monday.", "was blown up", "The bridge | - | rebels"),
        Roles("Nine were shot and killed by guards.", "were shot", "Nine | - | guards"),
        Roles("The town was taken by force by the militia.", "was taken", "The town | - | force"),
    ])
    func `the subject of a passive suffers and by names who acts`(_ roles: Roles) throws {
        #expect(try ReadSentence(roles.sentence).roles(roles.verb) == roles.roles)
        #expect(try ReadSentence(roles.sentence).verb(roles.verb).isPassive)
    }

    @Test(arguments: [
        Roles("The men killed in the raid were miners.", "killed", "The men | - | -"),
        Roles("The men killed in the raid were miners.", "were", "The men | miners | -"),
        Roles("A convoy escorted by police was ambushed.", "escorted", "A convoy | - | police"),
        Roles("A convoy escorted by police was ambushed.", "was ambushed", "A convoy | - | -"),
        Roles("Jets hit a bus carrying pilgrims.", "carrying", "a bus | pilgrims | -"),
        Roles("The man who planted the bomb fled.", "planted", "The man | the bomb | -"),
        Roles("The man who planted the bomb fled.", "fled", "The man | - | -"),
        Roles("The missiles that hit the port were old.", "were", "The missiles | - | -"),
        Roles("The group, which rules the east, rejected talks.", "rejected", "The group | talks | -"),
        Roles("Mr Tadesse, whose forces lost the town, fled.", "lost", "whose forces | the town | -"),
        Roles("Mr Tadesse, whose forces lost the town, fled.", "fled", "Mr Tadesse | - | -"),
        Roles("Haddad, the defence minister, met the envoy.", "met", "Haddad | the envoy | -"),
        Roles("It is not clear who fired the rocket.", "fired", "- | the rocket | -"),
    ])
    func `what stands inside a noun phrase does not take the verb of the clause`(_ roles: Roles) throws {
        #expect(try ReadSentence(roles.sentence).roles(roles.verb) == roles.roles)
    }

    @Test(arguments: [
        Roles(
            "A bomb went off, killing 12 people and wounding 30 others.",
            "killing",
            "A bomb | 12 people | -"
        ),
        Roles(
            "A bomb went off, killing 12 people and wounding 30 others.",
            "wounding",
            "A bomb | 30 others | -"
        ),
        Roles("Speaking in Vienna, Petrov rejected the plan.", "Speaking", "Petrov | - | -"),
        Roles("Backed by tanks, the rebels took the town.", "Backed", "the rebels | - | tanks"),
        Roles("The army left after losing 30 men.", "losing", "The army | 30 men | -"),
        Roles("They accused the rebels of using poison.", "using", "the rebels | poison | -"),
        Roles("The UN sent troops to guard the camp.", "to guard", "troops | the camp | -"),
        Roles("The army wants to retake the city.", "to retake", "The army | the city | -"),
    ])
    func `a verb without tense borrows its subject`(_ roles: Roles) throws {
        #expect(try ReadSentence(roles.sentence).roles(roles.verb) == roles.roles)
    }

    @Test(arguments: [
        Roles("“We will not leave,” said Karim Dall, a farmer.", "said", "Karim Dall | - | -"),
        Roles("“The road is mined,” the mayor told reporters.", "told", "the mayor | reporters | -"),
        Roles("\"It was terrible,\" she said.", "said", "she | - | -"),
        Roles("Rebels fled, officials said.", "said", "officials | - | -"),
        Roles("Rebels attacked Dorna and fled, said the mayor.", "said", "the mayor | - | -"),
        Roles("The attack, the army said, was a failure.", "said", "the army | - | -"),
        Roles("The attack, the army said, was a failure.", "was", "The attack | a failure | -"),
        Roles("The army said rebels had shelled the port.", "had shelled", "rebels | the port | -"),
        Roles("The army said rebels had shelled the port.", "said", "The army | - | -"),
        Roles("Police said on Tuesday that the talks had failed.", "had failed", "the talks | - | -"),
        Roles("Asked about it, a spokesman declined to comment.", "declined", "a spokesman | - | -"),
    ])
    func `who speaks is the subject of the verb of speech`(_ roles: Roles) throws {
        #expect(try ReadSentence(roles.sentence).roles(roles.verb) == roles.roles)
    }

    @Test(arguments: [
        Roles("When the army attacked, rebels left the town.", "left", "rebels | the town | -"),
        Roles("Rebels attacked the base and soldiers returned fire.", "returned", "soldiers | fire | -"),
        Roles("Rebels attacked the base and burned it.", "burned", "Rebels | it | -"),
        Roles("The army left, but the chief of the militia, Ali Dor, stayed.", "stayed", "the chief | - | -"),
        Roles("There were clashes in Dorna.", "There were", "clashes | - | -"),
        Roles("We are ready, but there are issues to resolve.", "there are", "issues | - | -"),
        Roles("This day is very hard.", "is", "This day | - | -"),
        Roles(
            "DORNA, April 25 (ANS) - The mayor, Ali Dor, fled, saying it was over.",
            "saying",
            "The mayor | - | -"
        ),
        Roles(
            "DORNA, April 25 (ANS) - Sarland forces took the port.",
            "took",
            "Sarland forces | the port | -"
        ),
        Roles("A BOMB, HIDDEN IN A CAR, KILLED THREE POLICEMEN.", "KILLED", "A BOMB | THREE POLICEMEN | -"),
        Roles("The bomb, planted under a car by rebels, exploded.", "planted", "The bomb | - | rebels"),
        Roles("The bomb, planted under a car by rebels, exploded.", "exploded", "The bomb | - | -"),
        Roles("Petrov said a missile was used and accused Sarland.", "accused", "Petrov | Sarland | -"),
        Roles("Petrov said a missile hit the port and destroyed it.", "destroyed", "a missile | it | -"),
        Roles("Most were aimed at Dorna.", "were aimed", "Most | - | -"),
    ])
    func `each clause has its own subject`(_ roles: Roles) throws {
        #expect(try ReadSentence(roles.sentence).roles(roles.verb) == roles.roles)
    }

    @Test(arguments: [
        Roles("Twelve killed in market bombing", "killed", "Twelve | - | -"),
        Roles("Rebels strike border town, killing 12", "strike", "Rebels | border town | -"),
        Roles("Dorna, Sarland bomb kills three", "kills", "Sarland bomb | three | -"),
        Roles("Two Soldiers Killed in Clash With Rebels", "Killed", "Two Soldiers | - | -"),
    ])
    func `a headline leaves out articles and auxiliaries`(_ roles: Roles) throws {
        #expect(try ReadSentence(roles.sentence, asTitle: true).roles(roles.verb) == roles.roles)
    }
}
