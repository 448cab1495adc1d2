/// Set a target for an objective, with baseline, value and date.
public struct SetTarget: Intent {
    public static let word = "set-target"
    public static let says = "Set a target for an objective, with baseline, value and date."
    public static let power = Power.decide
    public static let form: Form<SetTarget> =
        TargetSet.form.held(by: \.made, make: SetTarget.init)

    /// What is to be recorded.
    public let made: TargetSet

    public func scope(in record: Record) -> SubjectRef {
        made.objective.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(made.target, on: record.targets, "target")
        _ = try record.find(made.objective, on: record.objectives, "objective")
        return [.performance(.targetSet(made))]
    }
}
