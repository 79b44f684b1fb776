import HTTP
import Records
import Testing

@testable import API

@Suite struct CodesTests {
    private let client = Client()

    private func codes(_ name: String) -> [String]? { Enumeration.named(name)?.entries.map(\.code) }

    @Test func `every code of the records is explained, in the same order`() {
        #expect(codes("event_class") == EventClass.allCases.map(\.rawValue))
        #expect(codes("disorder_type") == Codes.disorderTypes)
        #expect(codes("sub_event_type") == SubEventType.allCases.map(\.rawValue))
        #expect(codes("event_type") == EventType.allCases.map(\.rawValue))
        #expect(codes("plover_type") == PloverType.allCases.map(\.rawValue))
        #expect(codes("context") == Codes.contexts)
        #expect(codes("polarity") == Polarity.allCases.map(\.rawValue))
        #expect(codes("temporal_status") == TemporalStatus.allCases.map(\.rawValue))
        #expect(codes("veracity") == Veracity.allCases.map(\.rawValue))
        #expect(codes("inter") == Codes.actorTypes)
        #expect(codes("interaction") == Codes.interactions)
        #expect(codes("casualty_kind") == CasualtyMention.Kind.allCases.map(\.rawValue))
        #expect(codes("count_modifier") == CountModifier.allCases.map(\.rawValue))
        #expect(codes("weapon_type") == WeaponMention.Kind.allCases.map(\.rawValue))
        #expect(codes("quote_type") == Quote.Kind.allCases.map(\.rawValue))
        #expect(codes("medium_kind") == Quote.Medium.Kind.allCases.map(\.rawValue))
        #expect(codes("speaker_resolution") == Codes.speakerResolutions)
        #expect(codes("actor_kind") == Codes.actorKinds)
        #expect(codes("place_kind") == Codes.placeKinds)
    }

    @Test func `the labels are those of the records`() {
        for entry in Enumeration.named("interaction")?.entries ?? [] {
            #expect(Int(entry.code).flatMap(Label.interaction) == entry.label)
        }
        for entry in Enumeration.named("inter")?.entries ?? [] {
            #expect(Int(entry.code).flatMap(Label.actorType) == entry.label)
        }
        for type in SubEventType.allCases {
            let entry = Enumeration.named("sub_event_type")?.entries.first { $0.code == type.rawValue }
            let crosswalk = Dictionary(uniqueKeysWithValues: entry?.crosswalk ?? [])
            #expect(crosswalk["event_type"] == [type.eventType.rawValue])
            #expect(crosswalk["disorder_type"] == type.disorderTypes)
        }
        for type in PloverType.allCases {
            let entry = Enumeration.named("plover_type")?.entries.first { $0.code == type.rawValue }
            let crosswalk = Dictionary(uniqueKeysWithValues: entry?.crosswalk ?? [])
            #expect(crosswalk["quad_code"] == ["\(type.quadCode)"])
        }
    }

    @Test func `every code stands once and is explained`() {
        #expect(Set(Enumeration.all.map(\.name)).count == Enumeration.all.count)
        for enumeration in Enumeration.all {
            #expect(!enumeration.definition.isEmpty && !enumeration.source.isEmpty, "\(enumeration.name)")
            #expect(Set(enumeration.entries.map(\.code)).count == enumeration.entries.count)
            #expect(enumeration.entries.count > 1)
            for entry in enumeration.entries {
                #expect(!entry.label.isEmpty && entry.definition.hasSuffix("."), "\(entry.code)")
            }
        }
    }

    @Test func `the list leads to each enumeration`() throws {
        let list = try #require(client.json("/codes")?["data"]?.elements)
        #expect(list.count == Enumeration.all.count)
        for summary in list {
            let link = try #require(summary["link"]?.string)
            #expect(client.json(link)?["total"] == summary["codes"])
        }
        #expect(client.json("/v1/codes")?["data"]?[0]?["link"]?.string == "/v1/codes/event_class")
    }

    @Test func `a misspelled enumeration is answered with near ones`() {
        #expect(client.response("/codes/event_typ").status == .notFound)
        #expect(client.json("/codes/event_typ")?["did_you_mean"]?.strings == ["/codes/event_type"])
    }
}
