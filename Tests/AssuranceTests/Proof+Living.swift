import Assurance
import Governance

private func issue(_ key: String, _ rest: String = "") -> Minute {
    Minute(
        "2014-02-03", "open-issue",
        "issue: \(key), framework: own, author: council, matter: Who clears snow\(rest)")
}

private func reviewed(_ by: String, _ rest: String = "") -> Minute {
    Minute("2014-01-10", "date-review", "adoption: own, by: \(by)\(rest)")
}

private func varied(_ day: String) -> Minute {
    Minute(
        day, "record-variation", "signatory: s1, clause: Third point, says: In two months")
}

private func offered(_ accessible: String) -> Minute {
    Minute(
        "2014-01-10", "offer-document",
        "adoption: own, address: The library, accessible: \(accessible)")
}

private let answers = Minute(
    "2014-02-03", "set-response-standard", "body: parishes, days: 10")

private let feedback = Minute("2014-04-14", "feed-back-consultation", "consultation: k1")

extension Scene {
    /// A parish is asked to sign the framework.
    static let signatory =
        upton + [
            Minute(
                "2014-01-13", "invite-signatory",
                "signatory: s1, framework: own, author: council, body: upton")
        ]
    static let request = [
        Minute(
            "2014-02-03", "request-support",
            "request: h1, from: parishes, to: council, matter: Advice on snow")
    ]
    static let comment =
        consultation + [
            Minute(
                "2014-03-03", "make-comment",
                "comment: c1, consultation: k1, from: parishes, says: Too long")
        ]
}

extension Proof {
    /// Of the sides of a living framework, its text and what is said of it.
    static let living = [
        Proof(.signatoryStatus, of: .localCouncil, scene: Scene.signatory, signed),
        Proof(.variation, of: .signatory, scene: Scene.signatory, varied("2014-02-03")),
        Proof(
            .variationCarried, of: .signatory,
            scene: Scene.signatory + Scene.version + [
                varied("2014-02-03"), Minute("2014-05-01", "adopt-version", "version: v2"),
            ], varied("2014-05-12")),
        Proof(
            .issueOwner, of: .issue, scene: [issue("i1")],
            Minute("2014-03-03", "date-issue", "issue: i1, next: 2014-06-09, owner: parishes")),
        Proof(
            .issueDate, of: .issue, scene: [issue("i1", ", next: 2014-06-09")],
            Minute("2014-06-09", "date-issue", "issue: i1, next: 2015-02-09")),
        Proof(.requestAnswered, of: .request, scene: Scene.request, answered),
        Proof(
            .commentAnswered, of: .comment, scene: Scene.comment,
            Minute("2014-04-14", "answer-comment", "comment: c1, answer: It is shorter now")),
        Proof(.consultationFedBack, of: .consultation, scene: Scene.consultation, feedback),
        Proof(
            .consultationClosed, of: .consultation, scene: Scene.consultation,
            Minute("2014-04-10", "close-consultation", "consultation: k1, result: silent")),
        Proof(
            .consultationDays, of: .consultation,
            rule: "form: limit, evidence: consultationDays, measure: sum, atLeast: 28, atMost: 28",
            scene: Scene.consultation,
            Minute("2014-03-17", "close-consultation", "consultation: k1, result: replied")),
        Proof(
            .party, of: .adoption, with: "word: local",
            scene: [Minute("2014-01-10", "record-party", "adoption: own, side: county")],
            Minute("2014-01-10", "record-party", "adoption: own, side: local, body: parishes")),
        Proof(
            .sideContact, of: .side, scene: Scene.side,
            Minute(
                "2014-01-10", "name-side-contact",
                "adoption: own, side: local, post: The secretary, contact: By letter")),
        Proof(.responseStandard, of: .side, scene: Scene.side, answers),
        Proof(
            .responseStandard, of: .adoption, scene: [answers],
            Minute("2014-02-03", "set-response-standard", "body: council, days: 5")),
        Proof(
            .measureTaken, of: .adoption, with: "word: calls",
            scene: [
                Minute(
                    "2014-02-03", "take-measure", "adoption: own, measure: letters, value: 12")
            ],
            Minute("2014-02-03", "take-measure", "adoption: own, measure: calls, value: 40")),
        Proof(
            .gapDiscussed, of: .adoption,
            Minute(
                "2014-05-12", "discuss-gap",
                "adoption: own, principle: trust, note: We meet monthly")),
        Proof(.reviewBy, of: .adoption, scene: [reviewed("2014-06-30")], reviewed("2015-06-30")),
        Proof(
            .reviewOwner, of: .adoption, scene: [reviewed("2015-06-30")],
            reviewed("2015-06-30", ", owner: parishes")),
        Proof(.document, of: .adoption, scene: [offered("no")], offered("yes")),
    ]

    private static let signed = Minute(
        "2014-02-03", "sign-charter", "signatory: s1, status: signed, minute: Minute 14 of 2014")
    private static let answered = Minute(
        "2014-02-17", "answer-request", "request: h1, note: Grit is at the depot")
}
