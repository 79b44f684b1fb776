import Lexicon
import Records

/// How many people an event harmed in one way, from everything that is said about it.
///
/// Two statements of the same dead are one; parts ("including two children") add nothing; a toll replaces.
struct CasualtyCount {
    /// Least number; null when unknown.
    private(set) var low: Int?
    /// Best number; null when unknown or only vague.
    private(set) var best: Int?
    /// Greatest number; null when unknown or open upwards.
    private(set) var high: Int?

    /// Counts the statements of one kind, in text order.
    init(_ statements: [CasualtyStatement]) {
        var lists = Self.lists(statements.filter { $0.scope != .part })
        // "the woman" was counted before, when anybody was.
        if lists.contains(where: { !$0.allSatisfy(\.group.isDefinite) }) {
            lists.removeAll { $0.allSatisfy(\.group.isDefinite) }
        }
        // A gunman who is shot in the end is told apart from the victims; in one row with them he is counted.
        if lists.contains(where: { !$0.allSatisfy(\.isAttacker) }) {
            lists.removeAll { $0.allSatisfy(\.isAttacker) }
        }
        var totals = lists.map(Total.init)
        if let toll = totals.last(where: { $0.isToll }) {
            totals = [totals.filter { !$0.isToll }.max { ($0.best ?? 0) < ($1.best ?? 0) }, toll].compactMap {
                $0
            }
            if let largest = totals.max(by: { ($0.best ?? $0.low ?? 0) < ($1.best ?? $1.low ?? 0) }) {
                take(largest)
            }
            return
        }
        guard var sum = totals.first else { return }
        for next in totals.dropFirst() { sum.combine(next) }
        take(sum)
    }

    /// Takes away those of the people counted who are counted elsewhere; all when the numbers are no whole and its part.
    mutating func remove(_ others: CasualtyCount) {
        guard let own = best, let part = others.best, part < own, high != nil, others.high != nil else {
            (low, best, high) = (nil, nil, nil)
            return
        }
        (low, best, high) = (own - part, own - part, own - part)
    }

    private mutating func take(_ total: Total) {
        // "More than nine": nine is stated, ten is not.
        low = total.best.map { min($0, total.low ?? $0) } ?? total.low
        best = total.best
        high =
            total.isOpen || total.best == nil
            ? total.best == nil ? total.high : nil : total.high ?? total.best
    }

    /// One sentence's number: a list of people under one verb is one number.
    private struct Total {
        var low: Int?
        var best: Int?
        var high: Int?
        var isOpen: Bool
        var isToll: Bool
        var isAddition: Bool
        var heads: [Word]

        init(_ statements: ArraySlice<CasualtyStatement>) {
            let groups = statements.map(\.group)
            best = groups.allSatisfy { $0.value != nil } ? groups.reduce(0) { $0 + ($1.value ?? 0) } : nil
            low = groups.allSatisfy { $0.low != nil } ? groups.reduce(0) { $0 + ($1.low ?? 0) } : nil
            high = groups.allSatisfy { $0.high != nil } ? groups.reduce(0) { $0 + ($1.high ?? 0) } : nil
            isOpen = groups.contains { $0.modifier == .atLeast || $0.modifier == .moreThan }
            isToll = statements.contains { $0.scope == .toll }
            isAddition = groups.allSatisfy(\.isAddition)
            heads = groups.map(\.head)
        }

        /// Whether the words count people of any kind, so that they may be a whole.
        var isWhole: Bool { heads.allSatisfy { CasualtyCount.anybody.contains($0) } }

        mutating func combine(_ next: Total) {
            guard let nextBest = next.best else { return }
            guard let own = best else {
                self = next
                return
            }
            // "killed the mayor … One guard was also killed": one more, though each is one.
            let isOther = next.isAddition && !isAddition && Set(heads).isDisjoint(with: next.heads)
            if nextBest == own, !isOther {
                isOpen = isOpen || next.isOpen
                high = isOpen ? nil : high
            } else if next.isAddition || !isWhole && !next.isWhole && Set(heads).isDisjoint(with: next.heads)
            {
                best = own + nextBest
                low = (low ?? own) + (next.low ?? nextBest)
                high = high.flatMap { high in next.high.map { high + $0 } }
                isOpen = isOpen || next.isOpen
                heads += next.heads
            } else if nextBest > own {
                self = next
            }
        }
    }

    /// The statements under one verb each.
    private static func lists(_ statements: [CasualtyStatement]) -> [ArraySlice<CasualtyStatement>] {
        var lists: [ArraySlice<CasualtyStatement>] = []
        var start = 0
        for index in statements.indices {
            let isLast = index + 1 == statements.count
            if isLast || statements[index + 1].trigger != statements[index].trigger {
                lists.append(statements[start...index])
                start = index + 1
            }
        }
        return lists
    }

    private static let anybody: WordFilter = [
        .none,
        "people", "persons", "others", "dead", "lives", "casualties", "victims",
    ]
}
