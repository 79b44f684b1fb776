import HTTP
import Records
import Store

/// Which page of a list is asked for, and how the next one is found.
struct Paging: Sendable {
    /// What rows are sorted by; the default order when empty.
    let order: [SortKey]
    /// Rows before the page.
    let offset: Int
    /// The last row of the page before, where the page was found by a cursor.
    let after: UInt32?
    /// Greatest number of rows on the page.
    let limit: Int

    private let resource: Resource
    private let call: Call

    /// Reads the arguments of `call`.
    ///
    /// - Throws: 400 for a cursor that is none or belongs to another question, 410 for one whose row is gone or has moved.
    init(_ call: Call, _ resource: Resource) throws(Problem) {
        self.call = call
        self.resource = resource
        order = resource.order(call.arguments["sort"]?.texts ?? [])
        let isAll = call.arguments.isTrue(.all)
        limit =
            isAll
            ? .max : min(call.arguments.integer(.limit) ?? Parameter.defaultLimit, Parameter.maximumLimit)
        guard case .text(let text) = call.arguments["cursor"] else {
            offset = call.arguments.integer(.offset) ?? 0
            after = nil
            return
        }
        guard let cursor = Cursor(text) else {
            throw Self.problem(.invalidValue, text, "This is no cursor; take it from next as it is.")
        }
        guard cursor.question == Self.question(call) else {
            throw Self.problem(
                .cursorMismatch,
                text,
                "The cursor belongs to another list, to other filters or to another order."
            )
        }
        offset = cursor.position
        after = try Self.row(of: cursor, order, resource, call)
    }

    /// The cursor of the page that ends with `row` as its row number `position`, counted from 1 over all pages.
    func cursor(after row: UInt32, position: Int) -> String {
        let snapshot = call.edition.snapshot
        return Cursor(
            question: Self.question(call),
            version: snapshot.version,
            keys: resource.keyHash(of: row, order, in: snapshot),
            position: position,
            id: resource.id(snapshot, Int(row))
        ).text
    }

    /// The row at which a cursor points.
    ///
    /// Data that were added to leave it where it was; where it is gone or sorted elsewhere, pages would overlap or gape.
    private static func row(
        of cursor: Cursor,
        _ order: [SortKey],
        _ resource: Resource,
        _ call: Call
    ) throws(Problem) -> UInt32 {
        let snapshot = call.edition.snapshot
        if let row = resource.row(snapshot, cursor.id).map({ UInt32($0) }),
            cursor.version == snapshot.version
                || cursor.keys == resource.keyHash(of: row, order, in: snapshot)
        {
            return row
        }
        var problem = Problem(
            .gone,
            .cursorExpired,
            "The record at which the cursor points is gone or has moved."
        )
        problem.first = call.path + call.arguments.query(replacing: [("cursor", nil)])
        throw problem
    }

    /// Hash of the list, its filters and its order: what a cursor depends on.
    private static func question(_ call: Call) -> String {
        let shape = call.arguments.list.filter { !$0.parameter.decidesRows }.map {
            ($0.parameter.name, nil as String?)
        }
        var hash = ContentHash()
        hash.add(call.listPath)
        hash.add(call.arguments.query(replacing: shape))
        return hash.hexadecimal
    }

    private static func problem(_ type: ProblemType, _ text: String, _ reason: String) -> Problem {
        Problem(parameters: [ParameterError(type, parameter: "cursor", value: text, reason: reason)])
    }
}
