import Records
import Store

extension Endpoint {
    /// What the data as a whole are and where they come from.
    static let data: [Endpoint] = [
        Endpoint(
            "/coverage",
            "Which files were read and which not, what they cover in time, and how much comes from each source.",
            content: counting { $0.coverage() }
        ),
        Endpoint(
            "/stats",
            "Totals by class, type and country.",
            content: counting { $0.statistics() }
        ),
        Endpoint(
            "/version",
            "Versions of program, rules, contract and data.",
            content: .bytes { $0.versions() }
        ),
    ]

    /// Out of a look at each record, which takes long where there are millions.
    private static func counting(_ bytes: @escaping @Sendable (Call) -> [UInt8]) -> Content {
        .data { call throws(Problem) in
            try Outcome(cost: call.edition.snapshot.eventCount * nanosecondsPerEvent) {
                Representation(bytes(call))
            }
        }
    }

    /// Several counts of each event, roughly.
    private static let nanosecondsPerEvent = 10
}

extension Call {
    fileprivate func versions() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("version", service.version)
            json.member("build", service.build())
            json.member("api_version", API.contractVersion)
            json.member("ruleset", edition.snapshot.ruleset)
            json.member("dataset_version", edition.snapshot.version)
            json.member("change_token", edition.token)
            json.member("loaded_at", edition.loaded.rfc3339)
        }
        return json.bytes
    }

    fileprivate func coverage() -> [UInt8] {
        let snapshot = edition.snapshot
        let sources = SourceCoverage.all(of: snapshot)
        var json = JSONWriter()
        json.object { json in
            json.member("loaded_at", edition.loaded.rfc3339)
            json.member("dataset_version", snapshot.version)
            json.member("files_seen", snapshot.coverage.filesSeen)
            json.member("articles", snapshot.articles.count)
            json.member("events", snapshot.eventCount)
            json.member("quotes", snapshot.quotes.count)
            json.member("published") { json in
                json.dates(snapshot.articles.lazy.compactMap(\.publicationDay), of: snapshot.articles.count)
            }
            json.member("happened") { json in
                let known = EventNumber.firstDay.rawValue
                let days = (0..<snapshot.eventCount).lazy.compactMap { row in
                    snapshot.eventTable.number(known, row: UInt32(row)).map {
                        CalendarDate(daysSinceEpoch: Int32($0))
                    }
                }
                json.dates(days, of: snapshot.eventCount)
            }
            json.list("sources", sources) { $0.source($1) }
            json.list("tables", snapshot.eventTables) { $0.table($1) }
            json.list("skipped", snapshot.coverage.skipped) { json, skipped in
                json.object { json in
                    json.member("file", skipped.file)
                    json.member("line", skipped.line)
                    json.member("reason", skipped.reason)
                }
            }
        }
        return json.bytes
    }
}

extension JSONWriter {
    /// Writes the first and the last of `days`, and how many of `total` have none.
    fileprivate mutating func dates(_ days: some Sequence<CalendarDate>, of total: Int) {
        let days = Array(days)
        object { json in
            json.member("first", days.min())
            json.member("last", days.max())
            json.member("undated", total - days.count)
        }
    }

    fileprivate mutating func table(_ table: EventTable) {
        object { json in
            json.member("file", table.source.file)
            json.member("dataset", table.source.layout.dataset)
            json.member("layout", table.source.layout)
            json.member("events", table.rowCount)
            json.member("rows_skipped", table.source.problemCount)
            json.member("happened") { json in
                json.object { json in
                    json.member("first", table.days.map { CalendarDate(daysSinceEpoch: $0.lowerBound) })
                    json.member("last", table.days.map { CalendarDate(daysSinceEpoch: $0.upperBound) })
                }
            }
        }
    }

    fileprivate mutating func source(_ source: SourceCoverage) {
        object { json in
            json.member("source", source.name)
            json.member("articles", source.articles)
            json.member("events", source.events)
            json.member("quotes", source.quotes)
            json.member("first_published", source.first)
            json.member("last_published", source.last)
        }
    }
}
