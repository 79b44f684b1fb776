import Records
import Store

extension JSONWriter {
    /// Writes an event of `article`.
    mutating func event(_ event: Event, of article: Article, numbered numbers: ChangeNumbers = .first) {
        object { json in
            json.coding(of: event, in: article)
            json.time(of: event, in: article)
            json.location(of: event, in: article)
            json.parties(of: event, in: article)
            json.harm(of: event, in: article)
            json.list("related", event.related) { json, related in
                json.object { json in
                    json.member("type", related.kind)
                    json.member("event_id", related.eventID)
                }
            }
            json.member("quote_ids", event.quoteIDs)
            json.list("evidence_sentences", event.evidenceSentences) { $0.evidence($1, in: article) }
            json.provenance(event.provenance, in: article)
            json.member("source", event.source)
            json.name("source_scale")
            json.null()
            json.verbatim("notes", event.notesSpan(in: article), of: article)
            json.changeNumbers(numbers)
            // Of a table no text is at hand, of a text no table.
            json.name("imported")
            json.null()
        }
    }

    private mutating func coding(of event: Event, in article: Article) {
        member("id", event.id)
        member("article_id", event.articleID)
        member("cluster_id", event.cluster?.id)
        member("cluster", event.cluster) { $0.cluster($1) }
        codes(of: event)
        verbatim("title", event.titleSpan, of: article)
        member("trigger", event.trigger, in: article)
        member("polarity", event.polarity)
        member("temporal_status", event.temporalStatus)
        member("veracity", event.veracity)
        member("claimed_by", event.claimedBy)
        list("claims", event.claims) { json, claim in
            json.object { json in
                json.member("actor_id", claim.actorID)
                json.member("cue", claim.cue, in: article)
                json.member("content", claim.content, in: article)
                json.member("contests", claim.contests)
            }
        }
    }

    private mutating func time(of event: Event, in article: Article) {
        member("event_date", event.eventDate)
        member("date_start", event.dateStart)
        member("date_end", event.dateEnd)
        member("time_precision", event.timePrecision)
        member("time_precision_label", event.timePrecision.flatMap(Label.timePrecision))
        member("time", event.time) { $0.time($1, in: article) }
    }

    private mutating func location(of event: Event, in article: Article) {
        member("place", event.place) { json, place in
            json.object { json in
                json.member("place_id", place.placeID)
                json.member("role", place.role)
                json.member("span", place.span, in: article)
            }
        }
        placeNames(of: event)
    }

    private mutating func parties(of event: Event, in article: Article) {
        parties(of: event) { $0.role($1, in: article) }
        member("civilian_targeting", event.civilianTargeting)
    }

    private mutating func harm(of event: Event, in article: Article) {
        member("fatalities", event.fatalitiesBest)
        member("fatalities_low", event.fatalitiesLow)
        member("fatalities_best", event.fatalitiesBest)
        member("fatalities_high", event.fatalitiesHigh)
        member("injured", event.injured)
        member("injured_low", event.injuredLow)
        member("injured_high", event.injuredHigh)
        member("missing", event.missing)
        member("detained", event.detained)
        member("displaced", event.displaced)
        member("abducted", event.abducted)
        list("casualties", event.casualties) { $0.casualty($1, in: article) }
        list("weapons", event.weapons) { $0.weapon($1, in: article) }
        list("targets", event.targets) { json, target in
            json.object { json in
                json.member("kind", target.kind)
                json.member("span", target.span, in: article)
            }
        }
    }
}
