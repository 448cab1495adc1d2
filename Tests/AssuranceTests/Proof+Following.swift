import Assurance
import Governance

private func decision(_ key: String, _ rest: String = "") -> Minute {
    Minute(
        "2014-03-20", "take-decision",
        "decision: \(key), by: partnership:moot, matter: A new bridge\(rest)")
}

private func promise(_ key: String, _ rest: String = "") -> Minute {
    Minute(
        "2014-02-10", "make-promise",
        "promise: \(key), by: body:council, matter: A report\(rest)")
}

private func item(_ key: String, _ rest: String = "") -> Minute {
    Minute(
        "2014-03-10", "add-item", "item: \(key), meeting: m1, title: Roads, level: county\(rest)")
}

private func remit(_ key: String, _ rest: String) -> Minute {
    Minute(
        "2014-01-27", "set-remit", "remit: \(key), seat: council-seat, says: Works\(rest)")
}

extension Proof {
    /// Of what reports say, and what becomes of decisions and promises.
    static let following = [
        Proof(
            .impact, of: .report, with: "word: equality",
            scene: Scene.report + [
                Minute(
                    "2014-01-31", "assess-impact",
                    "paper: r1, impact: carbon, assessment: A little less")
            ],
            Minute(
                "2014-01-31", "assess-impact", "paper: r1, impact: equality, assessment: None found"
            )),
        Proof(
            .impact, of: .report, with: "word: crimeAndDisorder",
            scene: Scene.report + [
                Minute("2014-01-31", "record-headings", "paper: r1, given: [equalities]")
            ],
            Minute("2014-02-03", "record-headings", "paper: r1, given: [crimeAndDisorder]")),
        Proof(
            .priorityAnswer, of: .priority, with: "among: [safer-roads]",
            scene: Scene.report + [
                Minute(
                    "2014-01-31", "answer-priority", "paper: r1, priority: schools, serves: no")
            ],
            Minute(
                "2014-01-31", "answer-priority", "paper: r1, priority: safer-roads, serves: no")),
        Proof(
            .promiseOwner, of: .promise, scene: [promise("q1")], promise("q2", ", rank: leader")),
        Proof(
            .handedOver, of: .promise, scene: [promise("q1")],
            Minute("2014-09-15", "release-promise", "promise: q1, reason: The road was closed")),
        Proof(
            .decisionSum, of: .decision,
            rule: "form: limit, evidence: decisionSum, measure: sum, atLeast: 50000",
            scene: [decision("d1"), decision("d2", ", pence: 49999")],
            decision("d3", ", pence: 50000")),
        Proof(
            .remitLimit, of: .decision,
            rule: "form: agrees, left: decisionSum, right: remitLimit, how: within",
            scene: [
                seat(), decision("d1", ", pence: 50000, sort: contract"),
                remit("t1", ", limit: 40000"), remit("t2", ", kinds: [grant], limit: 90000"),
            ], remit("t3", ", kinds: [contract], limit: 50000")),
        Proof(
            .referral, of: .decision,
            scene: [
                decision("d1"),
                Minute("2014-03-24", "refer-decision", "referral: x1, decision: d1, to: city"),
            ], Minute("2014-03-24", "refer-decision", "referral: x2, decision: d1, to: council")),
        Proof(
            .referralAnswered, of: .referral,
            scene: [
                decision("d1"),
                Minute("2014-03-24", "refer-decision", "referral: x1, decision: d1, to: council"),
            ], Minute("2014-05-12", "answer-referral", "referral: x1, outcome: endorsed")),
        Proof(
            .localVariation, of: .decision, scene: [decision("d1")],
            decision("d2", ", variation: In the hills by hand")),
        Proof(
            .itemReason, of: .item, scene: Scene.meeting + [item("i1")],
            item("i2", ", level-reason: One road through six districts")),
        Proof(
            .together, of: .item, scene: Scene.meeting + [item("i1")],
            item("i2", ", together: One contract is cheaper")),
    ]
}
