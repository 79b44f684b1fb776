import Records
import SampleRecords
import Testing

@testable import API

/// One test for each filter: a value that keeps the full record, and one that does not.
@Suite struct FilterTests {
    private static let client = Client(gazetteer: ["Nowhere": ["Nowhere"], "Hafen": ["Almará", "Port"]])

    private static let strike = "ev_00000000000000e1"
    private static let denial = "ev_00000000000000e2"

    @Test(arguments: [
        ("ids=ev_00000000000000e1", [strike]),
        ("event_class=violent", [strike]), ("event_class=VIOLENT", [strike]),
        ("event_class=violent,diplomatic", [strike, denial]),
        ("event_class=violent&event_class=diplomatic", [strike, denial]),
        ("event_class=violent%2Cdiplomatic", [strike, denial]),
        ("disorder_type=Political+violence", [strike]), ("disorder_type=Demonstrations", []),
        ("event_type=Explosions/Remote%20violence", [strike]), ("event_type=Battles", []),
        ("sub_event_type=Air/drone%20strike", [strike]), ("sub_event_type=Attack", []),
        ("tactic=Air/drone+strike", [strike]), ("plover_type=REJECT", [denial]), ("mode=drone", [strike]),
        ("context=military", [strike]), ("quad_code=3", [denial]), ("cameo=01", [strike]), ("cameo=19", []),
        ("goldstein_min=-9.5&goldstein_max=-9.5", [strike]), ("goldstein_max=-9.55", []),
        ("goldstein_min=-9.45", []),
        ("city=Almar%C3%A1", [strike]), ("city=almara", [strike]), ("city=AL-MARA", [strike]),
        ("city=Xanadu", []), ("district=old%20town", [strike]), ("admin1=costa", [strike]),
        ("country=Xanadu", [strike]), ("country=XX", [strike]), ("country=xxx", [strike]),
        ("country=007", [strike]), ("country=7", [strike]), ("country=Shangdu", [strike]),
        ("place_id=pl_2", [strike]), ("place_id=pl_XX", [strike]),
        ("has_geometry=true", [strike]), ("has_geometry=false", [denial]),
        ("geo_precision_max=1", [strike]), ("place_resolution_min=5", [strike]),
        ("date_from=2031-03-03", [strike]), ("date_from=2031-03-05", []), ("date_to=2031-03", [strike]),
        ("date_to=2031-02", []), ("date_from=2031&date_to=2031", [strike]),
        ("datetime=2031-03-03", [strike]), ("datetime=../2031-03-01", []), ("datetime=2031-03-04/..", []),
        ("datetime=2031-02/2031-04", [strike]), ("datetime=2031-03-05/", []), ("event_date=2031", [strike]),
        ("bbox=-3,36,-1,37", [strike]), ("bbox=-1,36,3,37", []), ("bbox=170,-90,-1,90", [strike]),
        ("near=36.5,-2.1,10", [strike]), ("near=36.5,-2.2,10", []),
        ("near=0,0,1&include_unknown=true", [denial]), ("bbox=1,1,2,2&include_unknown=true", [denial]),
        ("geo_precision=1", [strike]), ("place_resolution=4", []), ("time_precision=1", [strike]),
        ("goldstein=-9.5", [strike]), ("goldstein=-9.45", []), ("fatalities=4", [strike]), ("injured=8", []),
        ("place_id=pl_XX&place_exact=true", []), ("place_id=pl_2&place_exact=true", [strike]),
        ("place_id=pl_2&place_exact=false", [strike]),
        ("date_from=2031-03-03T00:00:00Z", [strike]), ("date_from=2031-03-03T00:00:00%2B02:00", [strike]),
        ("date_from=2040&include_unknown=true", [denial]),
        ("has_date=true", [strike]), ("has_date=false", [denial]), ("weekday=monday", [strike]),
        ("weekday=sunday", []), ("time_precision_max=1", [strike]),
        ("actor=Free%20Almar%C3%A1", [strike]), ("actor=spokesman", [denial]), ("recipient=people", [strike]),
        ("recipient=spokesman", []), ("actor=people", []),
        ("party=people,spokesman", [strike, denial]), ("actor_country=XX", [strike]),
        ("recipient_country=XXX", []),
        ("sector=REB", [strike]), ("inter=7", [strike]), ("inter=1", []), ("interaction=27", [strike]),
        ("civilian_targeting=true", [strike]), ("civilian_targeting=false", []),
        ("fatalities_min=1", [strike]), ("fatalities_min=5", []), ("fatalities_max=4", [strike]),
        ("fatalities_exists=false", [denial]), ("injured_min=9&injured_max=9", [strike]),
        ("injured_exists=true", [strike]), ("weapon=drone,mine", [strike]), ("weapon=mine", []),
        ("polarity=negated", [denial]), ("temporal_status=current,past", [strike]),
        ("veracity=contested", [strike]), ("claimed_by=%C3%B8rn", [strike]),
        ("source=kestrel+news", [strike]),
        ("article_id=00000000000000a1", [strike, denial]), ("cluster_id=cl_0000000000000001", [strike]),
        ("q=CAFE", [strike]), ("q=cafe+-rebels", [strike]), ("q=drone+denied", []),
        ("q=%22denied+that+civilians%22", [denial]), ("q=%22civilians+denied%22", []), ("q=-drone", [denial]),
        ("q=-%22a+drone%22", [denial]), ("event_class=violent&polarity=negated", []),
    ])
    func `events are filtered`(query: String, expected: [String]) {
        #expect(Self.client.ids("/events?\(query)") == expected)
    }

