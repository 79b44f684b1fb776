import Lexicon
import Records

/// To which event of a sentence its harm and its weapons belong.
extension ViolentCoder {
    /// Gives statements of harm to the nearest violent draft, or makes one for them.
    func attach(
        _ statements: [CasualtyStatement],
        to drafts: inout [EventDraft],
        in context: SentenceContext
    ) {
        for statement in statements {
            let takers = drafts.indices.filter { takes(drafts[$0], statement) }
            // "a blast at a protest, wounding 90": the blast did it.
            var violent = takers.filter { drafts[$0].family.isViolent }
            // "killing three before being shot dead by police": the attackers' end harmed nobody else.
            if !statement.isAttacker,
                violent.contains(where: {
                    !drafts[$0].isResponse
                        && drafts[$0].primary.trigger.upperBound <= statement.trigger.lowerBound
                })
            {
                violent.removeAll {
                    drafts[$0].isResponse
                        && drafts[$0].primary.trigger.lowerBound >= statement.trigger.upperBound
                }
            }
            let candidates = violent.isEmpty ? takers : violent
            let nearest = candidates.min { distance(drafts[$0], statement) < distance(drafts[$1], statement) }
            if let nearest {
                drafts[nearest].casualties.append(statement)
                drafts[nearest].mentions[0].weight += 1
            } else if statement.kind == .fatalities || statement.kind == .injured, statement.scope != .nobody
            {
                guard let kind = lexicon.events.kinds["attack_civ"], !context.isAccident else {
                    document.reject("/\(statement.kind)", statement.trigger, "an accident did the harm")
                    continue
                }
                let draft = EventDraft(
                    kinds: [kind],
                    isGeneric: true,
                    mentions: [
                        EventDraft.Mention(
                            trigger: statement.trigger,
                            sentence: statement.sentence,
                            weight: 2
                        )
                    ]
                )
                draft.locations = EventPlaces(document: document).locations(
                    of: statement.trigger,
                    in: context,
                    except: []
                )
                draft.times = EventTimes(document: document, speech: lexicon.speechVerbs).times(
                    of: statement.trigger,
                    in: context
                )
                draft.casualties = [statement]
                draft.isElsewhere = context.isElsewhere
                draft.isAnaphoric = !context.isElsewhere
                draft.needsPartner =
                    !tokens[statement.trigger].contains { Self.killing.contains($0.word) }
                    && !tokens[context.sentence.tokens].contains { Self.marks.contains($0.word) }
                draft.rules = ["casualties.alone"]
                drafts.append(draft)
            }
        }
    }

    /// What tells of the bodies of people that they were killed: "found with gunshot wounds", "dismembered".
    private static let marks: WordFilter = [
        "gunshot", "bullet", "bullets", "stab", "decapitated", "beheaded", "dismembered", "mutilated",
        "riddled", "slit", "tortured", "torture", "executed", "strangled", "blindfolded",
    ]

    private func takes(_ draft: EventDraft, _ statement: CasualtyStatement) -> Bool {
        switch statement.kind {
        case .detained: draft.family == .arrest || draft.family == .protest
        case .abducted: draft.family == .abduction
        case .displaced, .missing: draft.family.isViolent
        case .fatalities, .injured:
            // "protests over the death of": what people protest against happened elsewhere.
            draft.family.isViolent || draft.family == .abduction || draft.family == .destruction
                || draft.family == .protest
                    && (!Self.deaths.contains(tokens[statement.trigger.lowerBound].word)
                        || document.syntax.verbGroup(at: statement.trigger.lowerBound) != nil
                            && !document.hasWord(Self.of, behind: statement.trigger.upperBound, within: 1)
                        // "left 56 dead"
                        || statement.group.tokens.upperBound == statement.trigger.lowerBound
                        // "beat two thieves to death"
                        || tokens[max(0, statement.trigger.lowerBound - 1)].word == .to)
        }
    }

    private func distance(_ draft: EventDraft, _ statement: CasualtyStatement) -> Int {
        let trigger = draft.mentions[0].trigger
        return trigger.lowerBound >= statement.trigger.upperBound
            ? trigger.lowerBound - statement.trigger.upperBound
            : max(0, statement.trigger.lowerBound - trigger.upperBound)
    }

    /// Gives weapons to the nearest draft that takes them.
    func attachWeapons(to drafts: [EventDraft], in context: SentenceContext) {
        for weapon in context.weapons {
            let candidates = drafts.indices.filter { drafts[$0].family.takesWeapons }
            let nearest = candidates.min { gap(drafts[$0], weapon) < gap(drafts[$1], weapon) }
            if let nearest {
                drafts[nearest].weapons.append(weapon)
                refine(drafts[nearest], by: weapon)
            }
        }
    }

    /// "was injured when he picked up a bomb": what only people's harm tells is of the weapon's kind.
    private func refine(_ draft: EventDraft, by weapon: WeaponReading) {
        guard draft.isGeneric, draft.needsPartner || draft.rules == ["casualties.alone"],
            // A platform does no harm by being named: "the body of a pilot whose jet".
            weapon.weapon.kind != nil, let code = weapon.weapon.event, EventFamily(code: code).isViolent,
            let kind = lexicon.events.kinds[code]
        else { return }
        draft.kinds = [kind]
        draft.isGeneric = false
        draft.needsPartner = false
    }

    private func gap(_ draft: EventDraft, _ weapon: WeaponReading) -> Int {
        let trigger = draft.mentions[0].trigger
        return trigger.lowerBound >= weapon.tokens.upperBound
            ? trigger.lowerBound - weapon.tokens.upperBound
            : max(0, weapon.tokens.lowerBound - trigger.upperBound)
    }
}
