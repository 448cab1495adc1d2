import Assurance
import Governance

private func striven(_ key: String, _ rest: String = "") -> Minute {
    Minute(
        "2014-01-20", "set-objective",
        "objective: \(key), partnership: moot, says: Fewer accidents, whose: shared\(rest)")
}

private func progress(_ day: String, _ movement: String) -> Minute {
    Minute(
        day, "report-progress", "objective: o1, period-end: \(day), movement: \(movement)")
}

private func target(_ key: String, _ rest: String) -> Minute {
    Minute(
        "2014-01-27", "set-target", "target: \(key), objective: o1, measure: Accidents\(rest)")
}

private func benefit(_ key: String, _ rest: String = "") -> Minute {
    Minute(
        "2014-01-20", "claim-benefit",
        "benefit: \(key), partnership: moot, sort: leverage, claim: Money from elsewhere\(rest)")
}

private func measured(_ day: String, _ rest: String) -> Minute {
    Minute(day, "measure-benefit", "benefit: b1, \(rest)")
}

private func number(_ evidence: String, _ number: Int) -> String {
    "form: limit, evidence: \(evidence), measure: sum, atLeast: \(number), atMost: \(number)"
}

private func committed(_ involvement: String) -> Minute {
    Minute(
        "2014-04-07", "state-contribution",
        "involvement: \(involvement), year: 2014, resource: time, step: committed, amount: 12")
}

extension Proof {
    /// Of what is to be brought about, how far it is, and what it is worth.
    static let performance = [
        Proof(
            .objective, of: .partnership, with: "word: ours", scene: [striven("o1")],
            Minute(
                "2014-01-27", "set-objective",
                "objective: o2, partnership: moot, says: Fewer claims, whose: ours, body: council")
        ),
        Proof(
            .objectiveCount, of: .partnership, rule: number("objectiveCount", 2),
            scene: [striven("o1")], striven("o2")),
        Proof(
            .ownedObjectives, of: .partnership, rule: number("ownedObjectives", 1),
            scene: [striven("o1")], striven("o2", ", owner: ann")),
        Proof(
            .targetedObjectives, of: .partnership,
            rule: "form: agrees, left: objectiveCount, right: targetedObjectives, how: matches",
            scene: [striven("o1"), target("t1", ", value: 40")],
            target("t2", ", baseline: 62, value: 40, due: 2015-03-31")),
        Proof(
            .performanceReport, of: .partnership,
            Minute(
                "2014-04-14", "report-performance", "partnership: moot, period-end: 2014-03-31")),
        Proof(
            .stall, of: .objective, rule: "form: limit, evidence: stall, measure: run, atMost: 1",
            keeps: [.stall],
            scene: [
                striven("o1"), progress("2014-03-31", "stalled"),
                progress("2014-06-30", "backward"),
            ], progress("2014-09-30", "forward")),
        Proof(
            .benefitTarget, of: .benefit, scene: [benefit("b1")],
            benefit("b2", ", target: 5000000")),
        Proof(
            .benefitMeasured, of: .benefit, scene: [benefit("b1")],
            measured("2014-09-30", "outcome: A grant was won")),
        Proof(
            .benefitValue, of: .benefit,
            rule: "form: agrees, left: benefitTarget, right: benefitValue, how: within",
            scene: [
                benefit("b1", ", target: 5000000"), measured("2014-06-30", "pence: 1200000"),
            ], measured("2014-09-30", "pence: 5100000")),
        Proof(
            .benefitOutcome, of: .benefit,
            scene: [benefit("b1"), measured("2014-06-30", "pence: 1200000")],
            measured("2014-09-30", "outcome: A grant was won")),
        Proof(
            .benefitMoney, of: .benefit,
            scene: [benefit("b1"), measured("2014-06-30", "outcome: A grant was won")],
            measured("2014-09-30", "pence: 1200000")),
        Proof(
            .benefitChange, of: .benefit,
            scene: [benefit("b1"), measured("2014-06-30", "after: 7")],
            measured("2014-09-30", "before: 3, after: 7")),
        Proof(
            .efficiency, of: .partnership,
            Minute(
                "2014-05-12", "find-efficiency",
                "partnership: moot, found: One depot instead of two")),
        Proof(
            .pooling, of: .partnership,
            rule: "form: limit, evidence: pooling, measure: sum, atLeast: 2",
            scene: Scene.city + [committed("council-in-moot")], committed("city-in-moot")),
    ]
}
