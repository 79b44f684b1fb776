import Synchronization
import Testing

@testable import HTTP

@Suite struct LateResponseTests {
    private final class Count: Sendable {
        private let count = Atomic<Int>(0)
        var value: Int { count.load(ordering: .relaxed) }
        func add() { count.wrappingAdd(1, ordering: .relaxed) }
    }

    private let late = LateResponse(within: 1) { Response(status: .noContent) }

    @Test func `the first completion counts`() {
        #expect(!late.isOver)
        #expect(late.complete(Response(status: .ok)))
        #expect(!late.complete(Response(status: .notFound)))
        #expect(late.isOver)
        #expect(late.take()?.status == .ok)
        #expect(late.take() == nil)
    }

    @Test func `who waits is woken once`() {
        let wakes = Count()
        #expect(late.notify { wakes.add() })
        late.complete(Response(status: .ok))
        late.complete(Response(status: .ok))
        #expect(wakes.value == 1)
        #expect(!late.notify { wakes.add() }, "it is complete already")
    }

    @Test func `settled before it is complete, it is the other response, and work on it may stop`() {
        let cancels = Count()
        late.onCancel { cancels.add() }
        #expect(late.settle().status == .noContent)
        #expect(cancels.value == 1)
        #expect(late.isOver)
        #expect(!late.complete(Response(status: .ok)))
    }

    @Test func `settled when it is complete, it is what it was completed with`() {
        let cancels = Count()
        late.onCancel { cancels.add() }
        late.complete(Response(status: .ok))
        #expect(late.settle().status == .ok)
        #expect(cancels.value == 0)
    }

    @Test func `cancelled before anyone asks to be told, it tells at once`() {
        late.cancel()
        let cancels = Count()
        late.onCancel { cancels.add() }
        #expect(cancels.value == 1)
        late.cancel()
        #expect(cancels.value == 1)
    }
}
