import Assurance
import Governance
import Testing

private let draft = Minute(
    "2014-02-10", "record-version",
    "version: v2, framework: local-councils-framework, label: Second, author: council")

private let opened = [
    draft,
    Minute("2014-02-17", "open-consultation", "consultation: k1, version: v2, with: parishes"),
]

private func closed(_ when: String) -> [Minute] {
    opened + [Minute(when, "close-consultation", "consultation: k1, result: replied")]
}

private func toldBack(_ when: String) -> Minute {
    Minute(when, "feed-back-consultation", "consultation: k1")
}

private func standard(_ days: Int, _ when: String = "2014-01-06") -> Minute {
    Minute(when, "set-response-standard", "body: council, days: \(days)")
}

private let westbury = Minute(
    "2010", "establish-body",
    "body: westbury, name: Westbury Parish Council, sector: parish, area: shire")

/// Westbury asks on Monday 3 March 2014.
private let request = [
    westbury,
    Minute(
        "2014-03-03", "request-support",
        "request: q7, from: westbury, to: council, matter: How to insure a playground"),
]

private func answered(_ when: String) -> Minute {
    Minute(when, "answer-request", "request: q7, note: By a policy of its own")
}

private let invited = [
    westbury,
    Minute(
        "2014-01-10", "invite-signatory",
        "signatory: s7, framework: local-councils-framework, author: council, body: westbury"),
]

private func signed(_ status: String) -> Minute {
    Minute("2014-02-24", "sign-charter", "signatory: s7, status: \(status), minute: 12")
}

private func varied(_ when: String) -> Minute {
    Minute(
        when, "record-variation", "signatory: s7, clause: Communication, says: On the green board")
}

private let anew = [draft, Minute("2014-05-01", "adopt-version", "version: v2")]

private func issue(_ rest: String, when: String = "2014-02-03") -> Minute {
    Minute(
        when, "open-issue",
        "issue: o1, framework: local-councils-framework, author: council,"
            + " matter: Who mows what\(rest)")
}

private func dated(_ rest: String) -> Minute {
    Minute("2014-04-07", "date-issue", "issue: o1, next: \(rest)")
}

@Suite struct `What local councils are asked and promised` {
    static let consultations = [
        Example("HF-04", .kept, closed("2014-03-20") + [toldBack("2014-04-10")]),
        Example("HF-04", .due, closed("2014-03-20")),
        Example("HF-04", .missed, closed("2014-03-03") + [toldBack("2014-04-10")]),
        Example(
            "HF-04", .missed, on: "2014-08-04", closed("2014-03-20") + [toldBack("2014-07-01")]),
        Example(
            "HF-04", .late, on: "2014-08-04", keeps: [.consultationFedBack], closed("2014-03-20")),
        Example("HF-04", .unknown, on: "2014-08-04", closed("2014-03-20")),
        Example("HF-04", .unknown, opened),
        Example("HF-04", .notApplicable, keeps: [.consultationClosed], opened),
    ]

    @Test(arguments: consultations)
    func `leaves time to answer and is told back`(_ example: Example) { example.prove() }

    static let requests = [
        Example("HF-05", .kept, [standard(10)] + request + [answered("2014-03-14")]),
        Example("HF-05", .due, on: "2014-03-10", [standard(10)] + request),
        Example("HF-05", .missed, [standard(10)] + request + [answered("2014-04-01")]),
        Example("HF-05", .late, keeps: [.requestAnswered], [standard(10)] + request),
        Example("HF-05", .unknown, [standard(10)] + request),
        Example("HF-05", .unknown, request + [answered("2014-03-14")]),
        Example(
            "HF-05", .kept,
            [standard(10)] + request + [answered("2014-03-14"), standard(2, "2014-05-01")]),
    ]

    @Test(arguments: requests)
    func `is answered in the time set when it was asked`(_ example: Example) { example.prove() }

    static let signing = [
        Example("HF-08", .kept, invited + [varied("2014-02-24")]),
        Example("HF-08", .kept, invited + [varied("2014-02-24")] + anew + [varied("2014-05-12")]),
        Example(
            "HF-08", .late, keeps: [.variationCarried], invited + [varied("2014-02-24")] + anew),
        Example("HF-08", .unknown, invited + [varied("2014-02-24")] + anew),
        Example("HF-08", .notApplicable, keeps: [.variation], invited),
        Example("HF-09", .kept, about: "westbury", invited + [signed("signed")]),
        Example("HF-09", .kept, about: "westbury", invited + [signed("declined")]),
        Example("HF-09", .late, keeps: [.signatoryStatus], about: "westbury", [westbury]),
        Example("HF-09", .late, keeps: [.signatoryStatus], about: "westbury", invited),
        Example("HF-09", .unknown, about: "westbury", invited),
    ]

    @Test(arguments: signing)
    func `is theirs to sign and to keep in their own way`(_ example: Example) { example.prove() }

    static let issues = [
        Example("HF-13", .kept, [issue(", owner: parishes, next: 2014-09-01")]),
        Example("HF-13", .kept, [issue(""), dated("2014-09-01, owner: parishes")]),
        Example("HF-13", .late, [issue(", next: 2014-09-01")]),
        Example("HF-13", .late, [issue(", owner: parishes, next: 2014-03-31")]),
        Example("HF-13", .late, [issue(", owner: parishes"), dated("2014-05-01")]),
        Example("HF-13", .unknown, [issue(", owner: parishes, next: 2014-09-01", when: "2014")]),
    ]

    @Test(arguments: issues)
    func `has somebody and a date where it is left open`(_ example: Example) { example.prove() }
}
