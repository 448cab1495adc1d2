import Almanac
import Assurance
import Governance
import Place
import Sample
import Testing

struct CountyContentTests {
    @Test func `bands are in the proportions of the measured district`() throws {
        let from = try #require(Day(year: 2022, month: 4, day: 4))
        let county = try County(seed: 1, partnerships: 59, years: 1, from: from)
        var bands: [String: Int] = [:]
        for sitting in county.sittings(by: try FrameworkShelf.shipped()) {
            for line in sitting.lines where line["intent"] == .text("band-partnership") {
                guard case .text(let band) = line["band"] else { continue }
                bands[band, default: 0] += 1
            }
        }
        // One or two begin only later.
        #expect((21...23).contains(bands["major"] ?? 0))
        #expect((19...21).contains(bands["moderate"] ?? 0))
        #expect((13...15).contains(bands["limited"] ?? 0))
    }

    @Test(arguments: [
        "make-appointments", "person-leaves", "accept-late-paper", "exempt-paper",
        "call-in-decision", "settle-call-in", "settle-exit", "end-partnership", "hold-review",
        "end-involvement", "succeed-body", "withdraw-entry", "decide-case", "set-condition",
        "weigh-resources", "answer-question", "refer-decision", "answer-referral", "keep-promise",
        "date-promise", "send-remit", "accept-remit", "mitigate-risk", "review-risk", "score-risk",
        "state-contribution", "challenge-use", "give-annual-report", "give-rating",
        "confirm-briefing", "publish-contact", "verify-contact", "keep-evidence", "move-meeting",
        "cancel-meeting", "report-progress", "read-target", "adopt-version", "set-quorum",
        "sign-minutes", "set-retention", "make-commitment",
    ])
    func `this happens in it`(intent: String) async throws {
        #expect(try await MadeUpCounty.loaded.value.intents.contains(intent))
    }

    @Test func `somewhere a quiet partnership keeps all its papers, and elsewhere one does not`()
        async throws
    {
        let county = try await MadeUpCounty.loaded.value
        let assessor = Assessor(
            county.moot.snapshot.record, on: county.last, by: county.moot.library)
        var (papers, late): ([String: Int], [String: Int]) = ([:], [:])
        for finding in assessor.findings() where finding.key.subject.kind == .paper {
            guard let partnership = finding.key.partnership?.word else { continue }
            papers[partnership, default: 0] += 1
            if finding.standing.gravity >= 5 { late[partnership, default: 0] += 1 }
        }
        #expect(papers.count > 8)
        #expect(papers.keys.contains { late[$0] == nil })
        #expect(!late.isEmpty)
    }

    @Test func `one looks at the limits before anything is made`() throws {
        let day = try #require(Day(year: 2022, month: 4, day: 4))
        #expect(throws: Refusal.self) {
            try County(seed: 1, partnerships: 5, years: 3, from: day)
        }
        #expect(throws: Refusal.self) {
            try County(seed: 1, partnerships: 59, years: 31, from: day)
        }
        #expect(throws: Refusal.self) {
            try County(
                seed: 1, partnerships: 59, years: 3,
                from: try #require(Day(year: 1900, month: 1, day: 1)))
        }
    }
}
