import SampleRecords
import Testing

@testable import API

/// Every field carries its own value: parts of the record of `Sample.full()` as they are written.
@Suite struct RecordValueTests {
    private static let written: String = {
        var bytes: [UInt8] = []
        ExtractRecord.append(Sample.full(), to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }()

    @Test(arguments: [
        // Article
        #"{"id":"00000000000000a1","article":{"id":"00000000000000a1","links":{"self":"/articles/00000000000000a1","#,
        #""text":"/articles/00000000000000a1/text","events":"/events?article_id=00000000000000a1","#,
        #""quotes":"/quotes?article_id=00000000000000a1"},"seed_file":"00000000000000a1.txt","#,
        #""title":"Drone hits café in Almará","byline":"By Ana Núñez, Kestrel News","agencies":["Kestrel News"],"#,
        #""authors":["Ana Núñez"],"source_url":"https://news.example/a?b=1&c=2","published_at":"2031-03-04","#,
        #""published_at_basis":"supplied","dateline":{"place_id":"pl_1","text":"Almará:","span":{"start":53,"#,
        #""end":60,"byte_start":57,"byte_end":65,"line":3,"sentence":"s03","text":"Almará:"}},"#,
        #""normalizations":["bom","crlf"],"language":"en","sections":[{"heading":null,"span":{"start":53,"#,
        #""first_sentence":"s05","last_sentence":"s06"}],"lead":"By Ana Núñez, Kestrel News","text":"Drone"#,
        #""char_count":352,"byte_count":379,"word_count":60,"line_count":6,"sentence_count":6,"sha256":"0000"#,
        #""event_ids":["ev_00000000000000e1","ev_00000000000000e2"],"quote_ids":["qu_00000000000000c1","#,
        #""place_ids":["pl_1","pl_2","pl_XX"],"actor_ids":["ac_00000000000000b1","ac_00000000000000b2"],"#,
        #""event_count":2,"quote_count":2,"warnings":[{"code":"two-dates","detail":"Two dates differ.","span":{"#,
        // Event
        #""cluster_id":"cl_0000000000000001","cluster":{"event_ids":["ev_00000000000000e0","#,
        #""ev_00000000000000e1"],"event_count":2,"rules":["cluster.same-town"],"fatalities_low":3,"#,
        #""fatalities_best":4,"fatalities_high":5,"injured_low":null,"injured_best":null,"injured_high":null},"#,
        #""event_class":"violent","disorder_type":"Political violence","#,
        #""disorder_types":["Political violence"],"event_type":"Explosions/Remote violence","#,
        #""sub_event_type":"Air/drone strike","tactics":["Air/drone strike"],"plover_type":"ASSAULT","#,
        #""plover_modes":["drone"],"contexts":["military"],"quad_code":4,"quad_code_label":"material conflict","#,
        #""goldstein":-9.5,"cameo_code":"0195","title":"A drone struck a café in the old town of Almará","trigger":{"#,
        #""polarity":"affirmed","temporal_status":"current","veracity":"contested","#,
        #""claimed_by":"ac_00000000000000b1","claims":[{"actor_id":"ac_00000000000000b2","cue":{"#,
        #""contests":"civilian_targeting"}],"event_date":"2031-03-03","date_start":"2031-03-02","#,
        #""date_end":"2031-03-04","time_precision":1,"time_precision_label":"day","time":{"text":"3 March 2031","#,
        #""timex3":"2031-03-03","date":"2031-03-03","date_end":"2031-03-03","precision":"day","anchor":"text","#,
        #""relative_to":"ev_00000000000000e2"},"place":{"place_id":"pl_2","role":"location","span":{"#,
        #""city":"Almará","district":"Old Town","admin1":"Costa","country":"Xanadu","country_iso3":"XXX","#,
        #""latitude":36.5,"longitude":-2.0000001,"geo_precision":1,"#,
        #""place_resolution":5,"place_resolution_label":"part of a city","actors":[{"#,
        #"{"actor_id":"ac_00000000000000b2","name":"Almará rebels","country_iso3":"XXX","sector":"REB","#,
        #""role":"militia","span":{"start":267,"#, #""actor1":"Almará rebels","actor2":"people","inter1":2,"#,
        #""inter2":7,"inter2_label":"Civilians","interaction":27,"#, #""civilian_targeting":true,"#,
        #""fatalities":4,"fatalities_low":3,"fatalities_best":4,"fatalities_high":6,"injured":9,"injured_low":8,"#,
        #""injured_high":10,"missing":1,"detained":2,"displaced":3,"abducted":5,"casualties":[{"#,
        #"{"kind":"fatalities","value":4,"modifier":"at_least","noun":{"start":148,"#,
        #""attributed_to":"ac_00000000000000b1","scope_place":"pl_1","sentence":"s03","same_as":0}],"#,
        #""weapons":[{"type":"drone","count":1,"modifier":"exact","origin_country":"XXX","unit":"items","#,
        #""claimed_by":"ac_00000000000000b1","span":{"start":61,"#,
        #""targets":[{"kind":"Business","span":{"#,
        #""related":[{"type":"has_part","event_id":"ev_00000000000000e2"}],"quote_ids":["qu_00000000000000c1"],"#,
        #""evidence_sentences":[{"sentence":"s03","role":"primary","span":{"start":53,"#,
        #""evidence":{"/fatalities":[{"start":134,"#,
        #""derived":{"/latitude":{"source":"geonames","id":"1"}},"#,
        #""rules":["event.strike"],"source":"Kestrel News","source_scale":null,"notes":"Almará:\tA drone struck"#,
        #""created_seq":1,"updated_seq":1,"imported":null},{"id":"ev_00000000000000e2","#,
        #"{"actor_id":null,"name":"spokesman","country_iso3":null,"sector":null,"role":null,"span":null,"implied":true}"#,
        // Quote
        #"{"id":"qu_00000000000000c1","group_id":"qg_0000000000000001","article_id":"00000000000000a1","#,
        #""type":"direct","text":"We saw it — 🛩️ and then smoke,","span":{"start":180,"end":210,"#,
        #""span_with_marks":{"start":179,"end":211,"#, #""prefix":"people.\nWhat the ministry says\n“","#,
        #""suffix":"” Defence Minister Ilya Ørn told","speaker":{"actor_id":"ac_00000000000000b1","#,
        #""name":"Ilya Ørn","surface":{"start":229,"#, #""resolved_by":"name"},"speaker_name":"Ilya Ørn","#,
        #""speaker_title":"Defence Minister","speaker_country":"XXX","speaker_sector":"MIL","cue":{"#,
        #""cue":{"lemma":"tell","text":"told","span":{"start":238,"#, #""kind":"tell"},"medium":{"#,
        #""medium":{"kind":"news_outlet","name":"Radio “Vega”","span":{"start":243,"#,
        #""platform":"Vega","addressee":"ac_00000000000000b2","continues":"qu_00000000000000c2","#,
        #""about_actor_ids":["ac_00000000000000b2"],"about_event_ids":["ev_00000000000000e1"],"#,
        #""about_place_ids":["pl_1"],"claim":false,"polarity":"affirmed","temporal_status":"current","#,
        #""said_at":{"text":"3 March 2031","#,
        #""claim":true,"polarity":"negated","temporal_status":"past","said_at":null,"#,
        // Place and actor
        #"{"id":"pl_1","name":"Almará","kind":"city","aliases":["Almar","al-Mara"],"parent_id":"pl_XX","#,
        #""country_iso2":"XX","country_iso3":"XXX","iso":7,"geonameid":1,"feature_class":"P","feature_code":"PPLA","#,
        #""latitude":36.5,"longitude":-2.5,"resolution":4,"resolution_label":"city, town or village","#,
        #""mention_count":2,"mentions":[{"article_id":"00000000000000a1","start":19,"#,
        #""event_ids":["ev_00000000000000e1"],"article_ids":["00000000000000a1"]}"#,
        #"{"id":"ac_00000000000000b1","name":"Ilya Ørn","aliases":["Minister Ørn"],"kind":"person","#,
        #""title":"Defence Minister","country_iso3":"XXX","sectors":["MIL","GOV"],"inter":1,"#,
        #""inter_label":"State forces","wikidata":"Q1","mention_count":2,"mentions":["#,
        #""form":"pronoun"}],"#,
        #""event_ids":["ev_00000000000000e1"],"quote_ids":["qu_00000000000000c1"]}"#,
    ])
    func `a field is written with the value it was read with`(part: String) {
        #expect(Self.written.contains(part))
    }
}
