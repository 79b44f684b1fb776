import Lexicon
import Records

/// Persons by title, given name, apposition or speech.
extension ActorReader {
    /// Reads a title with a name, such as "Foreign Minister Elena Sorel"; returns the token behind the name.
    mutating func titledPerson(at index: Int, in sentence: Document.Sentence) -> Int? {
        let tokens = document.tokens
        let limit = sentence.tokens.upperBound
        guard let match = lexicon.titles.title(at: index, in: tokens, before: limit) else { return nil }
        var nameStart = index + match.count
        var title = match.value
        // "Prime Minister, Mr. Ruiz" no; "Deputy Police Chief Inspector Ruiz": titles add up.
        while nameStart < limit, let next = lexicon.titles.title(at: nameStart, in: tokens, before: limit),
            tokens[nameStart].isCapitalised
        {
            if !next.value.isHonorific { title = next.value }
            nameStart += next.count
        }
        // "Trump's envoy, Steve Witkoff,": a comma behind a possessive description.
        if nameStart + 1 < limit, tokens[nameStart].kind == .comma, let modifier, modifier.end <= index,
            tokens[modifier.end - 1].kind == .possessive || Self.possessors.contains(tokens[index - 1].word)
        {
            nameStart += 1
        }
        guard nameStart < limit, tokens[nameStart].spaceBefore,
            let run = NameRun(at: nameStart, in: tokens, before: limit),
            lexicon.actorNames.term(at: nameStart, in: tokens, before: limit)
                .map({ $0.count < run.tokens.count || isKnownSurname(run) }) ?? true
        else { return nil }
        // A lower-case occupation before a name needs a name that looks like one: "official Washington".
        if !tokens[index].isCapitalised, run.tokens.count == 1, !isKnownSurname(run),
            !match.value.sectors.isEmpty
        {
            return nil
        }
        var name = trimmed(run)
        if lexicon.nameHeads.head(tokens[name.tokens.upperBound - 1].word) != nil,
            !isGivenName(tokens[name.tokens.lowerBound]), !isKnownSurname(name)
        {
            return nil
        }
        if name.tokens.isEmpty { name = run }
        var start = index
        while start > sentence.tokens.lowerBound, Self.beforeTitle.contains(tokens[start - 1].word) {
            start -= 1
        }
        let state = modifier.flatMap { $0.end == start || $0.end == index ? $0 : nil }
        let titleStart = state?.start ?? start
        let titleEnd = tokens[nameStart - 1].kind == .comma ? nameStart - 1 : nameStart
        let gender = gender(ofTitle: tokens[index..<titleEnd], name: tokens[name.tokens.lowerBound])
        let entity = person(name, gender: gender, isHonorific: title.isHonorific)
        if !title.isHonorific {
            register.entitle(
                entity,
                document.string(titleStart..<titleEnd),
                lastWord: tokens[titleEnd - 1].word,
                sectors: title.sectors,
                country: state.flatMap { register.entities[$0.entity].actor.countryISO3 }
            )
        }
        add(
            name.tokens,
            phrase: titleStart..<name.tokens.upperBound,
            in: sentence,
            actor: entity,
            form: .name
        )
        modifier = nil
        return name.tokens.upperBound
    }

    /// A name without title at `index`; returns the token behind it.
    mutating func name(at index: Int, in sentence: Document.Sentence) -> Int? {
        let tokens = document.tokens
        let limit = sentence.tokens.upperBound
        guard let run = NameRun(at: index, in: tokens, before: limit) else { return nil }
        if let end = knownPerson(at: index, in: sentence) { return end }
        if let title = title(inside: run), let end = titledPerson(at: title, in: sentence) { return end }
        // "Republican Donald Trump": the name begins with the given name.
        var start = index
        if let given = (index..<run.tokens.upperBound - 1).first(where: { isGivenName(tokens[$0]) }),
            given > index,
            tokens[given - 1].kind == .word, given - index == 1
        {
            start = given
        }
        let name = trimmed(NameRun(tokens: start..<run.tokens.upperBound))
        let last = tokens[name.tokens.upperBound - 1]
        if let end = organization(run, in: sentence) { return end }
        guard name.tokens.count > 1 else { return singleName(name, in: sentence) }
        if lexicon.nameHeads.head(last.word) != nil, !speakers.contains(last.word) {
            return run.tokens.upperBound
        }
        let hasEvidence =
            isGivenName(tokens[start]) || tokens[start].isInitial || speakers.contains(last.word)
            || isDescribed(name, before: limit)
        guard hasEvidence,
            tokens[start].shape != .allCaps || tokens[start].isInitial
                || tokens[start].end - tokens[start].start < 3
        else { return run.tokens.upperBound }
        let entity = person(name, gender: .unknown, isHonorific: false)
        add(name.tokens, phrase: index..<name.tokens.upperBound, in: sentence, actor: entity, form: .name)
        describe(entity, after: name.tokens.upperBound, in: sentence)
        modifier = nil
        return possessed(name.tokens.upperBound, entity: entity, start: index, limit: limit)
    }

