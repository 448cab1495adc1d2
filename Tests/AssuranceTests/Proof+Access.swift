import Assurance
import Governance

private let item = Minute("2014-03-10", "add-item", "item: i1, meeting: m1, title: A contract")

private func exempted(_ when: String, _ rest: String) -> Minute {
    Minute(when, "exempt-item", "item: i1, \(rest)")
}

private func told(_ notice: String, _ rest: String) -> Minute {
    Minute("2014-03-03", "announce-private-meeting", "meeting: m1, notice: \(notice)\(rest)")
}

private func quorum(_ number: Int) -> Minute {
    Minute("2014-01-10", "set-quorum", "partnership: moot, number: \(number), of: people")
}

private func announced(_ when: String, _ documents: String) -> Minute {
    Minute(when, "announce-key-decision", "item: i1, documents: \(documents)")
}

extension Proof {
    private static let items = Scene.meeting + [item]
    private static let withheld = items + [exempted("2014-03-10", "paragraphs: []")]
    private static let met =
        Scene.meeting + [Minute("2014-03-20", "hold-meeting", "meeting: m1")]

    /// Of what a meeting needs, withholds, announces and leaves behind.
    static let access = [
        Proof(.quorum, of: .partnership, quorum(3)),
        Proof(
            .quorate, of: .meeting, scene: met + [quorum(2)],
            Minute(
                "2014-03-20", "record-attendance",
                "meeting: m1, body: council, person: ann, capacity: holder"),
            Minute(
                "2014-03-20", "record-attendance",
                "meeting: m1, body: city, person: bob, capacity: deputy")),
        Proof(
            .signedMinutes, of: .meeting, scene: met,
            Minute("2014-04-10", "sign-minutes", "meeting: m1, person: ann")),
        Proof(
            .inspection, of: .meeting,
            scene: met + [
                Minute("2014-04-10", "record-inspection", "of: meeting:m1, open: no")
            ], Minute("2014-05-12", "record-inspection", "of: meeting:m1, open: yes")),
        Proof(
            .inspection, of: .report, scene: Scene.report,
            Minute("2014-05-12", "record-inspection", "of: paper:r1, open: yes")),
        Proof(
            .exemptParagraph, of: .withheld, scene: withheld,
            exempted("2014-03-12", "paragraphs: [3]")),
        Proof(
            .publicInterest, of: .withheld, scene: withheld,
            exempted("2014-03-12", "paragraphs: [], public-interest: It is sold")),
        Proof(
            .publicTitle, of: .withheld, scene: withheld,
            exempted("2014-03-12", "paragraphs: [], public-title: A sale")),
        Proof(
            .privacyNotice, of: .privateMeeting, scene: Scene.meeting + [told("first", "")],
            told("first", ", reasons: A sale")),
        Proof(
            .privacyStatement, of: .privateMeeting,
            scene: Scene.meeting + [told("second", ", representations: A letter")],
            told("second", ", representations: A letter, response: It is a sale")),
        Proof(
            .privacyAgreed, of: .privateMeeting,
            scene: Scene.meeting + [told("first", ", reasons: A sale")],
            Minute("2014-03-10", "agree-private-meeting", "meeting: m1, reason: The bank waits")),
        Proof(
            .keyDecisionNotice, of: .keyDecision,
            scene: items + [
                Minute("2014-03-10", "find-key-decision", "item: i1, tests: [spending]")
            ], announced("2014-03-11", "no")),
        Proof(
            .keyDecisionDocuments, of: .keyDecision, scene: items + [announced("2014-03-11", "no")],
            announced("2014-03-12", "yes")),
    ]
}
