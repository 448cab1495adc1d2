/// Put an issue, project, task or theme on a partnership’s forward agenda.
public struct PlanItem: Intent {
    public static let word = "plan-item"
    public static let says =
        "Put an issue, project, task or theme on a partnership’s forward agenda."
    public static let power = Power.convene
    public static let form: Form<PlanItem> =
        ForwardItemPlanned.form.held(by: \.planned, make: PlanItem.init)

    /// What is to be recorded.
    public let planned: ForwardItemPlanned

    public func scope(in record: Record) -> SubjectRef {
        planned.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(planned.forwardItem, on: record.forwardItems, "forward-item")
        _ = try record.find(planned.partnership, on: record.partnerships, "partnership")
        if let owner = planned.owner { _ = try record.find(owner, on: record.bodies, "owner") }
        if let person = planned.person { _ = try record.find(person, on: record.people, "person") }
        if let meeting = planned.meeting {
            _ = try record.find(meeting, on: record.meetings, "meeting")
        }
        return [.partnerships(.forwardItemPlanned(planned))]
    }
}
