import Almanac
import Assurance
import Governance
import Markup

/// What happened to a meeting, step by step: called, publicised, papers due and out, held, minutes
/// due and out.
struct MeetingStrip: Component {
    let meeting: Meeting
    let outlook: Outlook
    /// What is asked about it: by these its papers and minutes are due.
    let findings: [Finding]

    private struct Step {
        let name: String
        let when: When?
        let absent: String
        /// Whether it is done; what is due is told apart from what was done.
        var isDone: Bool { when != nil && !isDue }
        var isDue = false
    }

    private var isPast: Bool {
        (meeting.day(on: outlook.day) ?? .unknown).isBefore(outlook.day) == .yes
    }

    private var steps: [Step] {
        let day = outlook.day
        let missing = isPast ? "not on record" : "not yet"
        return [
            Step(name: "Called", when: meeting.called.last?.happened, absent: missing),
            Step(
                name: "Public told", when: meeting.publicised.facts(by: day).first?.happened,
                absent: missing),
        ] + papers + [
            Step(
                name: "Held",
                when: meeting.held.facts(by: day).last.map { _ in
                    meeting.day(on: day) ?? .unknown
                }, absent: missing)
        ] + minutes
    }

    private var papers: [Step] {
        let out = outlook.record.all(\.papers, below: meeting.ref)
            .filter { outlook.assessor.stands($0.made) }.compactMap { $0.made.last?.happened }
            .sorted { When.order($0, $1) }
        let due = owed(.published)
        return [
            Self.due("Papers due", due),
            Step(name: "First paper out", when: out.first, absent: missing(due)),
            Step(
                name: "Last paper out", when: out.count > 1 ? out.last : nil,
                absent: out.count == 1 ? "the same" : missing(due)),
        ]
    }

    private var minutes: [Step] {
        let all = meeting.minutes.facts(by: outlook.day)
        let due = owed(.minutes)
        return [
            Self.due("Minutes due", due),
            Step(name: "Draft minutes", when: all.first?.happened, absent: missing(due)),
            Step(
                name: "Minutes confirmed",
                when: all.first { $0.value.stage == .confirmed }?.happened,
                absent: missing(owed(.confirmedMinutes))),
        ]
    }

    private static func due(_ name: String, _ day: Day?) -> Step {
        Step(name: name, when: day.map { .on($0) }, absent: "no duty sets a day", isDue: true)
    }

    private func owed(_ evidence: Evidence) -> Day? {
        outlook.assessor.owed(
            evidence, among: findings.filter { $0.key.isAdopted && $0.key.weight == .must })
    }

    /// What is said of something that is not there: it may not be due yet.
    private func missing(_ due: Day?) -> String {
        if let due, due >= outlook.day { return "not yet due" }
        return isPast || due != nil ? "not on record" : "not yet"
    }

    var html: HTML {
        let items = steps.map { step -> HTML in
            let told: HTML =
                step.when.map { "\($0)" } ?? "<span class=\"hint\">\(step.absent)</span>"
            let mark: HTML = step.isDone ? "done" : "open"
            return "<li class=\"\(mark)\"><span class=\"step\">\(step.name)</span> \(told)</li>\n"
        }
        return "<ol class=\"steps\" aria-label=\"What happened to this meeting\">\n\(items)</ol>\n"
    }
}
