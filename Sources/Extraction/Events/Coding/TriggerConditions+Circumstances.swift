import Lexicon
import Records

/// Words of violence that tell why or where something else happened, and name no event of their own.
extension TriggerConditions {
    /// "protests against the execution of": what people protest against happened elsewhere.
    func isCause(_ reading: TriggerReading) -> Bool {
        isNamed(reading, behind: "protest", by: Self.opposing) || isSpark(reading) || isDenounced(reading)
    }

    /// "unrest sparked by the killing of a driver", "riots over a murder": what a riot came of.
    private func isSpark(_ reading: TriggerReading) -> Bool {
        guard isNamed(reading, behind: "riot", by: Self.sparking),
            let preposition = document.syntax.nounPhrase(containing: reading.tokens.upperBound - 1)?
                .preposition
        else { return false }
        return tokens[preposition].word == Self.over || Self.sparked.contains(tokens[preposition - 1].word)
    }

    /// "rallied to denounce the massacre": what people gather to speak of.
    private func isDenounced(_ reading: TriggerReading) -> Bool {
        let reader = ArgumentReader(document: document)
        guard !reading.isVerb, reader.isReactedTo(reading),
            let verb = document.syntax.nounPhrase(containing: reading.tokens.lowerBound)
                .flatMap(reader.verb(governing:)), verb.form == .infinitive
        else { return false }
        return context.triggers.contains {
            $0.trigger.kind == "protest" && $0.tokens.upperBound <= verb.tokens.lowerBound
        }
    }

    /// "a vigil for a killed activist": whom people gather for died before.
    func isMourned(_ reading: TriggerReading) -> Bool {
        guard document.syntax.verbGroup(at: reading.tokens.lowerBound) == nil,
            let phrase = document.syntax.nounPhrase(containing: reading.tokens.lowerBound),
            let preposition = phrase.preposition, Self.honouring.contains(tokens[preposition].word)
        else { return false }
        return context.triggers.contains {
            $0.trigger.kind == "protest" && $0.tokens.upperBound <= preposition
        }
    }

    /// "expelled diplomats over the bombing", "sanctions after an attack": what is punished was told before.
    func isPunished(_ reading: TriggerReading) -> Bool {
        !isHarmful && isNamed(reading, behind: "sanction", by: Self.punishing)
    }

    /// Whether one of `prepositions` hangs violence on an event of another kind before it.
    private func isNamed(
        _ reading: TriggerReading,
        behind kind: String,
        by prepositions: WordFilter
    ) -> Bool {
        guard reading.trigger.kind.map({ EventFamily(code: $0).isViolent }) ?? true,
            let phrase = document.syntax.nounPhrase(containing: reading.tokens.upperBound - 1),
            let preposition = phrase.preposition, prepositions.contains(tokens[preposition].word)
        else { return false }
        return context.triggers.contains {
            $0.trigger.kind == kind && $0.tokens.upperBound <= preposition
        }
    }

    /// "seized a rifle linked to a murder": the case that what was found or who was held belongs to.
    func isLinked(_ reading: TriggerReading) -> Bool {
        guard !isHarmful, let kind = reading.trigger.kind, EventFamily(code: kind) == .attack,
            let phrase = document.syntax.nounPhrase(containing: reading.tokens.upperBound - 1),
            let preposition = phrase.preposition, preposition > 0, tokens[preposition].word == .to,
            Self.linking.contains(tokens[preposition - 1].word)
        else { return false }
        return context.triggers.contains { $0.trigger.kind == "disrupted" || $0.trigger.kind == "arrest" }
    }

    /// "before President Haddad's rally": a leader's own meeting is no protest.
    func isOfLeader(_ reading: TriggerReading) -> Bool {
        guard reading.trigger.kind == "protest",
            Self.rallies.contains(tokens[reading.tokens.lowerBound].word),
            let phrase = document.syntax.nounPhrase(containing: reading.tokens.lowerBound),
            let possessor = phrase.possessor
        else { return false }
        return document.actorMentions.slice(in: possessor) { $0.tokens }.contains {
            document.actors[$0.actor].actor.kind == .person
        }
    }

    /// "Dorna coup: envoys expelled": what readers know names the topic, what stands behind the colon is the news.
    func isLabel(_ reading: TriggerReading) -> Bool {
        let end = reading.tokens.upperBound
        guard end < context.sentence.tokens.upperBound, tokens[end].kind == .colon,
            end - context.sentence.tokens.lowerBound <= 4
        else { return false }
        let news = context.triggers.filter { $0.tokens.lowerBound > end }
        return news.contains {
            $0.trigger.strength > 1 && $0.trigger.kind.map(Self.replies.contains) ?? false
        }
            && news.allSatisfy { $0.trigger.kind.map { !EventFamily(code: $0).isViolent } ?? false }
    }

