import HTTP
import Records
import Store

/// The loads of this process that changed anything, by which tokens are told from those of other histories.
///
/// An epoch is a hash of everything served after a load and of the epoch before it. The same loads in the same order give the same
/// epochs in every process, so a token survives a restart over the same articles; after any other history it is unknown, and whoever
/// brings it starts afresh instead of missing something.
struct Timeline: Sendable {
    /// One load.
    struct Load: Sendable {
        /// Number of its last change.
        let last: Int
        /// 16 hexadecimal digits.
        let epoch: String
        /// When its data were first served.
        let date: HTTPDate
    }

    /// The loads, oldest first; there is at least one.
    private(set) var loads: [Load]

    /// The history of a first load, or of one behind `before`.
    ///
    /// - Parameters:
    ///   - before: The loads so far; null at the start.
    ///   - last: Number of the last change; equal to that of the load before when nothing changed.
    ///   - date: When the data are first served.
    ///   - content: Adds everything served to a hash.
    init(after before: Timeline?, last: Int, date: HTTPDate, content: (inout ContentHash) -> Void) {
        loads = before?.loads ?? []
        guard loads.last?.last != last else { return }
        var hash = ContentHash()
        hash.add(loads.last?.epoch ?? "")
        content(&hash)
        loads.append(Load(last: last, epoch: hash.hexadecimal, date: date))
    }

    /// When the change with this number happened.
    func date(of number: Int) -> HTTPDate? { loads.first { $0.last >= number }?.date }

    /// The token of whoever knows the changes up to `number`.
    func token(_ number: Int) -> ChangeToken {
        ChangeToken(epoch: loads.last?.epoch ?? "", number: number)
    }

    /// Whether whoever brings `token` went through this history.
    func knows(_ token: ChangeToken) -> Bool {
        loads.contains { $0.epoch == token.epoch && token.number <= $0.last }
    }

    /// Number of the last change that happened before `date`; 0 for none.
    func last(before date: HTTPDate) -> Int { loads.last { $0.date < date }?.last ?? 0 }
}
