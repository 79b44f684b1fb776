import SampleRecords
import Testing

@testable import API

/// What a field's operators find, against what the field itself finds.
@Suite struct OperatorTests {
    private let client = Client()
    private static let resources: [Resource] = [.events, .quotes, .articles, .actors, .places]

    private func ids(_ resource: Resource, _ query: String) -> Set<String> {
        Set(client.ids("\(resource.path)?\(query)") ?? [])
    }

    @Test(arguments: resources.indices)
    func `a value, its opposite and its absence share the records among them`(index: Int) throws {
        let resource = Self.resources[index]
        let all = ids(resource, "")
        for field in resource.fields where field.term != nil {
            let name = field.name
            let names = Set(field.parameters.map(\.name))
            let known = names.contains("\(name)_exists") ? ids(resource, "\(name)_exists=true") : all
            if names.contains("\(name)_exists") {
                #expect(ids(resource, "\(name)_exists=false") == all.subtracting(known), "\(name)")
            }
            let facet = try #require(client.json("\(resource.path)?limit=0&facets=\(name)")?["facets"]?[name])
            #expect(facet["unknown"]?.integer == all.count - known.count, "\(name)")
            var found: Set<String> = []
            for value in try #require(facet["values"]).elements {
                let text = try #require(value["value"]?.string)
                let isName = text.contains(",")
                let quoted = PercentCoding.encoded(isName ? "\"\(text)\"" : text)
                guard !text.contains("\"") else { continue }
                let having = ids(resource, "\(name)=\(quoted)")
                #expect(having.count == value["count"]?.integer, "\(name)=\(text)")
                found.formUnion(having)
                if names.contains("\(name)_not") {
                    #expect(
                        ids(resource, "\(name)_not=\(quoted)") == all.subtracting(having),
                        "\(name)=\(text)"
                    )
                }
                if names.contains("\(name)_prefix") {
                    let prefix = PercentCoding.encoded(String(text.prefix(2)))
                    #expect(
                        ids(resource, "\(name)_prefix=\(prefix)").isSuperset(of: having),
                        "\(name)=\(text)"
                    )
                }
            }
            #expect(found.isSubset(of: known), "\(name)")
        }
    }

    @Test(arguments: resources.indices)
    func `bounds and equality of numbers agree`(index: Int) {
        let resource = Self.resources[index]
        let all = ids(resource, "")
        for field in resource.fields where field.term == nil {
            let name = field.name
            if field.isAlwaysKnown == false {
                let known = ids(resource, "\(name)_exists=true")
                #expect(ids(resource, "\(name)_exists=false") == all.subtracting(known), "\(name)")
            }
            for value in ["1", "2", "3", "4", "5"] {
                guard case .integers(let range, _) = field.source, range.contains(Int(value) ?? 0) else {
                    continue
                }
                let equal = ids(resource, "\(name)=\(value)")
                let both = ids(resource, "\(name)_min=\(value)&\(name)_max=\(value)")
                #expect(equal == both, "\(name)=\(value)")
                #expect(ids(resource, "\(name)_min=\(value)").isSuperset(of: equal))
            }
        }
    }

    @Test func `a name without near ones is not suggested for ids`() {
        let page = client.json("/events?ids=ev_00000000000000e3&city_not=Almraa")
        #expect(page?["meta"]?["warnings"]?[0]?["did_you_mean"] == .array([]))
        #expect(page?["meta"]?["warnings"]?[1]?["did_you_mean"]?.strings.contains("Almará") == true)
    }
}
