/// Settle to which committee a body’s part in a partnership is reported.
public struct AssignCommittee: Intent {
    public static let word = "assign-committee"
    public static let says = "Settle to which committee a body’s part in a partnership is reported."
    public static let power = Power.register
    public static let form: Form<AssignCommittee> =
        CommitteeAssigned.form.held(by: \.assigned, make: AssignCommittee.init)

    /// What is to be recorded.
    public let assigned: CommitteeAssigned

    public func scope(in record: Record) -> SubjectRef {
        assigned.involvement.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(assigned.involvement, on: record.involvements, "involvement")
        _ = try record.find(assigned.committee, on: record.bodies, "committee")
        return [.scrutiny(.committeeAssigned(assigned))]
    }
}
