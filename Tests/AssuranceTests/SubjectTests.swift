import Assurance
import Governance
import Testing

@Suite struct `Every subject` {
    private static let all: [(subject: SubjectWord, names: [String])] = [
        (.partnership, ["partnership:league", "partnership:moot"]),
        (.involvement, ["involvement:council-in-league", "involvement:council-in-moot"]),
        (.meeting, ["meeting:m1"]), (.paper, ["meeting:m1/agenda", "paper:p1"]),
        (.item, ["item:i1"]), (.seat, ["seat:council-seat", "seat:empty-seat"]),
        (.speaker, ["meeting:m1/council-seat"]), (.report, ["paper:r1"]),
        (.approval, ["approval:a1"]), (.promise, ["promise:q1"]), (.decision, ["decision:d1"]),
        (
            .member,
            ["league", "moot"].flatMap { moot in
                ["city", "police"].map { "partnership:\(moot)/\($0)" }
            }
        ),
        (
            .resource,
            ["league", "moot"].flatMap { moot in
                ["assets", "knowledge", "money", "time"].map {
                    "involvement:council-in-\(moot)/\($0)"
                }
            }
        ),
        (
            .overlap,
            ["involvement:council-in-league/moot", "involvement:council-in-moot/league"]
        ),
        (.versionChange, ["version:v2"]), (.adoption, ["adoption:own"]),
    ]

    @Test(arguments: all.map(\.subject), [all])
    func `is asked once for each of its kind`(
        subject: SubjectWord, all: [(subject: SubjectWord, names: [String])]
    ) {
        let duty = """
              - {id: OWN-1, says: a, clause: b, subject: \(subject.rawValue), form: exists,
                 evidence: exitPlan, members: {everyCouncil: [district], sectors: [police]}}
            """
        var world = World(library: Shelf.with(duty))
        world.adopt("own", by: "body:council")
        world.does(Scene.paper + Scene.report + Scene.promise + Scene.version + Scene.league)
        world.does([
            seat(), filled("2014-01-10"), seat(of: "city"),
            Minute(
                "2014-01-10", "create-seat",
                "seat: empty-seat, partnership: moot, body: council, sector: county"),
            Minute("2014-03-10", "add-item", "item: i1, meeting: m1, title: Roads"),
            Minute("2014-03-20", "take-decision", "decision: d1, by: body:council, matter: A"),
        ])
        let names = world.findings("OWN-1", on: "2014-12-01").map(\.key.name).sorted()
        #expect(names == all.first { $0.subject == subject }?.names.map { "OWN-1/council/\($0)" })
    }

    @Test func `is listed here`() {
        #expect(Set(Self.all.map(\.subject)) == Set(SubjectWord.allCases))
    }
}
