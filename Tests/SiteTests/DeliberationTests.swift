import Testing

@testable import Site

/// What takes long is worked out once, and nobody waits for longer than they will.
@Suite struct DeliberationTests {
    private static let long = Duration.seconds(3_600)

    /// Work that is done when the test says so, and counts how often it was begun.
    private actor Work {
        private(set) var begun = 0
        private(set) var isReleased = false
        private var held: [CheckedContinuation<Void, Never>] = []

        func run() async -> Int {
            begun += 1
            if !isReleased { await withCheckedContinuation { held.append($0) } }
            return begun
        }

        func release() {
            isReleased = true
            for one in held { one.resume() }
            held = []
        }
    }

    private struct Fault: Error {}

    private func sendsAway(
        _ deliberation: Deliberation<String, Int>, _ question: String, _ work: Work,
        within patience: Duration = .zero
    ) async {
        await #expect(throws: Underway.self) {
            try await deliberation.answer(to: question, within: patience) { await work.run() }
        }
    }

    @Test func `what is asked again while it is worked out, and after, is worked out once`()
        async throws
    {
        let (deliberation, work) = (Deliberation<String, Int>(), Work())
        await sendsAway(deliberation, "a", work)
        await sendsAway(deliberation, "a", work)
        await work.release()
        for _ in 1...2 {
            let answer = try await deliberation.answer(to: "a", within: Self.long) {
                await work.run()
            }
            #expect(answer == 1)
        }
        #expect(await work.begun == 1)
    }

    @Test func `all who wait for the same get the same`() async throws {
        let (deliberation, work) = (Deliberation<String, Int>(), Work())
        let answers = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 1...20 {
                group.addTask {
                    try await deliberation.answer(to: "a", within: Self.long) { await work.run() }
                }
            }
            group.addTask {
                await work.release()
                return 1
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers == Array(repeating: 1, count: 21))
        #expect(await work.begun == 1)
    }

    @Test func `whoever runs out of patience is sent away, and the next one finds the answer`()
        async throws
    {
        let (deliberation, work) = (Deliberation<String, Int>(), Work())
        await sendsAway(deliberation, "a", work, within: .nanoseconds(1))
        await work.release()
        let answer = try await deliberation.answer(to: "a", within: Self.long) { await work.run() }
        #expect(answer == 1)
    }

    @Test func `whoever hangs up does not stop the work`() async throws {
        let (deliberation, work) = (Deliberation<String, Int>(), Work())
        let reader = Task {
            try await deliberation.answer(to: "a", within: Self.long) { await work.run() }
        }
        reader.cancel()
        await #expect(throws: Underway.self) { try await reader.value }
        await work.release()
        let answer = try await deliberation.answer(to: "a", within: Self.long) { await work.run() }
        #expect(answer == 1)
        #expect(await work.begun == 1)
    }

    @Test func `a fault is passed on and not kept`() async throws {
        let deliberation = Deliberation<String, Int>()
        await #expect(throws: Fault.self) {
            try await deliberation.answer(to: "a", within: Self.long) { throw Fault() }
        }
        #expect(try await deliberation.answer(to: "a", within: Self.long) { 7 } == 7)
    }

    @Test func `whoever asks one thing too many is turned away, and nobody else`() async throws {
        let (deliberation, work) = (Deliberation<String, Int>(most: 2), Work())
        await sendsAway(deliberation, "a", work)
        await sendsAway(deliberation, "b", work)
        await #expect(throws: Lookout.Busy.self) {
            try await deliberation.answer(to: "c", within: Self.long) { 3 }
        }
        await sendsAway(deliberation, "a", work)
        await work.release()
        let answer = try await deliberation.answer(to: "b", within: Self.long) { 0 }
        #expect(answer == 2)
        #expect(try await deliberation.answer(to: "c", within: Self.long) { 3 } == 3)
    }

    @Test func `one question is worked out after another`() async throws {
        let (deliberation, first, second) = (Deliberation<String, Int>(), Work(), Work())
        await second.release()
        await sendsAway(deliberation, "a", first)
        let later = Task {
            try await deliberation.answer(to: "b", within: Self.long) {
                #expect(await first.isReleased)
                return await second.run()
            }
        }
        await first.release()
        #expect(try await later.value == 1)
    }

    @Test
    func `what nobody waits for any more is left when its turn comes, and can be asked again`()
        async throws
    {
        let deliberation = Deliberation<String, Int>(dropsUnawaited: true)
        let (first, second) = (Work(), Work())
        await second.release()
        let reader = Task {
            try await deliberation.answer(to: "a", within: Self.long) { await first.run() }
        }
        while await first.begun == 0 { await Task.yield() }
        await sendsAway(deliberation, "b", second)
        await first.release()
        #expect(try await reader.value == 1)
        #expect(try await deliberation.answer(to: "c", within: Self.long) { 3 } == 3)
        #expect(await second.begun == 0)
        let answer = try await deliberation.answer(to: "b", within: Self.long) {
            await second.run()
        }
        #expect(answer == 1)
    }

    @Test func `only the last few answers are kept`() async throws {
        let (deliberation, work) = (Deliberation<String, Int>(kept: 2), Work())
        await work.release()
        for (question, begun) in [("a", 1), ("b", 2), ("a", 1), ("c", 3), ("a", 4)] {
            let answer = try await deliberation.answer(to: question, within: Self.long) {
                await work.run()
            }
            #expect(answer == begun, "\(question)")
        }
    }
}
