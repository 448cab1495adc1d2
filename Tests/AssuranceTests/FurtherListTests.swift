import Assurance
import Governance
import Testing

@Suite struct `A list in a duty` {
    @Test func `of words gives one finding for each, called by its title if it has one`() {
        let library = Shelf.with(
            """
              - {id: OWN-1, says: a, clause: b, subject: group, form: exists, evidence: groupPlan,
                 among: [young-people, {key: hauliers, title: Hauliers and their drivers}]}
            """)
        var world = World(library: library)
        world.adopt("own", by: "partnership:moot")
        let assessor = world.assessor(on: "2014-12-01")
        let found = assessor.findings()
        #expect(
            found.map(\.key.name)
                == ["young-people", "hauliers"].map { "OWN-1/partnership:moot/\($0)" })
        #expect(
            found.map { assessor.title(of: $0) }
                == ["The Moot: young people", "The Moot: Hauliers and their drivers"])
    }

    private static let question = """
          - {id: OWN-1, says: a, clause: b, subject: question, among: [legal-powers, audit],
             form: exists, evidence: checklistAnswer, before: decided,
             stops: [decide-case, seek-approval]}
          - {id: OWN-2, says: a, clause: b, subject: question, among: [exit-plan],
             form: exists, evidence: checklistAnswer, before: decided, stops: decide-case}
        """

    private static func answer(_ question: String) -> Minute {
        Minute("2014-01-20", "answer-question", "case: j1, question: \(question), answer: no")
    }

    @Test func `of intents holds each of them back, and one word is a list of one`() {
        var world = World(library: Shelf.with(Self.question))
        world.adopt("own", by: "body:council")
        world.keep([.checklistAnswer])
        world.does(Scene.joiningCase + Scene.city)
        func gates(_ intent: String, _ ref: SubjectRef) -> [String] {
            world.assessor(on: "2014-02-10").gates(for: intent, about: [ref]).map(\.key.name)
                .sorted()
        }
        let (mine, theirs) = (
            SubjectRef(.involvement, "council-in-moot"), SubjectRef(.involvement, "city-in-moot")
        )
        let joiningCase = SubjectRef(.joiningCase, "j1")
        let both = ["audit", "legal-powers"].map { "OWN-1/council/case:j1/\($0)" }
        #expect(gates("decide-case", joiningCase) == both + ["OWN-2/council/case:j1/exit-plan"])
        #expect(gates("seek-approval", mine) == both)
        #expect(gates("seek-approval", theirs).isEmpty)
        #expect(gates("reopen-case", joiningCase).isEmpty)
        world.does([Self.answer("audit"), Self.answer("exit-plan")])
        #expect(gates("decide-case", joiningCase) == ["OWN-1/council/case:j1/legal-powers"])
        world.does([Self.answer("legal-powers")])
        #expect(gates("decide-case", joiningCase).isEmpty)
        #expect(gates("seek-approval", mine).isEmpty)
    }
}
