// Invented sentences with their parts of speech and phrases, in the notation of `AnnotatedSentence`.

extension SyntaxCorpus {
    /// Subject, verb, object.
    static let active = [
        "[Government/n troops/s] <recaptured/d> [the/t town/n] of/i [Marwa/N] on/i [Saturday/N].",
        "[A/t suicide/n bomber/n] <attacked/d> [a/t crowded/p market/n] in/i [the/t capital/n].",
        "[Rebel/n fighters/s] <have/b seized/p> [three/u villages/s] near/i [the/t border/n].",
        "[The/t navy/n] <fired/d> [two/u cruise/n missiles/s] at/i [a/t radar/n station/n].",
        "[Gunmen/s] <opened/d> [fire/n] on/i [a/t bus/n] <carrying/g> [pilgrims/s].",
        "[The/t army/n] <shells/z> [the/t valley/n] almost/r [every/t night/n].",
        "[Warplanes/s] <are/z pounding/g> [rebel/n positions/s] north/r of/i [the/t city/n].",
        "[The/t blast/n] <tore/d> through/i [a/t busy/a restaurant/n] and/c <shattered/d> [windows/s].",
        "[The/t militants/s] <hold/b> [at/i least/r 20/u foreign/a hostages/s].",
        "[Two/u brothers/s] from/i [Larnow/N] <joined/d> [the/t insurgents/s] [last/a year/n].",
        "[Heavy/a rain/n] <slowed/d> [the/t advance/n].",
        "[Artillery/n fire/n] <hit/d> [a/t school/n] and/c [two/u clinics/s] overnight/r.",
        "[The/t coalition/n] <has/z not/r confirmed/p> [the/t strike/n].",
        "[Snipers/s] <shot/d> and/c <wounded/d> [a/t photographer/n].",
        "[A/t drone/n] <crashed/d> into/i [the/t roof/n] of/i [a/t warehouse/n].",
        "[The/t invaders/s] <burned/d> [crops/s], <looted/d> [shops/s] and/c <took/d> [cattle/n].",
        "[Thousands/s] of/i [people/s] <fled/d> [their/h homes/s].",
        "[Neither/t side/n] <has/z commented/p>.",
        "[Border/n guards/s] <intercepted/d> [a/t truck/n] <loaded/p> with/i [explosives/s].",
        "[Islamist/a rebels/s] <control/b> [much/o] of/i [the/t north/n].",
    ]

    /// The subject suffers.
    static let passive = [
        "[Four/u aid/n workers/s] <were/d killed/p> by/i [a/t landmine/n] on/i [Thursday/N].",
        "[The/t hospital/n] <was/d hit/p> twice/r in/i [one/u week/n].",
        "[Nobody/o] <was/d hurt/p> in/i [the/t explosion/n].",
        "[The/t general/n] <has/z been/p arrested/p> by/i [his/h own/a guards/s].",
        "[Dozens/s] of/i [houses/s] <were/d burned/p down/x> by/i [soldiers/s].",
        "[The/t convoy/n] <had/d been/p attacked/p> near/i [the/t same/a bridge/n] in/i [March/N].",
        "[The/t journalists/s] <are/z being/g held/p> in/i [a/t secret/a prison/n].",
        "[Seven/u civilians/s] <were/d killed/p> and/c [23/u] <wounded/p>.",
        "[The/t mayor/n], [Ilya/N Boren/N], <was/d abducted/p> from/i [his/h office/n].",
        "[The/t agreement/n] <is/z expected/p> <to/x be/b signed/p> [next/a week/n].",
        "[Schools/s] <will/m be/b closed/p> until/i [further/a notice/n].",
        "[The/t village/n] <was/d retaken/p> by/i [the/t army/n] after/i [a/t month/n] of/i [fighting/n].",
        "[Several/t bodies/s] <were/d found/p> under/i [the/t rubble/n].",
        "[The/t ship/n] <was/d reportedly/r struck/p> by/i [a/t torpedo/n].",
        "[He/o] <was/d shot/p> dead/a by/i [masked/p men/s] outside/i [a/t mosque/n].",
    ]

