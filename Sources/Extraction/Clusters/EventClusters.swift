public import Records

/// Finds the events that several articles report.
///
/// The same articles give the same clusters, in whatever order they are read. No event is dropped or changed but for
/// the cluster that it belongs to.
public enum EventClusters {
    /// Puts every event of `findings` that another article reports too into its cluster, and all others into none.
    ///
    /// O(n log n): a report is compared with at most `reach` others of its scope, kind and day.
    public static func assign(to findings: inout [Findings]) {
        let reports = reports(of: findings)
        var clusterOf: [String: EventCluster] = [:]
        for group in groups(of: reports) where group.members.count > 1 {
            let cluster = EventCluster(group.members.map { reports[$0] }, joinedBy: group.rules)
            for id in cluster.eventIDs { clusterOf[id] = cluster }
        }
        for index in findings.indices {
            for number in findings[index].events.indices {
                findings[index].events[number].cluster = clusterOf[findings[index].events[number].id]
            }
        }
    }

    /// Reports compared with one: more articles than tell of one event, and few enough to compare.
    private static let reach = 200

    /// The reports, the earliest published first and undated ones last; the order of `findings` does not matter.
    private static func reports(of findings: [Findings]) -> [EventReport] {
        findings.flatMap { finding in
            let places = Dictionary(finding.places.map { ($0.id, $0) }) { first, _ in first }
            let actors = Dictionary(finding.actors.map { ($0.id, $0) }) { first, _ in first }
            return finding.events.compactMap {
                EventReport($0, in: finding.article, places: places, actors: actors)
            }
        }.sorted()
    }

    // MARK: Groups

    /// Indices of the reports of one event, and why they are.
    private struct Group {
        var members: [Int]
        var rules: Set<ClusterRule> = []
    }

    /// Joins pairs, the surest first, while nothing in the two groups speaks against it.
    private static func groups(of reports: [EventReport]) -> [Group] {
        var groups = reports.indices.map { Group(members: [$0]) }
        var groupOf = Array(reports.indices)
        for pair in pairs(of: reports) {
            let (target, source) = (groupOf[pair.first], groupOf[pair.second])
            if target != source {
                let (left, right) = (groups[target].members, groups[source].members)
                let mayJoin =
                    left.count + right.count <= reach
                    && left.allSatisfy { one in
                        right.allSatisfy { ClusterRule.mayBeOne(reports[one], reports[$0]) }
                    }
                guard mayJoin else { continue }
                for member in right { groupOf[member] = target }
                groups[target].members += right
                groups[target].rules.formUnion(groups[source].rules)
                groups[source] = Group(members: [])
            }
            groups[target].rules.insert(pair.rule)
        }
        return groups
    }

    // MARK: Pairs

    private struct Pair {
        let rule: ClusterRule
        let first: Int
        let second: Int
    }

    /// Where reports of one event meet.
    private struct Bucket: Hashable {
        let kind: EventReport.Kind
        let scope: String
        /// Days since 1970-01-01; null for undated reports.
        let day: Int32?
    }

    /// Reports that a rule takes for one event, the surest rule first.
    private static func pairs(of reports: [EventReport]) -> [Pair] {
        var buckets: [Bucket: [Int]] = [:]
        var pairs: [Pair] = []
        for (index, report) in reports.enumerated() {
            let day = report.days?.lowerBound.daysSinceEpoch
            let days: [Int32?] = day.map { [$0 - 1, $0, $0 + 1] } ?? [nil]
            for scope in report.scopes {
                for day in days {
                    let others = buckets[Bucket(kind: report.kind, scope: scope, day: day)] ?? []
                    for other in others.suffix(reach) {
                        guard let rule = ClusterRule(reports[other], report) else { continue }
                        pairs.append(Pair(rule: rule, first: other, second: index))
                    }
                }
                buckets[Bucket(kind: report.kind, scope: scope, day: day), default: []].append(index)
            }
        }
        return pairs.sorted {
            ($0.rule.rank, $0.first, $0.second) < ($1.rule.rank, $1.first, $1.second)
        }
    }
}
