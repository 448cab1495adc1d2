/// Works out what takes long: one question after another, and each once for all who ask it.
///
/// Nobody waits for longer than they have patience. The work goes on without them, and whoever
/// asks next finds what came of it. Faults are passed on to those who wait, and are not kept.
actor Deliberation<Question: Hashable & Sendable, Answer: Sendable> {
    private let most: Int
    private let kept: Int
    private let dropsUnawaited: Bool
    /// The answers found last, the newest at the end.
    private var known: [(question: Question, answer: Answer)] = []
    /// What is being worked out, or waits for that.
    private var asked: Set<Question> = []
    private var waiting: [Int: Waiting] = [:]
    private var count = 0
    /// The question that came last, for which the next one waits.
    private var tail: Task<Void, Never>?

    /// Somebody who waits for an answer, and what wakes them if it takes too long.
    private struct Waiting {
        let question: Question
        let continuation: CheckedContinuation<Answer, any Error>
        let alarm: Task<Void, Never>
    }

    /// - Parameters:
    ///   - most: how many questions are taken at once.
    ///   - kept: how many answers are kept.
    ///   - dropsUnawaited: whether a question is left that nobody waits for any more when its turn
    ///     comes.
    init(most: Int = 32, kept: Int = 4, dropsUnawaited: Bool = false) {
        self.most = most
        self.kept = kept
        self.dropsUnawaited = dropsUnawaited
    }

    /// The answer to a question, worked out now if it is not known.
    ///
    /// - Throws: `Underway` when it is not found within somebody's patience, `Lookout.Busy` when
    ///   too much is asked already, and whatever the work throws.
    func answer(
        to question: Question, within patience: Duration,
        by work: @escaping @Sendable () async throws -> Answer
    ) async throws -> Answer {
        if let found = known.first(where: { $0.question == question }) { return found.answer }
        if !asked.contains(question) {
            guard asked.count < most else { throw Lookout.Busy() }
            begin(question, work)
        }
        guard patience > .zero else { throw Underway() }
        return try await wait(for: question, within: patience)
    }

    private func begin(
        _ question: Question, _ work: @escaping @Sendable () async throws -> Answer
    ) {
        asked.insert(question)
        let before = tail
        // Behind readers, but not so far behind that a busy day leaves it undone.
        tail = Task.detached(priority: .medium) {
            await before?.value
            guard await self.isWanted(question) else { return }
            do {
                await self.settle(question, .success(try await work()))
            } catch {
                await self.settle(question, .failure(error))
            }
        }
    }

    /// Whether a question whose turn has come is to be worked out; if not, it is forgotten.
    private func isWanted(_ question: Question) -> Bool {
        guard dropsUnawaited, !waiting.values.contains(where: { $0.question == question }) else {
            return true
        }
        asked.remove(question)
        return false
    }

    private func settle(_ question: Question, _ result: Result<Answer, any Error>) {
        asked.remove(question)
        if case .success(let answer) = result {
            known.append((question, answer))
            if known.count > kept { known.removeFirst() }
        }
        for (name, one) in waiting where one.question == question {
            waiting[name] = nil
            one.alarm.cancel()
            one.continuation.resume(with: result)
        }
    }

    private func wait(
        for question: Question, within patience: Duration
    ) async throws -> Answer {
        count += 1
        let name = count
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let alarm = Task {
                    // Ends early when the answer is there, and finds nobody to send away.
                    try? await Task.sleep(for: patience)
                    leave(name)
                }
                waiting[name] = Waiting(
                    question: question, continuation: continuation, alarm: alarm)
            }
        } onCancel: {
            Task { await self.leave(name) }
        }
    }

    /// Sends somebody away who waits no longer.
    private func leave(_ name: Int) {
        guard let one = waiting.removeValue(forKey: name) else { return }
        one.alarm.cancel()
        one.continuation.resume(throwing: Underway())
    }
}

/// An answer is being worked out, and is not there yet.
struct Underway: Error {}
