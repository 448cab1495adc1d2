import Assurance
import Governance
import Testing

/// What makes one word of evidence true, of what, and after which scene was set.
struct Proof: CustomTestStringConvertible, Sendable {
    let evidence: Evidence
    let subject: SubjectWord
    /// More lines of the duty: `word: title`.
    var more = ""
    /// The rule that asks for it, where that it is there is not enough: `form: limit, …`.
    var rule = ""
    /// What is kept, so that there being none counts.
    var keeps: [Evidence] = []
    let scene: [Minute]
    let minutes: [Minute]

    init(
        _ evidence: Evidence, of subject: SubjectWord, with more: String = "",
        rule: String? = nil, keeps: [Evidence] = [], scene: [Minute] = [], _ minutes: Minute...
    ) {
        self.evidence = evidence
        self.subject = subject
        self.more = more
        self.rule = rule ?? "form: exists, evidence: \(evidence.rawValue)"
        self.keeps = keeps
        self.scene = scene
        self.minutes = minutes
    }

    var testDescription: String { evidence.rawValue }

    /// A framework with one duty that asks for this evidence.
    var library: Library {
        Shelf.with(
            """
              - {id: OWN-1, says: It is there, clause: one, subject: \(subject.rawValue),
                 \(rule)\(more.isEmpty ? "" : ", " + more)}
            """)
    }

    /// Without the evidence the duty is not kept; with it, it is, and an entry proves it.
    func prove() {
        var world = World(library: library)
        world.adopt("own", by: "body:council")
        world.keep(keeps)
        let adopted = world.entries.count
        world.does(scene)
        let before = world.findings("OWN-1", on: "2014-12-01")
        #expect(before.allSatisfy { $0.standing != .kept }, "\(before.map(\.standing.inWords))")
        world.does(minutes)
        let after = world.findings("OWN-1", on: "2014-12-01")
        #expect(
            after.contains {
                $0.standing == .kept
                    && !world.assessor(on: "2014-12-01").proof(of: $0).entries.isEmpty
            },
            "\(after.map { "\($0.key.name) \($0.standing.inWords)" })")
        world.proveLive(after: adopted, on: "2014-12-01")
    }
}

/// Scenes that more than one proof plays in.
enum Scene {
    static let meeting = [called]
    static let report =
        [
            Minute(
                "2014-01-20", "call-meeting", "meeting: c1, convener: body:cabinet, day: 2014-02-10"
            ),
            Minute(
                "2014-01-31", "publish-paper",
                "paper: r1, meeting: c1, sort: report, title: The Moot"),
        ] + approval
    static let approval = [
        Minute(
            "2014-02-10", "seek-approval",
            "approval: a1, of: moot, by: council-in-moot, from: cabinet, report: r1")
    ]
    static let bare = [
        Minute(
            "2014-02-10", "seek-approval",
            "approval: a1, of: moot, by: council-in-moot, from: cabinet")
    ]
    static let paper =
        meeting + [
            Minute(
                "2014-03-12", "publish-paper", "paper: p1, meeting: m1, sort: report, title: Roads")
        ]
    static let promise = [
        Minute("2014-02-10", "make-promise", "promise: q1, by: body:council, matter: A report")
    ]
    static let version = [
        Minute(
            "2014-02-10", "record-version",
            "version: v2, framework: own, label: Second, author: council")
    ]
    static let consultation =
        version + [
            Minute(
                "2014-02-17", "open-consultation", "consultation: k1, version: v2, with: parishes")
        ]
    static let league = [
        Minute(
            "2014-01-10", "start-partnership",
            "partnership: league, name: The League, kind: network, themes: [roads], area: shire,"
                + " regime: informal"),
        Minute(
            "2014-01-10", "record-involvement",
            "involvement: council-in-league, body: council, partnership: league"),
    ]
    static let chair = "of: partnership:moot, office: chair, person: ann"
}