    /// "Dorna Mayor Ada Ruiz", "Salem County Sheriff Ann Moss": the token of a title inside a run, more capitals before it and a
    /// name of two words behind it.
    private func title(inside run: NameRun) -> Int? {
        let tokens = document.tokens
        let (start, end) = (run.tokens.lowerBound, run.tokens.upperBound)
        guard run.tokens.count > 3 else { return nil }
        return (start + 1..<end - 2).first { index in
            guard tokens[index].begins.contains(.titles),
                let title = lexicon.titles.title(at: index, in: tokens, before: end)
            else { return false }
            let name = index + title.count
            return name + 1 < end
                && (isGivenName(tokens[name])
                    || !isGivenName(tokens[start]) && Self.offices.contains(title.value.role))
        }
    }

    /// Roles, as the list of titles calls them, that are held in a town or a province.
    private static let offices: Set<String> = [
        "governor", "mayor", "police", "judicial", "legislator", "minister", "religious", "commander",
    ]

    /// The longest part of the run at `index` that names a person met before.
    mutating func knownPerson(at index: Int, in sentence: Document.Sentence) -> Int? {
        let tokens = document.tokens
        let limit = sentence.tokens.upperBound
        guard let run = NameRun(at: index, in: tokens, before: limit) else { return nil }
        let name = trimmed(run)
        guard let personName = personName(name), register.knowsSurname(personName.surname) else {
            if run.tokens.count == 1, let entity = register.person(givenName: tokens[index].word) {
                add(run.tokens, in: sentence, actor: entity, form: .name)
                return possessed(run.tokens.upperBound, entity: entity, start: index, limit: limit)
            }
            return nil
        }
        var used = personName
        var start = index
        // "Yesterday Trump", "Republican Trump": what stands before a known surname need not be a name.
        if used.count > 1, register.person(used, gender: .unknown) == nil, !isGivenName(tokens[index]) {
            start = name.tokens.upperBound - 1
            used = ActorRegister.PersonName(given: nil, surname: personName.surname, count: 1)
            guard sentence.kind != .body || index == sentence.tokens.lowerBound else { return nil }
        }
        guard let entity = register.person(used, gender: genderOfName(tokens[start], count: used.count))
        else { return nil }
        register.learn(
            entity,
            name: used,
            text: document.string(start..<name.tokens.upperBound),
            gender: genderOfName(tokens[start], count: used.count)
        )
        add(start..<name.tokens.upperBound, in: sentence, actor: entity, form: .name)
        describe(entity, after: name.tokens.upperBound, in: sentence)
        return possessed(name.tokens.upperBound, entity: entity, start: start, limit: limit)
    }

    /// "Trump's envoy": the person's name modifies what follows.
    private mutating func possessed(_ end: Int, entity: Int, start: Int, limit: Int) -> Int {
        guard end < limit, document.tokens[end].kind == .possessive else { return end }
        modifier = Modifier(
            start: start,
            end: end + 1,
            entity: entity,
            mention: mentions.count - 1,
            isState: false
        )
        return end + 1
    }

    /// One capitalised word that speaks: "Watson said".
    private mutating func singleName(_ name: NameRun, in sentence: Document.Sentence) -> Int? {
        let token = document.tokens[name.tokens.lowerBound]
        guard speakers.contains(token.word) || isFollowedByWho(name.tokens.upperBound),
            token.shape == .capitalised,
            lexicon.nameHeads.head(token.word) == nil,
            lexicon.actorNouns.noun(
                at: name.tokens.lowerBound,
                in: document.tokens,
                before: name.tokens.upperBound
            )
                == nil,
            lexicon.titles.title(
                at: name.tokens.lowerBound,
                in: document.tokens,
                before: name.tokens.upperBound
            )
                == nil,
            name.tokens.lowerBound > sentence.tokens.lowerBound || isBesideSaying(name.tokens)
                || isFollowedByWho(name.tokens.upperBound)
        else { return nil }
        let entity = person(name, gender: .unknown, isHonorific: false)
        add(name.tokens, in: sentence, actor: entity, form: .name)
        return possessed(
            name.tokens.upperBound,
            entity: entity,
            start: name.tokens.lowerBound,
            limit: sentence.tokens.upperBound
        )
    }

