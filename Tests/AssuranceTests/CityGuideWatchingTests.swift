import Assurance
import Governance
import Testing

func objective(_ rest: String = "owner: ann", _ key: String = "o1") -> Minute {
    Minute(
        "2014-01-10", "set-objective",
        "objective: \(key), partnership: moot, says: Fewer holes in the roads, whose: shared"
            + (rest.isEmpty ? "" : ", \(rest)"))
}

private func arranged(_ arrangement: String) -> Minute {
    Minute("2014-01-10", "make-arrangement", "partnership: moot, arrangement: \(arrangement)")
}

private func banded(_ band: String) -> Minute {
    Minute("2014-01-02", "band-partnership", "partnership: moot, band: \(band)")
}

private func reported(_ when: String) -> Minute {
    Minute(when, "report-performance", "partnership: moot, period-end: 2013-12-31")
}

@Suite struct `The city’s guide and how a partnership watches itself` {
    static let watching = [
        Example("CG-10", .kept, [objective()]),
        Example("CG-10", .kept, keeps: [.objectives], [arranged("objectives")]),
        Example("CG-10", .late, [objective(""), objective("owner: ann", "o2")]),
        Example(
            "CG-10", .kept,
            [
                objective(""), objective("owner: ann", "o2"),
                Minute("2014-05-12", "close-objective", "objective: o1, reason: It is reached"),
            ]),
        Example("CG-10", .late, keeps: [.objectives]),
        Example("CG-10", .unknown, [arranged("objectives")]),
        Example("CG-10", .unknown),
        Example(
            "CG-12", .kept,
            [banded("major"), arranged("performanceArrangements"), reported("2014-03-03")]),
        Example(
            "CG-12", .late, keeps: [.performanceReport],
            [banded("major"), arranged("performanceArrangements"), reported("2014-03-01")]),
        Example(
            "CG-12", .kept, keeps: [.performanceReport],
            [banded("moderate"), arranged("performanceArrangements"), reported("2014-03-01")]),
        Example(
            "CG-12", .late, keeps: [.performanceArrangements],
            [banded("limited"), reported("2014-03-03")]),
        Example(
            "CG-12", .unknown, [arranged("performanceArrangements"), reported("2014-03-03")]),
        Example(
            "CG-12", .unknown,
            [banded("major"), arranged("performanceArrangements"), reported("2014-03-01")]),
    ]

    @Test(arguments: watching)
    func `asks for objectives and reports`(_ example: Example) { example.prove() }
}
