/// Close an objective.
public struct CloseObjective: Intent {
    public static let word = "close-objective"
    public static let says = "Close an objective."
    public static let power = Power.decide
    public static let form: Form<CloseObjective> =
        ObjectiveClosed.form.held(by: \.closed, make: CloseObjective.init)

    /// What is to be recorded.
    public let closed: ObjectiveClosed

    public func scope(in record: Record) -> SubjectRef {
        closed.objective.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(closed.objective, on: record.objectives, "objective")
        return [.performance(.objectiveClosed(closed))]
    }
}
