import Records
import Store

/// Answers how many events there are, and with how many dead and injured, by the values of some fields and by time.
struct AggregateAnswer: Sendable {
    private let call: Call
    private var selection: Selection
    private let aggregation: Aggregation
    private let keys: [String]
    private let metrics: [Metric]
    private let table: Table

    /// Rows with which gaps are filled at most: a century of days of three values.
    private static let maximumFilled = 100_000

    /// Reads what a request asks for.
    ///
    init(_ call: Call) {
        let resource = Resource.events
        self.call = call
        table = resource.table(call.edition.snapshot)
        selection = Selection(call, of: table)
        keys = call.arguments.distinct("group_by")
        let named = call.arguments.distinct("metrics").compactMap { Metric(rawValue: $0) }
        metrics = named.isEmpty ? Metric.allCases : named
        var aggregation = Aggregation()
        aggregation.filters = selection.filters
        aggregation.keys = keys.compactMap { resource.field($0)?.term }
        aggregation.interval = Self.interval(call)
        aggregation.sums = Metric.sums.map(\.rawValue)
        aggregation.deduplicates = call.arguments["dedupe"] != .boolean(false)
        self.aggregation = aggregation
        if aggregation.interval == .day, call.arguments.texts(.interval) == ["hour"] {
            selection.warn(
                Selection.Warning(
                    code: "coarser-interval",
                    parameter: "interval",
                    value: "hour",
                    didYouMean: ["day"]
                )
            )
        }
    }

    /// The span of time that a request groups by.
    ///
    /// Events have days, so that hours are days; a warning says so.
    private static func interval(_ call: Call) -> Interval? {
        guard let name = call.arguments.texts(.interval)?.first else { return nil }
        return Interval(rawValue: name) ?? .day
    }

    /// The groups; found later where that takes long.
    func outcome() throws(Problem) -> Outcome {
        var query = Query()
        query.filters = aggregation.filters
        query.limit = greatestCount
        // Values are looked up, a group is found, numbers are summed up; then each group is sorted and written.
        let cost = table.cost(of: query, perRow: 6 + 4 * keys.count, perReturned: 1_000)
        return try Outcome(cost: cost) { () throws(Problem) in try found() }
    }

    /// Groups that there are at most, as far as the number of values of the keys tells.
    private var greatestCount: Int {
        let buckets = aggregation.interval == nil ? 1 : Self.usualBuckets
        return aggregation.keys.reduce(buckets) { count, key in
            min(count * (table.terms(key).terms.count + 1), Aggregation.maximumGroups)
        }
    }

    /// Intervals that a list of events spans, where its cost is told: some decades of months.
    private static let usualBuckets = 400

    private func found() throws(Problem) -> Representation {
        guard let grouping = table.groups(aggregation) else { throw tooManyGroups }
        guard let filled = try filled(grouping.groups) else { return answer(grouping, grouping.groups) }
        return answer(grouping, filled)
    }

    private func answer(
        _ grouping: Grouping,
        _ groups: some RandomAccessCollection<Group> & Sendable
    ) -> Representation {
        let members: [Member] =
            keys.map(Member.scalar) + (aggregation.interval == nil ? [] : .scalars("bucket_start bucket_end"))
            + metrics.map { .scalar($0.rawValue) }
        var answer = TableAnswer(members: members, rows: groups, selection: selection, row: row)
        let totals: @Sendable (inout JSONWriter) -> Void = { json in
            json.object { write(grouping.totals, &$0) }
        }
        answer.extras = [("totals", totals)]
        answer.metaExtras = [("overlapping", { $0.boolean(grouping.isOverlapping) })]
        var representation = answer.representation(call)
        // Forms without an envelope have them in a field, which no sum over their rows can take for a row.
        var json = JSONWriter()
        totals(&json)
        representation.fields.append(("X-Totals", String(decoding: json.bytes, as: UTF8.self)))
        return representation
    }

    // MARK: Rows

    private func row(_ group: Group) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            for (index, key) in keys.enumerated() {
                json.name(key)
                let terms = table.terms(aggregation.keys[index])
                if let term = group.terms[index] { json.string(terms.terms[Int(term)]) } else { json.null() }
            }
            if let interval = aggregation.interval {
                json.member("bucket_start", group.bucket)
                json.member("bucket_end", group.bucket.map { interval.next(after: $0).advanced(by: -1) })
            }
            write(group, &json)
        }
        return json.bytes
    }

    private func write(_ group: Group, _ json: inout JSONWriter) {
        for metric in metrics {
            json.name(metric.rawValue)
            if let value = metric.value(of: group) { json.integer(value) } else { json.null() }
        }
    }

    // MARK: Gaps

    /// The groups with one of no events for each interval between the first and the last that has none.
    ///
    /// Null where no gaps are to be filled.
    private func filled(_ groups: GroupList) throws(Problem) -> [Group]? {
        guard call.arguments.texts(.fill) == ["zero"], let interval = aggregation.interval else { return nil }
        guard groups.count <= Self.maximumFilled else { throw tooMany }
        let buckets = groups.compactMap(\.bucket)
        guard let first = buckets.first, let last = buckets.last else { return nil }
        var series: [[UInt32?]] = []
        var known: Set<[UInt32?]> = []
        for group in groups where group.bucket != nil && known.insert(group.terms).inserted {
            series.append(group.terms)
        }
        var present: [CalendarDate: [[UInt32?]: Group]] = [:]
        for group in groups {
            if let bucket = group.bucket { present[bucket, default: [:]][group.terms] = group }
        }
        var filled: [Group] = []
        var bucket = first
        while bucket <= last {
            guard filled.count + series.count <= Self.maximumFilled else { throw tooMany }
            for terms in series { filled.append(present[bucket]?[terms] ?? empty(terms, bucket)) }
            bucket = interval.next(after: bucket)
        }
        return filled + groups.filter { $0.bucket == nil }
    }

    private var tooMany: Problem {
        var error = ParameterError(
            .outOfRange,
            parameter: "fill",
            value: "zero",
            reason:
                "Filled up there would be more than \(Self.maximumFilled) rows; take a longer interval or fewer keys."
        )
        error.maximum = Self.maximumFilled
        return Problem(parameters: [error])
    }

    private var tooManyGroups: Problem {
        var error = ParameterError(
            .outOfRange,
            parameter: keys.isEmpty ? "interval" : "group_by",
            value: keys.isEmpty ? call.arguments.texts(.interval)?.first ?? "" : keys.joined(separator: ","),
            reason:
                "There would be more than \(Aggregation.maximumGroups) groups; take fewer keys or a longer interval."
        )
        error.maximum = Aggregation.maximumGroups
        return Problem(parameters: [error])
    }

    private func empty(_ terms: [UInt32?], _ bucket: CalendarDate) -> Group {
        let zeros = aggregation.sums.map { _ in 0 }
        return Group(terms: terms, bucket: bucket, count: 0, sums: zeros, known: zeros)
    }
}
