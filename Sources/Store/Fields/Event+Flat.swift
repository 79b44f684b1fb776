import Records

extension Event {
    /// What the event holds in a column of its flat row.
    func flat(_ column: EventColumn, in article: Article) -> FlatValue {
        switch column {
        case .id: .text(id)
        case .articleID: .text(articleID)
        case .clusterID: FlatValue(cluster?.id)
        case .eventClass: .text(eventClass.rawValue)
        case .disorderType: FlatValue(disorderTypes.first)
        case .disorderTypes: .texts(disorderTypes)
        case .eventType: FlatValue(eventType?.rawValue)
        case .subEventType: FlatValue(subEventType?.rawValue)
        case .tactics: .texts(tactics.map(\.rawValue))
        case .ploverType: .text(ploverType.rawValue)
        case .ploverModes: .texts(ploverModes)
        case .contexts: .texts(contexts)
        case .quadCode: .integer(ploverType.quadCode)
        case .goldstein: FlatValue(goldstein)
        case .cameoCode: FlatValue(cameoCode)
        case .title: .text(article.text.string(titleSpan))
        case .polarity: .text(polarity.rawValue)
        case .temporalStatus: .text(temporalStatus.rawValue)
        case .veracity: .text(veracity.rawValue)
        case .claimedBy: FlatValue(claimedBy)
        case .eventDate, .dateStart, .dateEnd, .timePrecision: flatTime(column)
        case .placeID, .city, .district, .admin1, .country, .countryISO3, .latitude, .longitude,
            .geoPrecision, .placeResolution:
            flatPlace(column)
        case .actors, .recipients, .actor1, .actor2, .inter1, .inter2, .interaction, .civilianTargeting:
            flatParties(column)
        case .fatalities, .fatalitiesLow, .fatalitiesBest, .fatalitiesHigh, .injured, .injuredLow,
            .injuredHigh, .missing, .detained, .displaced, .abducted:
            flatHarm(column)
        case .weapons: .texts(weapons.map(\.kind.rawValue))
        case .quoteIDs: .texts(quoteIDs)
        case .source: FlatValue(source)
        case .notes: .text(notes(in: article))
        case .dataset, .sourceFile, .sourceLine, .sourceEventID: .unknown
        }
    }

    private func flatTime(_ column: EventColumn) -> FlatValue {
        switch column {
        case .eventDate: FlatValue(eventDate?.description)
        case .dateStart: FlatValue(dateStart?.description)
        case .dateEnd: FlatValue(dateEnd?.description)
        default: FlatValue(timePrecision)
        }
    }

    private func flatPlace(_ column: EventColumn) -> FlatValue {
        switch column {
        case .placeID: FlatValue(place?.placeID)
        case .city: FlatValue(city)
        case .district: FlatValue(district)
        case .admin1: FlatValue(admin1)
        case .country: FlatValue(country)
        case .countryISO3: FlatValue(countryISO3)
        case .latitude: FlatValue(latitude)
        case .longitude: FlatValue(longitude)
        case .geoPrecision: FlatValue(geoPrecision)
        default: FlatValue(placeResolution)
        }
    }

    private func flatParties(_ column: EventColumn) -> FlatValue {
        switch column {
        case .actors: .texts(actors.map(\.name))
        case .recipients: .texts(recipients.map(\.name))
        case .actor1: FlatValue(actors.first?.name)
        case .actor2: FlatValue(recipients.first?.name)
        case .inter1: FlatValue(actors.first?.inter)
        case .inter2: FlatValue(recipients.first?.inter)
        case .interaction: FlatValue(interaction)
        default: civilianTargeting.map { .boolean($0) } ?? .unknown
        }
    }

    private func flatHarm(_ column: EventColumn) -> FlatValue {
        switch column {
        case .fatalitiesLow: FlatValue(fatalitiesLow)
        case .fatalities, .fatalitiesBest: FlatValue(fatalitiesBest)
        case .fatalitiesHigh: FlatValue(fatalitiesHigh)
        case .injured: FlatValue(injured)
        case .injuredLow: FlatValue(injuredLow)
        case .injuredHigh: FlatValue(injuredHigh)
        case .missing: FlatValue(missing)
        case .detained: FlatValue(detained)
        case .displaced: FlatValue(displaced)
        default: FlatValue(abducted)
        }
    }
}

extension FlatValue {
    init(_ text: String?) { self = text.map { .text($0) } ?? .unknown }

    init(_ number: Int?) { self = number.map { .integer($0) } ?? .unknown }

    init(_ number: Double?) { self = number.map { .decimal($0) } ?? .unknown }
}
