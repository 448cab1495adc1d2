/// Record what a report says of an impact.
public struct AssessImpact: Intent {
    public static let word = "assess-impact"
    public static let says = "Record what a report says of an impact."
    public static let power = Power.convene
    public static let form: Form<AssessImpact> =
        ImpactAssessed.form.held(by: \.assessed, make: AssessImpact.init)

    /// What is to be recorded.
    public let assessed: ImpactAssessed

    public func scope(in record: Record) -> SubjectRef {
        assessed.paper.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(assessed.paper, on: record.papers, "paper")
        return [.decisions(.impactAssessed(assessed))]
    }
}
