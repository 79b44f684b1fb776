import Records
import Store

/// Why an event of the text is as it is served.
struct Explanation {
    /// The event.
    let event: Event
    /// The article it was read from.
    let article: Article
    /// Name of the rules that read it.
    let ruleset: String
    /// The event as it is served.
    let record: ArraySlice<UInt8>
    /// What was considered and not taken.
    let rejected: [RejectedCandidate]

    /// The explanation as JSON.
    func json() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("event_id", event.id)
            json.member("article_id", event.articleID)
            json.list("rules", event.provenance.rules) { json, rule in
                json.object { json in
                    json.member("id", rule)
                    json.member("version", ruleset)
                    json.member("sentence", RuleSentences.sentence(of: rule))
                }
            }
            json.member("fields") { fields(&$0) }
            json.member("hierarchy", event.subEventType == nil ? nil : event) { hierarchy(of: $1, &$0) }
            json.list("counts", CountFusion.all(of: event)) { $0.fusion($1, of: event, in: article) }
            json.list("rejected", rejected) { $0.rejected($1, of: article) }
            json.member("hash_chain") { chain(&$0) }
        }
        return json.bytes
    }

    // MARK: Fields

    private func fields(_ json: inout JSONWriter) {
        json.array { json in
            record.withUnsafeBufferPointer { bytes in
                MemberScan.members(of: bytes, at: 0) { name, value in
                    let name = String(decoding: bytes[name], as: UTF8.self)
                    guard !FieldBasis.unexplained.contains(name) else { return }
                    field(name, bytes[value], &json)
                }
            }
        }
    }

    private func field(_ name: String, _ value: Slice<UnsafeBufferPointer<UInt8>>, _ json: inout JSONWriter) {
        let pointer = "/" + name
        let evidence = event.provenance.evidence.first { $0.pointer == pointer }
        let derivation = event.provenance.derived.first { $0.pointer == pointer }
        let isEmpty = value.elementsEqual("null".utf8) || value.elementsEqual("[]".utf8)
        let basis: FieldBasis =
            if evidence != nil { .text } else if derivation != nil { .source } else if isEmpty {
                .unknown
            } else if FieldBasis.origins[name] != nil { .field } else { .rule }
        json.object { json in
            json.member("field", pointer)
            json.member("value") { $0.raw(value) }
            json.member("basis", basis)
            json.list("evidence", evidence?.spans ?? []) { $0.span($1, in: article) }
            json.member("derived", derivation) { json, derivation in
                json.object { json in
                    json.member("source", derivation.source)
                    json.member("id", derivation.id)
                }
            }
            json.member("follows", basis == .field ? FieldBasis.origins[name].map { "/" + $0 } : nil)
        }
    }

    // MARK: Steps

    /// `Air/drone strike`, because it ranks above the other tactics met.
    private func hierarchy(of event: Event, _ json: inout JSONWriter) {
        let tactics = event.tactics.map(\.rawValue)
        let chosen = event.subEventType?.rawValue ?? ""
        json.object { json in
            json.member("tactics", tactics)
            json.member("modes", event.ploverModes)
            json.member("weapons", event.weapons.map(\.kind.rawValue))
            json.member("chosen", chosen)
            json.member("sentence", Self.sentence(about: tactics, event.ploverModes, chosen))
        }
    }

    private static func sentence(about tactics: [String], _ modes: [String], _ chosen: String) -> String {
        if tactics.count > 1 {
            return "\(tactics.joined(separator: " + ")) → \(chosen): it stands highest in ACLED's order."
        }
        if modes.count > 1 { return "\(modes.joined(separator: " + ")) → \(chosen): one event, both modes." }
        return "\(chosen): the only tactic met."
    }

    private func chain(_ json: inout JSONWriter) {
        var hash = ContentHash()
        hash.add(Array(record))
        json.object { json in
            json.member("seed_file", article.seedFile)
            json.member("seed_sha256", article.sha256)
            json.member("ruleset", ruleset)
            json.member("record", hash.hexadecimal)
        }
    }
}
