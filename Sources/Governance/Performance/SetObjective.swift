/// Set an objective for a partnership, shared or one body’s own.
public struct SetObjective: Intent {
    public static let word = "set-objective"
    public static let says = "Set an objective for a partnership, shared or one body’s own."
    public static let power = Power.decide
    public static let form: Form<SetObjective> =
        ObjectiveSet.form.held(by: \.made, make: SetObjective.init)

    /// What is to be recorded.
    public let made: ObjectiveSet

    public func scope(in record: Record) -> SubjectRef {
        made.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(made.objective, on: record.objectives, "objective")
        _ = try record.find(made.partnership, on: record.partnerships, "partnership")
        if let body = made.body { _ = try record.find(body, on: record.bodies, "body") }
        if let owner = made.owner { _ = try record.find(owner, on: record.people, "owner") }
        return [.performance(.objectiveSet(made))]
    }
}