    /// "The coalition fighting the rebels withdrew", "a force tasked with fighting them": what somebody is there for.
    func isOccupation(_ reading: TriggerReading) -> Bool {
        guard Self.fighting.contains(tokens[reading.tokens.lowerBound].word), context.casualties.isEmpty,
            let verb = document.syntax.verbGroup(at: reading.tokens.lowerBound), verb.form == .gerund,
            verb.tokens.count == 1, verb.head > context.sentence.tokens.lowerBound + 1
        else { return false }
        if tokens[verb.head - 1].word == .with { return Self.tasked.contains(tokens[verb.head - 2].word) }
        guard let phrase = document.syntax.nounPhrase(containing: verb.head - 1),
            !context.places.contains(where: { document.placeMentions[$0].tokens.lowerBound > verb.head }),
            let next = (verb.head + 1..<context.sentence.tokens.upperBound).lazy
                .compactMap({ document.syntax.verbGroup(at: $0) }).first(where: { $0.form == .finite })
        else { return false }
        return document.syntax.subject(of: next)?.head == phrase.head
    }

    /// "who said we executed and tortured.": nobody is named to whom it was done.
    func isTransitive(_ reading: TriggerReading) -> Bool {
        guard Self.transitive.contains(reading.trigger.lemma), !isHarmful,
            let verb = document.syntax.verbGroup(at: reading.tokens.lowerBound), verb.form == .finite,
            !verb.isPassive, document.syntax.object(of: verb) == nil
        else { return true }
        let next = reading.tokens.upperBound
        guard next < context.sentence.tokens.upperBound else { return false }
        if tokens[next].word == .and {
            return next + 1 < context.sentence.tokens.upperBound && tokens[next + 1].tag.isVerb
        }
        return tokens[next].tag != .punctuation
    }

    /// Whether what a trigger tells may go on for months: force of arms, and protests as such.
    func isOfCampaign(_ reading: TriggerReading) -> Bool {
        switch reading.trigger.kind.map(EventFamily.init(code:)) {
        case .battle, .remote: true
        case .protest: !reading.isVerb
        default: false
        }
    }

    /// "a bombing in the capital as troops battle the rebels": what goes on elsewhere at that time.
    func isMeanwhile(_ reading: TriggerReading) -> Bool {
        guard reading.trigger.kind == "armed_clash" else { return false }
        return context.triggers.contains { blast in
            guard !blast.isVerb, Self.blasts.contains(blast.trigger.lemma),
                blast.tokens.upperBound < reading.tokens.lowerBound
            else { return false }
            return tokens[blast.tokens.upperBound..<reading.tokens.lowerBound].suffix(6)
                .contains { Self.meanwhile.contains($0.word) }
        }
    }

    /// "a blast amid clashes": the fighting is where it happened, the blast is what happened.
    func isCircumstance(_ reading: TriggerReading) -> Bool {
        // "police fired on protesters, as weeks of unrest continued"
        if tokens[reading.tokens].contains(where: { $0.word == Self.unrest }) {
            return context.triggers.contains {
                $0.tokens != reading.tokens && $0.trigger.kind != nil && !isSpark($0)
            }
        }
        guard reading.trigger.kind == "armed_clash",
            let phrase = document.syntax.nounPhrase(containing: reading.tokens.upperBound - 1),
            let preposition = phrase.preposition, Self.amid.contains(tokens[preposition].word)
        else { return false }
        return context.triggers.contains {
            $0.tokens.upperBound <= preposition && Self.blasts.contains($0.trigger.lemma)
        }
    }

    /// "arrested in overnight raids": the raid is how the arrests were made.
    func isPartOfArrest(_ reading: TriggerReading) -> Bool {
        reading.trigger.kind == "ground_assault"
            && tokens[reading.tokens].contains { Self.raids.contains($0.word) }
            && context.triggers.contains { $0.trigger.kind == "arrest" || $0.trigger.kind == "disrupted" }
    }

    /// "shot dead 13 protesters who stormed parliament": what those had done whom it was done to.
    func isDeedOfVictims(_ reading: TriggerReading) -> Bool {
        let start = reading.tokens.lowerBound
        guard start > 2, tokens[start - 1].classes.contains(.relative),
            CrowdAndGround.people.contains(tokens[start - 2].word)
        else { return false }
        return context.triggers.contains {
            $0.isVerb && $0.tokens.upperBound < start && start - $0.tokens.upperBound <= 6
        }
    }

