import Assurance
import Governance

private func risk(_ key: String, _ rest: String = "") -> Minute {
    Minute(
        "2014-01-10", "enter-risk",
        "risk: \(key), of: partnership:moot, matter: A flood, sort: delivery\(rest)")
}

private func within(_ evidence: String) -> String {
    "form: agrees, left: openRisks, right: \(evidence), how: within"
}

private func complaint(_ key: String) -> Minute {
    Minute("2014-02-03", "receive-complaint", "complaint: \(key), partnership: moot")
}

extension Proof {
    /// Of risks, and of complaints.
    static let risks = [
        Proof(
            .openRisks, of: .partnership,
            rule: "form: limit, evidence: openRisks, measure: sum, atMost: 1",
            scene: [risk("r1"), risk("r2")],
            Minute("2014-06-09", "close-risk", "risk: r2, reason: The dam is built")),
        Proof(
            .ownedRisks, of: .partnership,
            rule: "form: limit, evidence: ownedRisks, measure: sum, atLeast: 1",
            scene: [risk("r1")], risk("r2", ", owner: ann")),
        Proof(
            .scoredRisks, of: .partnership, rule: within("scoredRisks"), scene: [risk("r1")],
            Minute("2014-01-13", "score-risk", "risk: r1, likelihood: 2, impact: 4")),
        Proof(
            .mitigatedRisks, of: .involvement, rule: within("mitigatedRisks"),
            scene: [
                Minute(
                    "2014-01-10", "enter-risk",
                    "risk: r1, of: involvement:council-in-moot, matter: A claim, sort: legal")
            ],
            Minute(
                "2014-01-13", "mitigate-risk",
                "risk: r1, action: Clear the culvert, owner: bob, due: 2014-03-31")),
        Proof(
            .complaintStages, of: .partnership,
            Minute("2014-01-10", "set-stage", "of: partnership:moot, stage: 1, days: 10")),
        Proof(
            .lateComplaint, of: .partnership,
            scene: [
                Minute("2014-01-10", "set-stage", "of: partnership:moot, stage: 1, days: 10"),
                complaint("k1"),
                Minute(
                    "2014-02-17", "answer-complaint", "complaint: k1, stage: 1, outcome: upheld"),
            ], complaint("k2"),
            Minute("2014-03-03", "answer-complaint", "complaint: k2, stage: 1, outcome: upheld")),
    ]
}
