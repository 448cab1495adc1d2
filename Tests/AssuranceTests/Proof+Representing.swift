import Assurance
import Governance

private func verified(_ day: String, _ works: String) -> Minute {
    Minute(
        day, "verify-contact",
        "involvement: council-in-moot, office: leadOfficer, works: \(works)")
}

private func tried(_ day: String, _ works: String) -> Minute {
    Minute(day, "try-side-contact", "adoption: own, side: local, works: \(works)")
}

private func offered(_ day: String) -> Minute {
    Minute(day, "send-offer", "involvement: council-in-moot, offer: Two engineers")
}

extension Scene {
    /// The parishes speak for one side of the framework.
    static let side = [
        Minute("2014-01-10", "record-party", "adoption: own, side: local, body: parishes")
    ]
    /// Ann holds the council’s seat and has been sent what she may agree to.
    static let remit = [
        seat(), filled("2014-01-20", "person: ann"),
        Minute("2014-01-27", "set-remit", "remit: t1, seat: council-seat, says: Minor works"),
        Minute("2014-01-27", "send-remit", "remit: t1, person: ann"),
    ]
}

private func filled(_ day: String, _ rest: String) -> Minute {
    Minute(day, "fill-seat", "seat: council-seat, \(rest)")
}

extension Proof {
    /// Of whom to ask, what is offered, and what representatives may do and know.
    static let representing = [
        Proof(
            .workingContact, of: .involvement,
            scene: [contact("leadOfficer", "ann"), verified("2014-02-03", "no")],
            verified("2014-03-03", "yes")),
        Proof(
            .workingContact, of: .side, scene: Scene.side + [tried("2014-02-03", "no")],
            tried("2014-03-03", "yes")),
        Proof(.contactTried, of: .involvement, verified("2014-02-03", "no")),
        Proof(.contactTried, of: .side, scene: Scene.side, tried("2014-02-03", "no")),
        Proof(
            .offer, of: .partner,
            scene: Scene.city + [
                offered("2014-02-03"),
                Minute(
                    "2014-02-10", "answer-offer",
                    "involvement: council-in-moot, by: city, answer: objected"),
            ], offered("2014-02-24")),
        Proof(
            .remitAccepted, of: .seat, scene: Scene.remit,
            Minute("2014-02-03", "accept-remit", "remit: t1, person: ann")),
        Proof(
            .briefingReceived, of: .meeting,
            scene: Scene.meeting + [
                Minute(
                    "2014-03-18", "send-briefing",
                    "meeting: m1, involvement: council-in-moot, to: representatives"),
                Minute(
                    "2014-03-19", "confirm-briefing",
                    "meeting: m1, involvement: council-in-moot, to: representatives, received: no"
                ),
            ],
            Minute(
                "2014-03-20", "confirm-briefing",
                "meeting: m1, involvement: council-in-moot, to: representatives, received: yes")),
    ]
}