    private func isFollowedByWho(_ index: Int) -> Bool {
        let tokens = document.tokens
        guard index + 1 < tokens.count else { return false }
        return tokens[index].word == .who || tokens[index].kind == .comma && tokens[index + 1].word == .who
    }

    private func isBesideSaying(_ range: Range<Int>) -> Bool {
        range.upperBound < document.tokens.count
            && lexicon.speechVerbs.verb(at: range.upperBound, in: document.tokens) != nil
    }

    /// The entity of a name, registered at its first mention.
    private mutating func person(_ name: NameRun, gender: ActorEntity.Gender, isHonorific: Bool) -> Int {
        let text = document.string(name.tokens)
        let first = document.tokens[name.tokens.lowerBound]
        let known =
            personName(name)
            ?? ActorRegister.PersonName(given: nil, surname: first.word, count: 1)
        let gender = gender == .unknown ? genderOfName(first, count: known.count) : gender
        if let entity = register.person(known, gender: gender) {
            register.learn(entity, name: known, text: text, gender: gender)
            return entity
        }
        return register.addPerson(known, as: text, gender: gender)
    }

    private func personName(_ run: NameRun) -> ActorRegister.PersonName? {
        let words = document.tokens[run.tokens].lazy.filter { $0.kind == .word }
        guard let first = words.first else { return nil }
        var (count, last) = (0, 0)
        var surname = first.word
        for word in words {
            if !NameRun.suffixes.contains(word.word) { (surname, last) = (word.word, count) }
            count += 1
        }
        return ActorRegister.PersonName(given: last > 0 ? first : nil, surname: surname, count: count)
    }

    /// The run without what cannot end a name: a hanging initial or a term of the lists.
    private func trimmed(_ run: NameRun) -> NameRun {
        var end = run.tokens.upperBound
        for index in run.tokens.dropFirst() {
            guard
                let match = lexicon.actorNames.term(
                    at: index,
                    in: document.tokens,
                    before: run.tokens.upperBound
                ),
                match.count > 1
            else { continue }
            end = index
            break
        }
        return NameRun(tokens: run.tokens.lowerBound..<end)
    }

    private func isKnownSurname(_ run: NameRun) -> Bool {
        let word = document.tokens[run.tokens.upperBound - 1].word
        return speakers.contains(word) || register.knowsSurname(word)
    }

    func isGivenName(_ token: Token) -> Bool {
        !token.classes.isDisjoint(with: [.masculineName, .feminineName]) && token.isCapitalised
    }

    private func genderOfName(_ first: Token, count: Int) -> ActorEntity.Gender {
        guard count > 1 else { return .unknown }
        switch (first.classes.contains(.masculineName), first.classes.contains(.feminineName)) {
        case (true, false): return .masculine
        case (false, true): return .feminine
        default: return .unknown
        }
    }

    private func gender(ofTitle title: ArraySlice<Token>, name: Token) -> ActorEntity.Gender {
        for token in title {
            if Self.masculineTitles.contains(token.word) { return .masculine }
            if Self.feminineTitles.contains(token.word) { return .feminine }
        }
        return .unknown
    }

    private static let masculineTitles: WordFilter = [
        "mr", "sir", "lord", "king", "emir", "sultan", "prince", "spokesman", "congressman", "councilman",
        "assemblyman", "chairman", "father", "pope", "actor", "businessman", "son", "brother", "husband",
        "duke",
    ]
    private static let feminineTitles: WordFilter = [
        "mrs", "ms", "miss", "dame", "baroness", "queen", "princess", "spokeswoman", "congresswoman",
        "councilwoman", "assemblywoman", "chairwoman", "mother", "lady", "actress", "businesswoman",
        "daughter",
        "sister", "wife", "widow", "duchess",
    ]
    private static let beforeTitle: WordFilter = [
        "former", "ex", "acting", "deputy", "senior", "then", "outgoing", "incoming", "interim", "vice",
        "assistant",
        "chief", "first", "retired", "late", "longtime", "veteran", "fellow", "top",
    ]
    private static let possessors: WordFilter = ["his", "her", "their", "its", "our", "my"]
}
