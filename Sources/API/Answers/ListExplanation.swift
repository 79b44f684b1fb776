import Records
import Store

/// How a page came about: what was understood, what each filter left, and where the records say what was asked for.
struct ListExplanation {
    private let call: Call
    private let resource: Resource
    private let selection: Selection
    private let query: Query
    private let page: Page

    /// Records of the page whose matches are shown: as many as a page has where nothing else is asked for.
    private static let maximumRecords = 100
    /// Spans shown of one record for one parameter; a word may stand in an article a thousand times.
    private static let maximumSpans = 20

    init(_ call: Call, _ resource: Resource, _ selection: Selection, _ query: Query, _ page: Page) {
        self.call = call
        self.resource = resource
        self.selection = selection
        self.query = query
        self.page = page
    }

    /// Writes the explanation as an object.
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("query", call.path + call.arguments.query())
            json.member("rows", resource.table(call.edition.snapshot).rowCount)
            json.member("filters") { json in
                json.array(zip(selection.origins, page.remaining).map { $0 }) { json, step in
                    json.object { json in
                        json.member("parameter", step.0.parameter)
                        json.member("values", step.0.values)
                        json.member("remaining", step.1)
                    }
                }
            }
            json.member("order", order)
            json.member("index", index) { json, index in
                json.object { json in
                    json.member("parameter", index.parameter)
                    json.member("rows", index.rows)
                }
            }
            json.member("matches") { json in
                json.array(page.rows.prefix(Self.maximumRecords)) { matches(of: $1, &$0) }
            }
        }
    }

    private var order: [String] {
        call.arguments["sort"].map { $0.texts + ["id"] } ?? resource.defaultOrderNames
    }

    /// The filter whose lists of rows are the shortest: the others need to be tested on no more rows than these.
    private var index: (parameter: String, rows: Int)? {
        let table = resource.table(call.edition.snapshot)
        return zip(selection.origins, selection.filters).compactMap { origin, filter in
            guard case .anyTerm(let terms, let field) = filter else { return nil }
            return (origin.parameter, terms.reduce(0) { $0 + table.terms(field).rowCount(with: $1) })
        }.min { $0.1 < $1.1 }
    }

    // MARK: Matches

    private func matches(of row: UInt32, _ json: inout JSONWriter) {
        var record: [UInt8] = []
        resource.records(call.edition, [row], FieldChoice(), &record)
        json.object { json in
            json.member("id", resource.id(call.edition.snapshot, Int(row)))
            json.member("matches") { json in
                json.array { json in
                    for argument in call.arguments.list where argument.parameter.isFilter {
                        if case .words = argument.parameter.condition {
                            words(argument, row, &json)
                        } else {
                            evidence(argument, record, &json)
                        }
                    }
                }
            }
        }
    }

    /// The spans that the record gives as evidence for the member that a parameter asks about.
    private func evidence(
        _ argument: Arguments.Argument,
        _ record: [UInt8],
        _ json: inout JSONWriter
    ) {
        let pointer = Array("/\(argument.parameter.member)".utf8)
        record.withUnsafeBufferPointer { bytes in
            guard let evidence = MemberScan.value(of: Array("evidence".utf8), in: bytes, at: 0) else {
                return
            }
            MemberScan.members(of: bytes, at: evidence.lowerBound) { name, value in
                let rest = bytes[name].dropFirst(pointer.count)
                guard bytes[name].starts(with: pointer), rest.first.map({ $0 == UInt8(ascii: "/") }) ?? true
                else { return }
                MemberScan.elements(of: bytes, at: value.lowerBound) { span in
                    match(argument, &json) { $0.raw(bytes[span]) }
                }
            }
        }
    }

    private func words(_ argument: Arguments.Argument, _ row: UInt32, _ json: inout JSONWriter) {
        guard let (article, span) = resource.searched(call.edition.snapshot, Int(row)) else { return }
        let wanted = SearchText(argument.value.texts[0]).parts.filter { !$0.isExcluded }.map(\.words)
        for found in WordSpans.find(wanted, in: article.text, span).prefix(Self.maximumSpans) {
            match(argument, &json) { $0.span(found, in: article) }
        }
    }

    private func match(
        _ argument: Arguments.Argument,
        _ json: inout JSONWriter,
        span: (inout JSONWriter) -> Void
    ) {
        json.object { json in
            json.member("parameter", argument.parameter.name)
            json.member("span", span)
        }
    }
}
