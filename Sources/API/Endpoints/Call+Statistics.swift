import Records
import Store

extension Call {
    /// Totals of everything and by class, type and country, as JSON.
    func statistics() -> [UInt8] {
        let snapshot = edition.snapshot
        var json = JSONWriter()
        json.object { json in
            json.member("dataset_version", snapshot.version)
            json.member("articles") { json in
                json.object { json in
                    json.member("total", snapshot.articles.count)
                    json.counts("by_agency", snapshot.articleTable, ArticleTerm.agency.rawValue)
                    json.counts("by_language", snapshot.articleTable, ArticleTerm.language.rawValue)
                }
            }
            json.member("events") { json in
                json.object { json in
                    let table = snapshot.eventTable
                    json.member("total", snapshot.eventCount)
                    json.counts("by_event_class", table, EventTerm.eventClass.rawValue)
                    json.counts("by_event_type", table, EventTerm.eventType.rawValue)
                    json.counts("by_sub_event_type", table, EventTerm.subEventType.rawValue)
                    json.counts("by_plover_type", table, EventTerm.ploverType.rawValue)
                    json.counts("by_country", table, EventTerm.country.rawValue)
                    json.counts("by_veracity", table, EventTerm.veracity.rawValue)
                }
            }
            json.member("quotes") { json in
                json.object { json in
                    json.member("total", snapshot.quotes.count)
                    json.counts("by_type", snapshot.quoteTable, QuoteTerm.type.rawValue)
                }
            }
            json.member("actors", snapshot.actors.count)
            json.member("places", snapshot.places.count)
        }
        return json.bytes
    }
}

extension JSONWriter {
    /// Writes how many rows have each value of a field, the most frequent first; null counts those without.
    fileprivate mutating func counts(_ name: StaticString, _ table: Table, _ field: Int) {
        let terms = table.terms(field).terms
        list(name, table.counts(of: field, [])) { json, count in
            json.object { json in
                json.member("value", count.term.map { terms[Int($0)] })
                json.member("count", count.count)
            }
        }
    }
}
