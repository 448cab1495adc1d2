import Assurance
import Governance
import Testing

/// The council’s seat at the Moot, and Ann in it.
private let sitting = [called, seat(), filled("2014-01-20", "person: ann")]

/// What Ann may agree to: fifty thousand pounds.
private let remit = Minute(
    "2014-01-27", "set-remit",
    "remit: r1, seat: council-seat, says: Grants for roads, limit: 5000000")

private func accepted(_ when: String) -> Minute {
    Minute(when, "accept-remit", "remit: r1, person: ann")
}

private func agreed(_ rest: String = "", on when: String = "2014-02-03") -> Minute {
    Minute(
        when, "take-decision",
        "decision: d1, by: partnership:moot, matter: The Long Bridge"
            + (rest.isEmpty ? "" : ", \(rest)"))
}

private let referred = Minute(
    "2014-02-10", "refer-decision", "referral: b1, decision: d1, to: council")

private func answered(_ when: String) -> Minute {
    Minute(when, "answer-referral", "referral: b1, outcome: endorsed")
}

@Suite struct `The city’s guide and those who speak for the council` {
    static let remits = [
        Example("CG-16", .kept, sitting + [remit, accepted("2014-02-03")]),
        Example("CG-16", .missed, sitting + [remit, accepted("2014-03-21")]),
        Example("CG-16", .missed, keeps: [.remitAccepted], sitting + [remit]),
        Example("CG-16", .unknown, sitting + [remit]),
        Example(
            "CG-16", .unknown,
            sitting + [remit, Minute("2014-03", "accept-remit", "remit: r1, person: ann")]),
        Example(
            "CG-16", .notApplicable,
            sitting + [Minute("2014-02-03", "vacate-seat", "seat: council-seat")]),
        Example("CG-17", .kept, sitting + [remit, agreed("pence: 5000000")]),
        Example("CG-17", .kept, sitting + [remit, agreed()]),
        Example("CG-17", .late, sitting + [remit, agreed("pence: 5000001")]),
        Example("CG-17", .excused, sitting + [remit, agreed("pence: 5000001"), referred]),
        Example(
            "CG-17", .late,
            sitting + [
                Minute(
                    "2014-01-27", "set-remit",
                    "remit: r1, seat: council-seat, says: Grants, kinds: [grant], limit: 5000000"),
                Minute(
                    "2014-01-27", "set-remit",
                    "remit: r2, seat: council-seat, says: Posts, kinds: [post], limit: 100"),
                agreed("pence: 200, sort: post"),
            ]),
        Example("CG-17", .unknown, sitting + [agreed("pence: 5000001")]),
        Example(
            "CG-18", .kept, [agreed("pence: 10"), referred, answered("2014-04-11")]),
        Example(
            "CG-18", .missed, [agreed("pence: 10"), referred, answered("2014-04-12")]),
        Example("CG-18", .due, on: "2014-04-11", [agreed("pence: 10"), referred]),
        Example(
            "CG-18", .late, keeps: [.referralAnswered], [agreed("pence: 10"), referred]),
        Example("CG-18", .unknown, [agreed("pence: 10"), referred]),
    ]

    @Test(arguments: remits)
    func `asks what they may agree to`(_ example: Example) { example.prove() }
}
