import Lexicon
import Records

/// The actors of one document, found again by the names that later mentions use.
struct ActorRegister {
    /// The words of a person's name that decide who is meant.
    struct PersonName {
        /// First name or initial; null when only the surname is known.
        let given: Token?
        /// Last word of the name without suffix.
        let surname: Word
        /// Number of words.
        let count: Int
    }

    /// Actors in order of first mention.
    private(set) var entities: [ActorEntity] = []
    private var names: [Int: PersonName] = [:]
    private var bySurname: [Word: [Int]] = [:]
    private var byGivenName: [Word: [Int]] = [:]
    private var byTitle: [Word: [Int]] = [:]
    private var listed: [Int: Int] = [:]
    private var described: [Description: Int] = [:]

    /// What tells people who are only described from others.
    private struct Description: Hashable {
        let name: String
        let country: String?
    }

    /// The entity of an actor of the lists, registered at its first mention.
    mutating func listed(_ index: Int, _ actor: NamedActor) -> Int {
        if let known = listed[index] { return known }
        let kind: Actor.Kind =
            switch actor.kind {
            case .state: .government
            case .armedGroup: .armedGroup
            case .body, .organization, .outlet, .platform: .organization
            }
        var record = Actor(
            id: StableID.id("ac", actor.name, actor.countryISO3 ?? ""),
            name: actor.name,
            kind: kind
        )
        record.aliases = actor.aliases
        record.countryISO3 = actor.countryISO3
        record.sectors = actor.sectors
        record.inter = actor.inter
        listed[index] = entities.count
        entities.append(ActorEntity(actor: record, gender: .neuter, isPlural: actor.kind == .armedGroup))
        return entities.count - 1
    }

    /// Whether an actor of the lists was mentioned before.
    func isKnown(_ index: Int) -> Bool { listed[index] != nil }

    /// The entity that a description names: "Ukrainian officials"; registered at its first mention.
    mutating func described(
        _ name: String,
        kind: Actor.Kind,
        country: String?,
        sectors: [String],
        inter: Int?,
        isPlural: Bool
    ) -> Int {
        let key = Description(name: name, country: country)
        if let known = described[key] { return known }
        var record = Actor(id: StableID.id("ac", name, country ?? ""), name: name, kind: kind)
        record.countryISO3 = country
        record.sectors = sectors
        record.inter = inter
        described[key] = entities.count
        entities.append(
            ActorEntity(actor: record, gender: isPlural ? .neuter : .unknown, isPlural: isPlural)
        )
        return entities.count - 1
    }

    /// The person that a name refers to, the last one mentioned first; null for a name not met yet.
    func person(_ name: PersonName, gender: ActorEntity.Gender) -> Int? {
        guard let candidates = bySurname[name.surname] else { return nil }
        return candidates.suffix(Self.remembered).last { entity in
            guard let known = names[entity], agree(entities[entity].gender, gender) else { return false }
            guard let given = name.given, let other = known.given else { return true }
            return given.word == other.word || given.isInitial(of: other) || other.isInitial(of: given)
        }
    }

    /// The person whose given name alone is `word`.
    func person(givenName word: Word) -> Int? { byGivenName[word]?.last }

    /// Whether a person with this surname was met.
    func knowsSurname(_ word: Word) -> Bool { bySurname[word] != nil }

    /// The last person who bears a title that ends in `word`, of this country when one is given.
    func person(title word: Word, country: String?) -> Int? {
        let bearers = byTitle[word, default: []].suffix(Self.remembered).filter {
            country == nil || entities[$0].actor.countryISO3 == country
        }
        // "the president" is President Ruiz rather than the president of a bank.
        return bearers.last { isPlainTitle(entities[$0].actor.title, word) } ?? bearers.last
    }

    /// Whether a title is this one word, a state's name or adjective before it aside.
    private func isPlainTitle(_ title: String?, _ word: Word) -> Bool {
        guard let title, let last = title.split(separator: " ").last else { return false }
        return Word(last) == word && title.split(separator: " ").count <= 2
    }

    /// Registers a person.
    mutating func addPerson(_ name: PersonName, as text: String, gender: ActorEntity.Gender) -> Int {
        let entity = entities.count
        entities.append(ActorEntity(actor: Actor(id: "", name: text, kind: .person), gender: gender))
        names[entity] = name
        bySurname[name.surname, default: []].append(entity)
        if let given = name.given, !given.isInitial { byGivenName[given.word, default: []].append(entity) }
        return entity
    }

    /// Takes what a further mention tells of a person: a fuller name, the gender, the title.
    mutating func learn(
        _ entity: Int,
        name: PersonName,
        text: String,
        gender: ActorEntity.Gender
    ) {
        guard let known = names[entity] else { return }
        if entities[entity].gender == .unknown { entities[entity].gender = gender }
        let old = entities[entity].actor
        guard name.count > known.count, let given = name.given else {
            if text != old.name, !old.aliases.contains(text) { entities[entity].actor.aliases.append(text) }
            return
        }
        var record = Actor(id: old.id, name: text, kind: old.kind)
        record.aliases = old.aliases.filter { $0 != text } + [old.name]
        record.title = old.title
        record.countryISO3 = old.countryISO3
        record.sectors = old.sectors
        entities[entity].actor = record
        names[entity] = name
        if known.given == nil, !given.isInitial { byGivenName[given.word, default: []].append(entity) }
    }

    /// Notes the title of a person; the first one stays.
    mutating func entitle(
        _ entity: Int,
        _ title: String?,
        lastWord: Word,
        sectors: [String],
        country: String?
    ) {
        if entities[entity].actor.title == nil { entities[entity].actor.title = title }
        if entities[entity].actor.sectors.isEmpty { entities[entity].actor.sectors = sectors }
        if entities[entity].actor.countryISO3 == nil { entities[entity].actor.countryISO3 = country }
        byTitle[lastWord, default: []].append(entity)
    }

    /// Notes the gender that a pronoun or a title tells.
    mutating func learn(_ entity: Int, gender: ActorEntity.Gender) {
        if entities[entity].gender == .unknown { entities[entity].gender = gender }
    }

    /// Gives persons their ids, which depend on the fullest name and the country.
    mutating func identifyPersons() {
        for index in entities.indices where entities.span[index].actor.kind == .person {
            let old = entities.span[index].actor
            guard old.id.isEmpty else { continue }
            var record = Actor(
                id: StableID.id("ac", old.name, old.countryISO3 ?? ""),
                name: old.name,
                kind: .person
            )
            record.aliases = old.aliases
            record.title = old.title
            record.countryISO3 = old.countryISO3
            record.sectors = old.sectors
            entities[index].actor = record
        }
    }

    /// How many bearers of one surname or title a reader keeps apart; bounds the search.
    private static let remembered = 64

    private func agree(_ one: ActorEntity.Gender, _ other: ActorEntity.Gender) -> Bool {
        one == .unknown || other == .unknown || one == other
    }
}

extension Token {
    /// Whether it is the first letter of a name with its full stop.
    var isInitial: Bool { kind == .word && endsWithFullStop && end - start == 2 }

    /// Whether it is the initial of `other`; by length alone, the surname decides the rest.
    func isInitial(of other: Token) -> Bool { isInitial && !other.isInitial }
}
