import Records
import Store

extension Endpoint {
    /// Articles, one article, and its text.
    static let articles: [Endpoint] = [
        .list(.articles, "The articles that everything was read from."),
        .values(.articles, "Values of a field of the articles, with the number of articles that have each."),
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
            content: .bytes(articleText)
        ),
    ]

    // MARK: Text

    private static let textStart = Parameter("start", .integer(0...Int(Int32.max)), example: "0")
    private static let textEnd = Parameter("end", .integer(0...Int(Int32.max)), example: "100")
    private static let textUnit = Parameter("unit", .oneOf(["codepoint", "byte"]), example: "byte")

    private static func articleText(_ call: Call) throws(Problem) -> [UInt8] {
        guard let text = call.edition.snapshot.article(call.id)?.text else {
            throw call.missing("article")
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
}
