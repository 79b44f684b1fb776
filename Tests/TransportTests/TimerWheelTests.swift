import Testing

@testable import Transport

@Suite struct TimerWheelTests {
    /// The time at which a wheel started at `start` gives back a deadline.
    static func due(_ deadline: Milliseconds, start: Milliseconds) -> Milliseconds? {
        var wheel = TimerWheel(at: start)
        wheel.insert(7, at: wheel.tick(for: deadline))
        for now in stride(from: start, to: start + 200_000, by: 50) {
            while wheel.isDue(at: now) { if wheel.advance().descriptors == [7] { return now } }
        }
        return nil
    }

    @Test(arguments: [0, 1, 249, 250, 1_000, 10_000, 60_000], [0, 10_123])
    func `a deadline is met at most a tick late and never early`(delay: Milliseconds, start: Milliseconds)
        throws
    {
        let late = try #require(Self.due(start + delay, start: start)) - start - delay
        #expect((0...TimerWheel.tick + 50).contains(late))
    }

    @Test func `a deadline beyond the wheel comes back to be put in again`() throws {
        let now = try #require(Self.due(500_000, start: 0))
        #expect(now < 64_000)
    }

    @Test func `a wheel that is empty again says so`() {
        var wheel = TimerWheel(at: 0)
        #expect(wheel.isEmpty)
        wheel.insert(3, at: wheel.tick(for: 100))
        #expect(!wheel.isEmpty)
        for _ in 0..<300 { _ = wheel.advance() }
        #expect(wheel.isEmpty)
    }
}