    private static let statement = "qu_00000000000000c1"
    private static let aside = "qu_00000000000000c2"

    @Test(arguments: [
        ("ids=qu_00000000000000c2", [aside]), ("type=direct", [statement]),
        ("type=direct,mixed", [statement, aside]), ("speaker=Ilya%20%C3%98rn", [statement]),
        ("speaker=orn", [statement]), ("speaker=Minister+Orn", [statement]), ("speaker=Ilya", []),
        ("speaker_id=ac_00000000000000b1", [statement]), ("speaker_country=XXX", [statement]),
        ("speaker_country=Xanadu", [statement]), ("speaker_sector=MIL", [statement]),
        ("resolved_by=name", [statement]), ("resolved_by=pronoun", []), ("has_speaker=false", [aside]),
        ("medium=Radio%20%E2%80%9CVega%E2%80%9D", [statement]), ("medium_kind=news_outlet", [statement]),
        ("platform=vega", [statement]), ("cue=tell", [statement]), ("claim=true", [aside]),
        ("about=almara", [statement]), ("about=Free+Almara", [statement]),
        ("addressee=Almara+rebels", [statement]), ("length_min=10", [statement]), ("length_max=9", [aside]),
        ("length=9", [aside]),
        ("event_id=ev_00000000000000e1", [statement]), ("article_id=00000000000000a1", [statement, aside]),
        ("q=smoke", [statement]), ("q=%22a+mistake%22", [aside]),
    ])
    func `quotes are filtered`(query: String, expected: [String]) {
        #expect(Self.client.ids("/quotes?\(query)") == expected)
    }

    @Test(arguments: [
        ("ids=00000000000000a1", true), ("agency=kestrel%20news", true), ("agency=AFP", false),
        ("language=EN", true), ("dateline=almara", true), ("mentions=old+town", true), ("mentions=orn", true),
        ("mentions=Berlin", false), ("country=XXX", true), ("published_at=2031", true),
        ("published_from=2031-03-04", true),
        ("published_to=2031-03-03", false), ("has_events=true", true), ("has_quotes=false", false),
        ("event_type=Explosions/Remote+violence", true), ("event_type=Riots", false),
        ("plover_type=reject", true), ("speaker=orn", true), ("title=drone+cafe", true),
        ("title=smoke", false),
        ("q=smoke+%22old+town%22", true), ("q=-smoke", false), ("sha256=00", false),
    ])
    func `articles are filtered`(query: String, isFound: Bool) {
        #expect(Self.client.ids("/articles?\(query)") == (isFound ? ["00000000000000a1"] : []))
    }