    /// "found and destroyed a tunnel": what is found is destroyed without a fight.
    func isFoundFirst(_ reading: TriggerReading) -> Bool {
        let start = reading.tokens.lowerBound
        return reading.trigger.lemma == "destroy" && start > 1 && tokens[start - 1].word == .and
            && context.triggers.contains {
                $0.trigger.kind == "disrupted" && $0.isVerb && $0.tokens.upperBound == start - 1
            }
    }

    /// "raided houses and arrested 14": the arrests are what came of it.
    func isRaidToArrest(_ reading: TriggerReading) -> Bool {
        reading.trigger.kind == "ground_assault"
            && tokens[reading.tokens].contains { Self.raiding.contains($0.word) }
            && context.triggers.contains {
                $0.trigger.kind == "arrest" && $0.isVerb && $0.tokens.lowerBound >= reading.tokens.upperBound
            }
            && !context.casualties.contains {
                ($0.kind == .fatalities || $0.kind == .injured) && $0.scope != .nobody
            }
    }

    /// "arrested on charges of organising a protest": what people are arrested for is no protest of its own.
    func isCharge(_ reading: TriggerReading) -> Bool {
        if isTried(reading) { return true }
        return (reading.trigger.kind == "protest" || reading.trigger.kind == "riot")
            && (document.hasWord(Self.organising, before: reading.tokens.lowerBound, within: 6)
                // "detained five people over a demonstration"
                || document.hasWord(Self.grounds, before: reading.tokens.lowerBound, within: 2))
            && context.triggers.contains {
                $0.trigger.kind == "arrest" && $0.isVerb && $0.tokens.upperBound < reading.tokens.lowerBound
            }
    }

    /// "sentenced 20 protesters to jail", "two protesters were convicted": their protest was long before.
    private func isTried(_ reading: TriggerReading) -> Bool {
        guard reading.trigger.kind == "protest", !reading.isVerb,
            CrowdAndGround.people.contains(tokens[reading.tokens.lowerBound].word)
        else { return false }
        return document.hasWord(Self.judging, before: reading.tokens.lowerBound, within: 4)
            || document.hasWord(Self.judging, behind: reading.tokens.upperBound, within: 4)
    }

    private static let judging: WordFilter = [
        "sentenced", "sentences", "convicted", "convicts", "acquitted", "indicted", "jailed", "tried",
        "pardoned",
        "executed",
    ]
    private static let opposing: WordFilter = ["against", "over", "following"]
    private static let honouring: WordFilter = ["for", "of", "over", "against"]
    private static let sparking: WordFilter = ["over", "by", "from"]
    private static let over: Word = "over"
    private static let sparked: WordFilter = [
        "sparked", "triggered", "prompted", "provoked", "caused", "ignited", "fuelled", "fueled", "stemming",
    ]
    private static let punishing: WordFilter = ["over", "for", "after", "following"]
    /// Verbs of deeds that are always done to somebody.
    private static let transitive: Set<String> = [
        "execute", "murder", "assassinate", "massacre", "slaughter", "behead", "torture", "abduct", "kidnap",
    ]
    private static let linking: WordFilter = ["linked", "related", "connected", "tied"]
    /// What states, courts and crowds do about what has happened.
    private static let replies: Set<String> = [
        "sanction", "arrest", "condemn", "accuse", "demand", "talks", "support", "threat",
    ]
    private static let rallies: WordFilter = ["rally", "rallies"]
    private static let fighting: WordFilter = ["fighting", "battling", "combating", "combatting"]
    private static let tasked: WordFilter = ["tasked", "charged", "entrusted", "credited"]
    private static let meanwhile: WordFilter = ["as", "while"]
    private static let unrest: Word = "unrest"
    private static let amid: WordFilter = ["amid", "amidst", "during"]
    private static let blasts: Set<String> = [
        "explosion", "explode", "grenade attack", "car bomb", "suicide bombing", "detonate", "go off",
        "bomb explosion", "missile strike", "shelling", "airstrike", "drone strike",
    ]
    private static let raiding: WordFilter = ["raided", "raid", "raids", "raiding"]
    private static let raids: WordFilter = ["raid", "raids", "operation", "operations"]
    private static let grounds: WordFilter = ["over", "for"]
    private static let organising: WordFilter = [
        "organise", "organize", "organising", "organizing", "organised", "organized", "planning", "plotting",
        "calling", "inciting", "promoting",
    ]
}
