import Records

extension JSONWriter {
    /// Writes what the reports of one event say together.
    mutating func cluster(_ cluster: EventCluster) {
        object { json in
            json.member("event_ids", cluster.eventIDs)
            json.member("event_count", cluster.eventIDs.count)
            json.member("rules", cluster.rules)
            json.member("fatalities_low", cluster.fatalities?.low)
            json.member("fatalities_best", cluster.fatalities?.best)
            json.member("fatalities_high", cluster.fatalities?.high)
            json.member("injured_low", cluster.injured?.low)
            json.member("injured_best", cluster.injured?.best)
            json.member("injured_high", cluster.injured?.high)
        }
    }

    /// Writes an actor's part in an event.
    mutating func role(_ role: ActorRole, in article: Article) {
        object { json in
            json.member("actor_id", role.actorID)
            json.member("name", role.name)
            json.member("country_iso3", role.countryISO3)
            json.member("sector", role.sector)
            json.member("role", role.role)
            json.member("span", role.span, in: article)
            json.member("implied", role.span == nil)
        }
    }

    /// Writes a statement of a number of people harmed.
    mutating func casualty(_ casualty: CasualtyMention, in article: Article) {
        object { json in
            json.member("kind", casualty.kind)
            json.member("value", casualty.value)
            json.member("modifier", casualty.modifier)
            json.member("noun", casualty.noun, in: article)
            json.member("trigger", casualty.trigger, in: article)
            json.member("value_span", casualty.valueSpan, in: article)
            json.member("attributed_to", casualty.attributedTo)
            json.member("scope_place", casualty.scopePlaceID)
            json.member("sentence", Article.sentenceID(casualty.sentence))
            json.member("same_as", casualty.sameAs)
        }
    }

    /// Writes a weapon used in an event.
    mutating func weapon(_ weapon: WeaponMention, in article: Article) {
        object { json in
            json.member("type", weapon.kind)
            json.member("count", weapon.count)
            json.member("modifier", weapon.modifier)
            json.member("origin_country", weapon.originCountry)
            // Said in every weapon, so that nobody adds weapons to people.
            json.member("unit", "items")
            json.member("claimed_by", weapon.claimedBy)
            json.member("span", weapon.span, in: article)
        }
    }

    /// Writes a sentence that an event was read from.
    mutating func evidence(_ evidence: EvidenceSentence, in article: Article) {
        object { json in
            json.member("sentence", Article.sentenceID(evidence.sentence))
            json.member("role", evidence.role)
            json.member("span", article.sentence(at: evidence.sentence)?.span, in: article)
        }
    }

    /// Writes a time expression of an event or a quote.
    mutating func time(_ time: TimeExpression, in article: Article) {
        object { json in
            json.verbatim("text", time.span, of: article)
            json.member("span", time.span, in: article)
            json.member("timex3", time.value)
            json.member("date", time.date)
            json.member("date_end", time.endDate)
            json.member("precision", time.precision)
            json.member("anchor", time.anchor)
            json.member("relative_to", time.relativeTo)
        }
    }
}

extension Article {
    /// The sentence with this index; null when there is none.
    func sentence(at index: Int) -> Sentence? {
        sentences.indices.contains(index) ? sentences[index] : nil
    }
}
