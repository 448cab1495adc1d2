/// Score a risk for likelihood and impact.
public struct ScoreRisk: Intent {
    public static let word = "score-risk"
    public static let says = "Score a risk for likelihood and impact."
    public static let power = Power.decide
    public static let form: Form<ScoreRisk> =
        RiskScored.form.held(by: \.scored, make: ScoreRisk.init)

    /// What is to be recorded.
    public let scored: RiskScored

    public func scope(in record: Record) -> SubjectRef {
        scored.risk.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(scored.risk, on: record.risks, "risk")
        if let matrix = scored.matrix { _ = try record.find(matrix, on: record.bodies, "matrix") }
        try record.mustFitMatrix(scored)
        return [.risks(.scored(scored))]
    }
}
