/// Put a body’s part in a partnership on a committee’s work programme.
public struct PlanScrutiny: Intent {
    public static let word = "plan-scrutiny"
    public static let says = "Put a body’s part in a partnership on a committee’s work programme."
    public static let power = Power.decide
    public static let form: Form<PlanScrutiny> =
        ScrutinyPlanned.form.held(by: \.planned, make: PlanScrutiny.init)

    /// What is to be recorded.
    public let planned: ScrutinyPlanned

    public func scope(in record: Record) -> SubjectRef {
        planned.involvement.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(planned.involvement, on: record.involvements, "involvement")
        _ = try record.find(planned.committee, on: record.bodies, "committee")
        return [.scrutiny(.scrutinyPlanned(planned))]
    }
}
