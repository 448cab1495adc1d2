import Almanac
import Assurance
import Governance
import Markup

/// What happened to a meeting, step by step: called, publicised, papers out, held, minutes out.
struct MeetingStrip: Component {
    let meeting: Meeting
    let outlook: Outlook

    private struct Step {
        let name: String
        let when: When?
        let absent: String
    }

    private var steps: [Step] {
        let day = outlook.day
        let papers = outlook.record.all(\.papers, below: meeting.ref)
            .filter { outlook.assessor.stands($0.made) }.compactMap { $0.made.last?.happened }
            .sorted { When.order($0, $1) }
        let minutes = meeting.minutes.facts(by: day)
        let isPast = (meeting.day(on: day) ?? .unknown).isBefore(day) == .yes
        let missing = isPast ? "not on record" : "not yet"
        return [
            Step(name: "Called", when: meeting.called.last?.happened, absent: missing),
            Step(
                name: "Public told", when: meeting.publicised.facts(by: day).first?.happened,
                absent: missing),
            Step(name: "First paper out", when: papers.first, absent: missing),
            Step(
                name: "Last paper out", when: papers.count > 1 ? papers.last : nil,
                absent: papers.count == 1 ? "the same" : missing),
            Step(
                name: "Held",
                when: meeting.held.facts(by: day).last.map { _ in
                    meeting.day(on: day) ?? .unknown
                }, absent: missing),
            Step(name: "Draft minutes", when: minutes.first?.happened, absent: missing),
            Step(
                name: "Minutes confirmed",
                when: minutes.first { $0.value.stage == .confirmed }?.happened, absent: missing),
        ]
    }

    var html: HTML {
        let items = steps.map { step -> HTML in
            let told: HTML =
                step.when.map { "\($0)" } ?? "<span class=\"hint\">\(step.absent)</span>"
            let mark: HTML = step.when == nil ? "open" : "done"
            return "<li class=\"\(mark)\"><span class=\"step\">\(step.name)</span> \(told)</li>\n"
        }
        return "<ol class=\"steps\" aria-label=\"What happened to this meeting\">\n\(items)</ol>\n"
    }
}
