import Assurance
import Governance

private func grounded(_ ground: String, _ rest: String = "", on day: String = "2014-01-20")
    -> Minute
{
    Minute(
        day, "give-ground", "case: j1, ground: \(ground), evidence: The strategy says so\(rest)")
}

private func scored(_ day: String, _ likelihood: Int, _ impact: Int) -> Minute {
    Minute(day, "score-risk", "risk: r1, likelihood: \(likelihood), impact: \(impact)")
}

extension Scene {
    /// The council asks itself again whether it should take part in the Moot.
    static let joiningCase = [
        Minute(
            "2014-01-14", "open-case",
            "case: j1, partnership: moot, body: council, purpose: review")
    ]
    static let risk = [
        Minute(
            "2014-01-10", "enter-risk",
            "risk: r1, of: partnership:moot, matter: The bridge is shut, sort: delivery")
    ]
    static let decided = Minute(
        "2014-02-10", "decide-case",
        "case: j1, outcome: continueAsBefore, reasons: It mends roads, by: body:cabinet")
}

extension Proof {
    /// Of a body that makes up its mind about a partnership.
    static let joining = [
        Proof(
            .ground, of: .joiningCase, with: "word: savesMoney",
            scene: Scene.joiningCase + [grounded("vision")], grounded("savesMoney")),
        Proof(
            .groundCitation, of: .ground, scene: Scene.joiningCase + [grounded("legalDuty")],
            grounded("legalDuty", ", citation: Crime and Disorder Act 1998 section 5")),
        Proof(
            .groundSum, of: .ground, scene: Scene.joiningCase + [grounded("savesMoney")],
            grounded("savesMoney", ", pence: 1250000")),
        Proof(
            .groundCurrent, of: .ground,
            scene: Scene.joiningCase + [grounded("externalFunding", ", until: 2014-06-30")],
            grounded("externalFunding", ", until: 2015-03-31", on: "2014-07-14")),
        Proof(
            .riskFall, of: .ground,
            scene: Scene.joiningCase + Scene.risk + [
                scored("2014-01-13", 4, 3), grounded("reducesRisk", ", risk: r1"),
            ], scored("2014-09-15", 2, 3)),
        Proof(
            .judgedForm, of: .joiningCase, scene: Scene.joiningCase,
            Minute(
                "2014-01-20", "judge-form",
                "case: j1, form: partnership, reason: No one body can do it")),
        Proof(
            .checklistAnswer, of: .question, with: "among: [legal-powers]",
            scene: Scene.joiningCase + [
                Minute(
                    "2014-01-20", "answer-question",
                    "case: j1, question: exit-plan, answer: yes")
            ],
            Minute(
                "2014-01-20", "answer-question", "case: j1, question: legal-powers, answer: no")),
        Proof(.caseDecided, of: .joiningCase, scene: Scene.joiningCase, Scene.decided),
        Proof(.decisionReason, of: .joiningCase, scene: Scene.joiningCase, Scene.decided),
    ]
}