    @Test(arguments: [
        ("ids=ac_00000000000000b2", ["ac_00000000000000b2"]), ("name=orn", ["ac_00000000000000b1"]),
        ("kind=armed_group", ["ac_00000000000000b2"]), ("country=XX", ["ac_00000000000000b1"]),
        ("sector=GOV", ["ac_00000000000000b1"]), ("q=rebels", ["ac_00000000000000b2"]),
        ("article_id=00000000000000a1", ["ac_00000000000000b1", "ac_00000000000000b2"]),
    ])
    func `actors are filtered`(query: String, expected: [String]) {
        #expect(Self.client.ids("/actors?\(query)") == expected)
    }

    @Test(arguments: [
        ("ids=pl_2", ["pl_2"]), ("mention_count=99", []), ("name=al+mara", ["pl_1"]),
        ("kind=country,district", ["pl_2", "pl_XX"]),
        ("country=Xanadu", ["pl_1", "pl_2", "pl_XX"]), ("q=town", ["pl_2"]),
        ("article_id=00000000000000a1", ["pl_1", "pl_2"]),
    ])
    func `places are filtered`(query: String, expected: [String]) {
        #expect(Self.client.ids("/places?\(query)") == expected)
    }

    @Test func `every filter that the endpoints declare is tested here`() throws {
        let source = try Repository.text("Tests/APITests/Endpoints/FilterTests.swift")
        for endpoint in API.endpoints {
            for parameter in endpoint.parameters
            where parameter.isFilter && !Self.isOperator(parameter.name) {
                #expect(source.contains("\(parameter.name)="), "\(endpoint.path)?\(parameter.name)")
            }
        }
    }

    /// Whether the name is that of a field with an operator; these have tests of their own.
    private static func isOperator(_ name: String) -> Bool {
        ["_not", "_prefix", "_exists", "_min", "_max"].contains { name.hasSuffix($0) }
    }

    @Test func `rows of unknown value are dropped by ranges and counted`() {
        let meta = Self.client.json("/events?date_from=2031&fatalities_min=1")?["meta"]
        #expect(meta?["excluded_unknown"]?.names == ["fatalities_min", "date_from"])
        #expect(meta?["excluded_unknown"]?["date_from"]?.integer == 1)
        let kept = Self.client.json("/events?date_from=2031&include_unknown=true")
        #expect(kept?["meta"]?["excluded_unknown"]?.names == [])
        #expect(kept?["total"]?.integer == 2)
    }

    @Test func `a name that no record has is no error, but a warning with near names`() {
        let page = Self.client.json("/events?city=Almraa&q=cofe")
        #expect(page?["data"] == .array([]))
        #expect(page?["total"]?.integer == 0)
        let warnings = page?["meta"]?["warnings"]
        #expect(warnings?[0]?["code"]?.string == "no-such-value")
        #expect(warnings?[0]?["parameter"]?.string == "city")
        #expect(warnings?[0]?["value"]?.string == "Almraa")
        #expect(warnings?[0]?["did_you_mean"]?.strings.contains("Almará") == true)
        #expect(warnings?[1]?["did_you_mean"]?.strings == ["café"])
    }

    @Test(arguments: ["city=Nowhere", "city=Xanadu", "country=Nowhere"])
    func `a place that is known but has no event is no slip`(query: String) {
        let page = Self.client.json("/events?\(query)")
        #expect(page?["total"]?.integer == 0)
        #expect(page?["meta"]?["warnings"] == .array([]))
    }

    @Test func `a name that only the gazetteer knows leads to the name that the data have`() {
        #expect(Self.client.ids("/events?city=Hafen") == [Self.strike])
        #expect(Self.client.json("/events?city=Hafen")?["meta"]?["warnings"] == .array([]))
    }

    @Test func `a value with a comma is written in double quotes`() {
        var findings = Sample.full()
        findings.events[0].city = "A, B"
        let client = Client([findings])
        #expect(client.ids("/events?city=%22A,%20B%22") == [Self.strike])
        #expect(client.ids("/events?city=A,%20B") == [])
        let link = client.json("/events?city=%22A,%20B%22")?["links"]?["self"]?.string ?? ""
        #expect(client.ids(link) == [Self.strike])
    }
}
