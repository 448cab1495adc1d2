import Assurance
import Governance

private func given(_ year: Int, _ amount: Int, _ rest: String = "") -> Minute {
    Minute(
        "2014-04-07", "state-contribution",
        "involvement: council-in-moot, year: \(year), resource: money, step: committed,"
            + " amount: \(amount)\(rest)")
}

private func challenge(_ key: String, _ rest: String) -> Minute {
    Minute(
        "2014-05-12", "challenge-use",
        "challenge: \(key), involvement: council-in-moot, partner: city, year: 2013\(rest)")
}

private func report(_ key: String, to committee: String, _ rest: String) -> Minute {
    Minute(
        "2014-06-09", "give-annual-report",
        "annual-report: \(key), involvement: council-in-moot, office: leadMember,"
            + " to: \(committee), \(rest)")
}

extension Proof {
    /// Of what is given and asked of others, and of what committees hear.
    static let resources = [
        Proof(
            .servicePlan, of: .contribution, scene: [given(2014, 500000)],
            given(2014, 500000, ", plan: Highways 2014 to 2015")),
        Proof(
            .inKind, of: .contribution, scene: [given(2014, 500000)],
            given(2014, 500000, ", in-kind: yes")),
        Proof(.committed, of: .involvement, given(2014, 500000)),
        Proof(
            .moneyCommitted, of: .involvement,
            rule: "form: limit, evidence: moneyCommitted, measure: sum, atMost: 10000",
            scene: [given(2013, 900000), given(2014, 1_200_000)], given(2014, 1_000_000)),
        Proof(
            .useReview, of: .involvement,
            Minute(
                "2014-05-12", "review-use",
                "involvement: council-in-moot, year: 2013, note: As was planned")),
        Proof(.challenge, of: .partner, scene: Scene.city, challenge("c1", "")),
        Proof(
            .challengeCount, of: .partner,
            rule: "form: limit, evidence: challengeCount, measure: sum, atLeast: 1, atMost: 1",
            scene: Scene.city + [challenge("c1", "")], challenge("c2", ", concern: Too few days")),
        Proof(
            .answeredChallenges, of: .partner,
            rule: "form: agrees, left: challengeCount, right: answeredChallenges, how: within",
            scene: Scene.city + [challenge("c1", ", concern: Too few days")],
            Minute("2014-06-09", "answer-challenge", "challenge: c1, answer: Two more in June")),
        Proof(
            .annualReport, of: .involvement,
            scene: [
                Minute(
                    "2014-01-10", "assign-committee",
                    "involvement: council-in-moot, committee: cabinet"),
                report("y1", to: "city", "work: yes, performance: yes"),
            ], report("y2", to: "cabinet", "work: no, performance: no")),
        Proof(
            .reportOnWork, of: .annualReport,
            scene: [report("y1", to: "cabinet", "work: no, performance: yes")],
            report("y2", to: "cabinet", "work: yes, performance: no")),
        Proof(
            .reportOnPerformance, of: .annualReport,
            scene: [report("y1", to: "cabinet", "work: yes, performance: no")],
            report("y2", to: "cabinet", "work: no, performance: yes")),
        Proof(
            .scrutinyPlanned, of: .involvement,
            Minute(
                "2014-01-10", "plan-scrutiny",
                "involvement: council-in-moot, committee: cabinet, day: 2014-09-10")),
    ]
}
