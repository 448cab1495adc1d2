import Assurance
import Governance

private func planned(_ key: String, _ sort: String, _ rest: String = "") -> Minute {
    Minute(
        "2014-02-03", "plan-item",
        "forward-item: \(key), partnership: moot, sort: \(sort), matter: Potholes\(rest)")
}

private func priority(_ until: String) -> Minute {
    Minute(
        "2014-02-03", "link-priority", "partnership: moot, priority: safer-roads, until: \(until)")
}

private func held(_ rest: String = "") -> Minute {
    Minute(
        "2014-05-12", "hold-review",
        "partnership: moot, kind: annual, outcome: continueAsBefore\(rest)")
}

private func clause(_ day: String, _ found: String) -> Minute {
    Minute(day, "check-clause", "partnership: moot, clause: quorum, found: \(found)")
}

private func number(_ evidence: String, _ number: Int) -> String {
    "form: limit, evidence: \(evidence), measure: sum, atLeast: \(number), atMost: \(number)"
}

extension Scene {
    /// The city takes part in the Moot beside the council.
    static let city = [
        Minute(
            "2014-01-08", "record-involvement",
            "involvement: city-in-moot, body: city, partnership: moot")
    ]
    /// A parish with a council of its own.
    static let upton = [
        Minute(
            "2010", "establish-body",
            "body: upton, name: Upton Parish Council, sector: parish, area: shire")
    ]
}

extension Proof {
    /// Of whom a partnership asks, and what it has before it.
    static let planning = [
        Proof(
            .partnersConsulted, of: .partnership,
            Minute(
                "2014-02-03", "consult-partners",
                "partnership: moot, with: [city parishes], how: A workshop at the town hall")),
        Proof(
            .invitation, of: .partner, scene: Scene.city,
            Minute("2014-01-06", "invite-partner", "partnership: moot, body: city")),
        Proof(
            .invitationReply, of: .partner,
            scene: Scene.city + [
                Minute("2014-01-06", "invite-partner", "partnership: moot, body: city")
            ],
            Minute(
                "2014-01-07", "answer-invitation",
                "partnership: moot, body: city, answer: accepted")),
        Proof(
            .groupPlan, of: .group, with: "among: [cyclists]",
            scene: [
                Minute(
                    "2014-02-03", "consider-group", "partnership: moot, group: hauliers, plan: seat"
                )
            ],
            Minute(
                "2014-02-03", "consider-group", "partnership: moot, group: cyclists, plan: consult")
        ),
        Proof(.forwardItem, of: .partnership, planned("f1", "issue")),
        Proof(
            .forwardCount, of: .partnership, rule: number("forwardCount", 2),
            scene: [planned("f1", "issue")], planned("f2", "task")),
        Proof(
            .datedForward, of: .partnership, rule: number("datedForward", 1),
            scene: [planned("f1", "issue")], planned("f2", "task", ", day: 2014-09")),
        Proof(
            .ownedForward, of: .partnership, rule: number("ownedForward", 1),
            scene: [planned("f1", "issue")], planned("f2", "task", ", owner: city")),
        Proof(
            .itemOwner, of: .forwardTheme, scene: [planned("f1", "theme")],
            planned("f2", "theme", ", person: ann")),
        Proof(
            .itemDate, of: .project, scene: Scene.meeting + [planned("f1", "project")],
            planned("f2", "project", ", meeting: m1")),
        Proof(
            .localParty, of: .project,
            scene: Scene.upton + [planned("f1", "project", ", partners: [city]")],
            planned("f2", "project", ", partners: [city upton]")),
        Proof(.priority, of: .partnership, scene: [priority("2014-06-30")], priority("2015-03-31")),
        Proof(.reviewHeld, of: .partnership, held()),
        Proof(.partnerViews, of: .partnership, scene: [held()], held(", views: [city]")),
        Proof(
            .rival, of: .partnership,
            Minute(
                "2014-01-10", "start-partnership",
                "partnership: league, name: The League, kind: network, themes: [rail roads],"
                    + " area: shire, regime: informal")),
        Proof(
            .missingClause, of: .partnership,
            rule: "form: limit, evidence: missingClause, measure: sum, atMost: 0",
            scene: [clause("2014-02-03", "missing")], clause("2014-06-09", "present")),
    ]
}
