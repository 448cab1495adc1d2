import Foundation
import Governance
import Publication
import Search

/// Looks for words among a million short texts.
struct Searching {
    private static let texts = 1_000_000
    private static let times = 21

    func run() async throws {
        let before = residentBytes()
        let index = try SearchIndex()
        let (_, making) = try await timed { try await index.hold(Texts(count: Self.texts)) }
        let memory = Double(residentBytes() - before) / 1e6
        Report.say("       \(Self.texts) short texts taken in " + String(format: "%.1f s", making))
        Report.say("       held in memory: " + String(format: "%.0f MB", memory))
        let last = (Self.texts + SearchAnswer.length - 1) / SearchAnswer.length
        try await measure(index, "flood", 1, "a word in 15,000 of them", most: 25)
        try await measure(index, "council", 1, "the commonest word", most: 100)
        try await measure(index, "council", last, "its last page", most: 100)
        try await measure(index, "council", last / 2, "a page in the middle of it", most: 100)
        try await measure(index, "counc", 1, "the beginning of the commonest", most: 100)
        try await measure(index, "council flood", 1, "both words", most: 100)
        try await measure(index, "Wyvrenmoor", 1, "a misspelt name", most: 100)
    }

    private func measure(
        _ index: SearchIndex, _ words: String, _ page: Int, _ name: String, most: Double
    ) async throws {
        let question = try Question(words)
        var times: [Double] = []
        var total = 0
        for _ in 1...Self.times {
            let (answer, seconds) = try await timed {
                try await index.answer(question, page: page)
            }
            times.append(seconds * 1e3)
            total = answer.total
        }
        let median = percentile(0.5, of: times)
        Report.figure(
            "search: \(name), \(total) found", String(format: "%.1f ms", median),
            asked: "\(Int(most)) ms", met: median <= most)
    }
}

/// Short texts of twelve words out of twenty thousand, and a name for every fiftieth.
private struct Texts: Sequence, IteratorProtocol, Sendable {
    private let count: Int
    private var made = 0
    private var state: UInt64 = 7

    init(count: Int) { self.count = count }

    mutating func next() -> Searchable? {
        guard made < count else { return nil }
        made += 1
        var words = made % 66 == 0 ? "flood council" : "council"
        for _ in 1...10 { words += " \(word())" }
        let name = made % 50 == 0 ? "\(word()) \(made == 50_000 ? "wyvernmoor" : word()) forum" : ""
        return Searchable(
            .subject(SubjectRef(.promise, "promise-\(made)")), at: 65_536 * made, name: name,
            title: name.isEmpty ? "Promise of \(word())" : "", words: words)
    }

    /// A word of two to four syllables out of twenty thousand.
    private mutating func word() -> String {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var number = Int(state >> 33) % 20_000
        let syllables = ["ba", "do", "fi", "gu", "ke", "la", "mo", "ni", "ru", "so", "ta", "ve"]
        var word = "w"
        repeat {
            word += syllables[number % syllables.count]
            number /= syllables.count
        } while number > 0
        return word
    }
}
