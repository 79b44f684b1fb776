public import Records

extension Sample {
    /// Findings in which every field of every record is set and every list has an entry.
    public static func full() -> Findings {
        var article = article(published: "2031-03-04")
        func at(_ words: String) -> TextSpan { span(words, in: article) }
        article.byline = at("By Ana Núñez, Kestrel News")
        article.agencies = ["Kestrel News"]
        article.authors = ["Ana Núñez"]
        article.sourceURL = "https://news.example/a?b=1&c=2"
        article.dateline = Article.Dateline(placeID: "pl_1", span: at("Almará:"))
        article.normalizations = ["bom", "crlf"]
        article.sections = [
            Article.Section(heading: nil, span: at("Almará:\tA drone"), firstSentence: 2, lastSentence: 2),
            Article.Section(
                heading: at("What the ministry says"),
                span: at("“We saw it"),
                firstSentence: 4,
                lastSentence: 5
            ),
        ]
        article.wordCount = 60
        article.warnings = [
            Article.Warning(code: "two-dates", detail: "Two dates differ.", span: at("3 March 2031"))
        ]
        article.eventIDs = ["ev_00000000000000e1", "ev_00000000000000e2"]
        article.quoteIDs = ["qu_00000000000000c1", "qu_00000000000000c2"]
        article.placeIDs = ["pl_1", "pl_2", "pl_XX"]
        article.actorIDs = ["ac_00000000000000b1", "ac_00000000000000b2"]
        var findings = Findings(article: article)
        findings.events = [strike(in: article), denial(in: article)]
        findings.quotes = [statement(in: article), aside(in: article)]
        findings.places = places(in: article)
        findings.actors = actors(in: article)
        findings.times = [day(in: article)]
        return findings
    }

    private static func day(in article: Article) -> TimeExpression {
        var time = TimeExpression(
            span: span("3 March 2031", in: article),
            kind: .date,
            value: "2031-03-03",
            precision: .day
        )
        time.date = CalendarDate(year: 2031, month: 3, day: 3)
        time.endDate = time.date
        time.anchor = .text
        time.relativeTo = "ev_00000000000000e2"
        return time
    }

    private static func strike(in article: Article) -> Event {
        func at(_ words: String) -> TextSpan { span(words, in: article) }
        var event = event("ev_00000000000000e1", in: article, trigger: "struck")
        event.cluster = EventCluster(
            id: "cl_0000000000000001",
            eventIDs: ["ev_00000000000000e0", "ev_00000000000000e1"],
            rules: ["cluster.same-town"],
            fatalities: CountRange(low: 3, best: 4, high: 5),
            injured: nil
        )
        event.subEventType = .airStrike
        event.eventType = .explosions
        event.tactics = [.airStrike]
        event.ploverModes = ["drone"]
        event.contexts = ["military"]
        event.goldstein = -9.5
        event.cameoCode = "0195"
        event.titleSpan = at("A drone struck a café in the old town of Almará")
        event.veracity = .contested
        event.claimedBy = "ac_00000000000000b1"
        event.claims = [
            Claim(
                actorID: "ac_00000000000000b2",
                cue: at("denied"),
                content: at("civilians were the target"),
                contests: "civilian_targeting"
            )
        ]
        event.eventDate = CalendarDate(year: 2031, month: 3, day: 3)
        event.dateStart = CalendarDate(year: 2031, month: 3, day: 2)
        event.dateEnd = CalendarDate(year: 2031, month: 3, day: 4)
        event.timePrecision = 1
        event.time = day(in: article)
        event.place = EventPlace(placeID: "pl_2", role: "location", span: at("old town of Almará"))
        event.city = "Almará"
        event.district = "Old Town"
        event.admin1 = "Costa"
        event.country = "Xanadu"
        event.countryISO3 = "XXX"
        event.latitude = 36.5
        event.longitude = -2.0000001
        event.geoPrecision = 1
        event.placeResolution = 5
        harm(&event, in: article)
        parties(&event, in: article)
        event.related = [RelatedEvent(kind: .hasPart, eventID: "ev_00000000000000e2")]
        event.quoteIDs = ["qu_00000000000000c1"]
        event.evidenceSentences = [
            EvidenceSentence(sentence: 2, role: .primary), EvidenceSentence(sentence: 4, role: .supporting),
        ]
        event.source = "Kestrel News"
        event.provenance.add("/fatalities", from: [at("at least four"), at("four people")])
        event.provenance.add("/place", from: [at("old town of Almará")])
        event.provenance.derived = [.init("/latitude", source: "geonames", id: "1")]
        event.provenance.fired("event.strike")
        return event
    }

    private static func harm(_ event: inout Event, in article: Article) {
        func at(_ words: String) -> TextSpan { span(words, in: article) }
        event.civilianTargeting = true
        (event.fatalitiesLow, event.fatalitiesBest, event.fatalitiesHigh) = (3, 4, 6)
        (event.injured, event.injuredLow, event.injuredHigh) = (9, 8, 10)
        (event.missing, event.detained, event.displaced, event.abducted) = (1, 2, 3, 5)
        var casualty = CasualtyMention(
            kind: .fatalities,
            value: 4,
            modifier: .atLeast,
            noun: at("people"),
            trigger: at("killing"),
            valueSpan: at("at least four"),
            sentence: 2
        )
        casualty.attributedTo = "ac_00000000000000b1"
        casualty.scopePlaceID = "pl_1"
        casualty.sameAs = 0
        event.casualties = [casualty]
        var weapon = WeaponMention(kind: .drone, span: at("A drone"))
        weapon.count = 1
        weapon.modifier = .exact
        weapon.originCountry = "XXX"
        weapon.claimedBy = "ac_00000000000000b1"
        event.weapons = [weapon]
        event.targets = [TargetMention(kind: "Business", span: at("a café"))]
    }