    /// Participles behind the noun that they are about.
    static let reducedRelatives = [
        "[The/t soldiers/s] <killed/p> in/i [the/t ambush/n] <were/d> [all/o] from/i [one/u unit/n].",
        "[Two/u men/s] <arrested/p> after/i [the/t bombing/n] <have/b been/p charged/p>.",
        "[A/t building/n] <used/p> as/i [a/t clinic/n] <collapsed/d>.",
        "[People/s] <displaced/p> by/i [the/t war/n] <live/b> in/i [tents/s].",
        "[The/t rockets/s] <fired/p> from/i [the/t valley/n] <hit/d> [an/t empty/a field/n].",
        "[A/t boat/n] <carrying/g> [migrants/s] <sank/d> off/i [the/t coast/n].",
        "[Troops/s] <guarding/g> [the/t airport/n] <repelled/d> [the/t assault/n].",
        "[The/t leader/n] of/i [a/t group/n] <linked/p> to/i [the/t attack/n] <denied/d> [any/t role/n].",
        "[Police/s] <found/d> [weapons/s] <hidden/p> in/i [a/t garage/n].",
        "[The/t family/n] of/i [a/t boy/n] <shot/p> by/i [police/s] <demanded/d> [justice/n].",
        "[A/t video/n] <posted/p> online/r <shows/z> [men/s] <wearing/g> [masks/s].",
        "[Villages/s] <held/p> by/i [the/t rebels/s] <were/d bombed/p>.",
        "[An/t offensive/n] <launched/p> in/i [May/N] <has/z failed/p>.",
        "[Civilians/s] <trapped/p> in/i [the/t city/n] <need/b> [food/n].",
        "[Those/o] <wounded/p> in/i [the/t crash/n] <were/d taken/p> to/i [hospital/n].",
    ]

    /// Participles and gerunds that open clauses.
    static let participles = [
        "[A/t car/n bomb/n] <exploded/d> outside/i [a/t bank/n], <killing/g> [12/u people/s] and/c <injuring/g> [40/u others/s].",
        "[The/t missile/n] <struck/d> [a/t power/n plant/n], <leaving/g> [thousands/s] without/i [electricity/n].",
        "[Gunmen/s] <stormed/d> [the/t hotel/n], <taking/g> [dozens/s] of/i [guests/s] [hostage/n].",
        "<Supported/p> by/i [tanks/s], [infantry/n] <advanced/d> towards/i [the/t river/n].",
        "<Speaking/g> in/i [Geneva/N], [the/t envoy/n] <called/d> for/i [a/t truce/n].",
        "<Using/g> [small/a boats/s], [the/t raiders/s] <crossed/d> [the/t lake/n] at/i [night/n].",
        "[The/t army/n] <withdrew/d> after/i <losing/g> [30/u men/s].",
        "<Angered/p> by/i [the/t verdict/n], [crowds/s] <attacked/d> [the/t court/n].",
        "[The/t two/u sides/s] <exchanged/d> [fire/n], [each/o] <accusing/g> [the/t other/n] of/i <shooting/g> first/r.",
        "<Fleeing/g> [the/t shelling/n], [families/s] <crossed/d> into/i [Sarland/N].",
        "[The/t president/n] <resigned/d>, <saying/g> [he/o] <had/d lost/p> [the/t support/n] of/i [the/t army/n].",
        "<Killing/g> [civilians/s] <is/z> [a/t war/n crime/n].",
        "[Shelling/n] <continued/d> through/i [the/t night/n].",
        "[Fighting/n] in/i [the/t suburbs/s] <has/z forced/p> [families/s] <to/x leave/b>.",
        "[The/t bombing/n] of/i [the/t port/n] <drew/d> [condemnation/n].",
    ]
}
