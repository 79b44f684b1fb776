/// Deadlines of connections, to a quarter of a second.
///
/// A connection stands in one slot that counts; when its time comes and its deadline has moved on meanwhile, it is put in again. So a
/// request that moves the deadline back costs an assignment and no work here.
struct TimerWheel {
    /// A tick; deadlines are met up to one late.
    static let tick: Milliseconds = 250
    /// 64 seconds of slots: longer deadlines go around again.
    private static let slotCount = 256

    private var slots: [[Int32]] = Array(repeating: [], count: slotCount)
    private var current: Int64
    private(set) var isEmpty = true

    init(at now: Milliseconds) { current = now / Self.tick }

    /// The tick at which `deadline` has passed, at most one turn of the wheel away.
    func tick(for deadline: Milliseconds) -> Int64 {
        min(max(deadline / Self.tick + 1, current + 1), current + Int64(Self.slotCount) - 1)
    }

    /// Puts a descriptor into the slot of a tick that `tick(for:)` gave.
    mutating func insert(_ descriptor: Int32, at tick: Int64) {
        slots[Int(tick % Int64(Self.slotCount))].append(descriptor)
        isEmpty = false
    }

    /// Whether a tick has passed since the last `advance`.
    func isDue(at now: Milliseconds) -> Bool { now / Self.tick > current }

    /// Goes on by one tick and empties its slot.
    ///
    /// - Returns: the tick, and the descriptors in it.
    mutating func advance() -> (tick: Int64, descriptors: [Int32]) {
        current += 1
        let slot = Int(current % Int64(Self.slotCount))
        let descriptors = slots[slot]
        slots[slot] = []
        if slot == 0 { isEmpty = slots.allSatisfy(\.isEmpty) }
        return (current, descriptors)
    }

    /// Milliseconds until the next tick.
    func wait(at now: Milliseconds) -> Int32 { Int32(max(0, (current + 1) * Self.tick - now)) }
}