    private static func parties(_ event: inout Event, in article: Article) {
        var rebels = ActorRole(
            actorID: "ac_00000000000000b2",
            name: "Almará rebels",
            span: span("The rebels", in: article)
        )
        rebels.countryISO3 = "XXX"
        rebels.sector = "REB"
        rebels.role = "militia"
        rebels.inter = 2
        var people = ActorRole(
            actorID: "ac_00000000000000b3",
            name: "people",
            span: span("people", in: article)
        )
        people.inter = 7
        event.actors = [rebels]
        event.recipients = [people]
        event.interaction = 27
    }

    private static func denial(in article: Article) -> Event {
        var event = event(
            "ev_00000000000000e2",
            in: article,
            trigger: "denied",
            type: .reject,
            eventClass: .diplomatic
        )
        event.polarity = .negated
        event.temporalStatus = .ongoing
        event.evidenceSentences = [EvidenceSentence(sentence: 5, role: .primary)]
        event.actors = [ActorRole(actorID: nil, name: "spokesman", span: nil)]
        return event
    }

    private static func statement(in article: Article) -> Quote {
        func at(_ words: String) -> TextSpan { span(words, in: article) }
        var quote = quote("qu_00000000000000c1", in: article, words: "We saw it — 🛩️ and then smoke,")
        quote.spanWithMarks = at("“We saw it — 🛩️ and then smoke,”")
        quote.groupID = "qg_0000000000000001"
        quote.speaker = Quote.Speaker(
            actorID: "ac_00000000000000b1",
            name: "Ilya Ørn",
            surface: at("Ilya Ørn"),
            resolvedBy: .name
        )
        quote.speakerTitle = "Defence Minister"
        quote.speakerCountry = "XXX"
        quote.speakerSector = "MIL"
        quote.cue = Quote.Cue(lemma: "tell", span: at("told"), kind: "tell")
        quote.medium = Quote.Medium(kind: .newsOutlet, name: "Radio “Vega”", span: at("Radio “Vega”"))
        quote.platform = "Vega"
        quote.addressee = "ac_00000000000000b2"
        quote.continues = "qu_00000000000000c2"
        quote.aboutActorIDs = ["ac_00000000000000b2"]
        quote.aboutEventIDs = ["ev_00000000000000e1"]
        quote.aboutPlaceIDs = ["pl_1"]
        quote.saidAt = day(in: article)
        quote.provenance.add("/speaker", from: at("Ilya Ørn"))
        quote.provenance.derived = [.init("/speaker_country", source: "lexicon", id: "orn")]
        quote.provenance.fired("quote.after")
        return quote
    }

    private static func aside(in article: Article) -> Quote {
        var quote = quote("qu_00000000000000c2", in: article, words: "a mistake", kind: .mixed)
        quote.claim = true
        quote.polarity = .negated
        quote.temporalStatus = .past
        return quote
    }

    private static func places(in article: Article) -> [Place] {
        var city = Place(id: "pl_1", name: "Almará", kind: .city, resolution: 4)
        city.aliases = ["Almar", "al-Mara"]
        city.parentID = "pl_XX"
        city.city = "Almará"
        city.admin1 = "Costa"
        city.country = "Xanadu"
        (city.countryISO2, city.countryISO3, city.countryNumeric) = ("XX", "XXX", 7)
        city.geonameID = 1
        (city.featureClass, city.featureCode) = ("P", "PPLA")
        (city.latitude, city.longitude) = (36.5, -2.5)
        city.mentions = [
            Place.Mention(articleID: article.id, span: span("Almará", in: article)),
            Place.Mention(articleID: article.id, span: span("Almará:", in: article)),
        ]
        city.articleIDs = [article.id]
        var district = Place(id: "pl_2", name: "Old Town", kind: .district, resolution: 5)
        district.parentID = "pl_1"
        (district.city, district.district, district.country) = ("Almará", "Old Town", "Xanadu")
        (district.countryISO2, district.countryISO3, district.countryNumeric) = ("XX", "XXX", 7)
        district.mentions = [Place.Mention(articleID: article.id, span: span("old town", in: article))]
        district.eventIDs = ["ev_00000000000000e1"]
        district.articleIDs = [article.id]
        var country = Place(id: "pl_XX", name: "Xanadu", kind: .country, resolution: 1)
        country.aliases = ["Shangdu"]
        (country.countryISO2, country.countryISO3, country.countryNumeric) = ("XX", "XXX", 7)
        return [city, district, country]
    }

    private static func actors(in article: Article) -> [Actor] {
        var minister = Actor(id: "ac_00000000000000b1", name: "Ilya Ørn", kind: .person)
        minister.aliases = ["Minister Ørn"]
        minister.title = "Defence Minister"
        minister.countryISO3 = "XXX"
        minister.sectors = ["MIL", "GOV"]
        minister.inter = 1
        minister.wikidata = "Q1"
        minister.mentions = [
            Actor.Mention(articleID: article.id, span: span("Ilya Ørn", in: article), form: .name),
            Actor.Mention(articleID: article.id, span: span("He", in: article), form: .pronoun),
        ]
        minister.eventIDs = ["ev_00000000000000e1"]
        minister.quoteIDs = ["qu_00000000000000c1"]
        var rebels = Actor(id: "ac_00000000000000b2", name: "Almará rebels", kind: .armedGroup)
        rebels.aliases = ["Free Almará"]
        rebels.mentions = [
            Actor.Mention(articleID: article.id, span: span("The rebels", in: article), form: .nominal)
        ]
        return [minister, rebels]
    }
}
