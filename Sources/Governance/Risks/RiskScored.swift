/// A risk was scored.
public struct RiskScored: Happened {
    public static let name = "risk scored"

    /// Which risk.
    public let risk: Risk.Key
    /// How likely it is, from 1 in the steps of the matrix used.
    public let likelihood: Int
    /// How bad it would be, from 1 in the steps of the matrix used.
    public let impact: Int
    /// The body whose matrix was used; `nil` for the one of four by four.
    public let matrix: Body.Key?

    public static let form: Form<RiskScored> = Form(
        Field("risk", \.risk, "Which risk"),
        Field("likelihood", \.likelihood, "How likely it is"),
        Field("impact", \.impact, "How bad it would be"),
        Field("matrix", \.matrix, "Whose matrix, if not the place’s"),
        make: RiskScored.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.risks.change(risk) { $0.scores.insert(self, told) }
    }
}
