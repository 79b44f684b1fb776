import Records
import Store

extension Endpoint {
    /// Articles, one article, and its text.
    static let articles: [Endpoint] = [
        .list(
            "/articles",
            "The articles that everything was read from.",
            filters: articleFilters + [Parameter("include", .choice(["text"]), example: "text")],
            table: { $0.articleTable },
            records: articleRecords
        ),
        .item("/articles/{id}", "One article with its text.", resource: "article") { edition, id in
            edition.snapshot.articleRow(id: id).map { row in
                var json = JSONWriter()
                json.article(row, of: edition.snapshot)
                return json.bytes
            }
        },
        Endpoint(
            "/articles/{id}/text",
            "The text of an article, or a part of it.",
            parameters: [textStart, textEnd, textUnit],
            mediaType: "text/plain; charset=utf-8",
            content: .data(articleText)
        ),
    ]

    private static func articleRecords(_ call: Call, _ rows: [UInt32], _ bytes: inout [UInt8]) {
        guard call.arguments["include"] != nil else { return call.edition.articles.append(rows, to: &bytes) }
        for (index, row) in rows.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            var json = JSONWriter(bytes: bytes)
            bytes = []
            json.article(Int(row), of: call.edition.snapshot)
            bytes = json.bytes
        }
    }

    // MARK: Text

    private static let textStart = Parameter("start", .integer(0...Int(Int32.max)), example: "0")
    private static let textEnd = Parameter("end", .integer(0...Int(Int32.max)), example: "100")
    private static let textUnit = Parameter("unit", .oneOf(["codepoint", "byte"]), example: "byte")

    private static func articleText(_ call: Call) throws(Problem) -> [UInt8] {
        guard let text = call.edition.snapshot.article(call.id)?.text else {
            throw .missing("article", id: call.id)
        }
        let isByte = call.arguments[textUnit.name] == .texts(["byte"])
        let count = isByte ? text.utf8.count : text.codePointCount
        let start = call.arguments.integer(textStart) ?? 0
        let end = call.arguments.integer(textEnd) ?? count
        var errors: [ParameterError] = []
        for (parameter, offset) in [(textStart, start), (textEnd, end)] {
            let byte = isByte ? boundary(offset, in: text) : text.byte(atCodePoint: offset)
            if byte == nil { errors.append(outside(parameter, offset, count, isByte: isByte)) }
        }
        if errors.isEmpty, start > end {
            let reason = "start lies behind end."
            errors.append(
                ParameterError(.invalidValue, parameter: "start", value: String(start), reason: reason)
            )
        }
        guard errors.isEmpty else { throw Problem(parameters: errors) }
        let first = isByte ? start : text.byte(atCodePoint: start) ?? 0
        let last = isByte ? end : text.byte(atCodePoint: end) ?? text.utf8.count
        return Array(text.utf8[first..<last])
    }

    /// The offset, if a character starts there or the text ends.
    private static func boundary(_ offset: Int, in text: ArticleText) -> Int? {
        guard offset < text.utf8.count else { return offset == text.utf8.count ? offset : nil }
        return text.utf8[offset] & 0xC0 == 0x80 ? nil : offset
    }

    private static func outside(_ parameter: Parameter, _ offset: Int, _ count: Int, isByte: Bool)
        -> ParameterError
    {
        let isInside = offset <= count
        var error = ParameterError(
            isInside ? .invalidValue : .outOfRange,
            parameter: parameter.name,
            value: String(offset),
            reason: isInside
                ? "\(parameter.name) lies inside a character of several bytes."
                : "\(parameter.name) lies behind the end of the text, which has \(count) "
                    + (isByte ? "bytes." : "code points.")
        )
        error.minimum = 0
        error.maximum = count
        return error
    }

    // MARK: Filters

    private static func term(
        _ name: String,
        _ kind: Parameter.Kind,
        _ field: ArticleTerm,
        example: String
    ) -> Parameter {
        Parameter(name, kind, example: example, .term(field.rawValue))
    }

    private static let articleFilters: [Parameter] = [
        term("ids", .name, .id, example: "04c7a9e9c2268747"),
        term("agency", .name, .agency, example: "AFP"),
        term("language", .name, .language, example: "en"),
        Parameter("dateline", .name, example: "Washington", .placeName(ArticleTerm.dateline.rawValue)),
        Parameter("mentions", .name, example: "Kyiv", .placeName(ArticleTerm.mentions.rawValue)),
        Parameter("country", .name, example: "UKR", .placeName(ArticleTerm.country.rawValue)),
        Parameter("published_from", .date, example: "2025", .from(ArticleNumber.publicationDay.rawValue)),
        Parameter("published_to", .date, example: "2025-04", .to(ArticleNumber.publicationDay.rawValue)),
        term("has_events", .boolean, .hasEvents, example: "true"),
        term("has_quotes", .boolean, .hasQuotes, example: "true"),
        term("event_type", .choice(EventType.allCases.map(\.rawValue)), .eventType, example: "Battles"),
        term("plover_type", .choice(PloverType.allCases.map(\.rawValue)), .ploverType, example: "CONSULT"),
        term("speaker", .name, .speaker, example: "Lavrov"),
        term(
            "sha256",
            .name,
            .sha256,
            example: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        ),
        Parameter("title", .words, example: "ceasefire", .words(ArticleTerm.titleWords.rawValue)),
        Parameter("q", .words, example: "ceasefire -Gaza", .words(ArticleTerm.words.rawValue)),
    ]
}
