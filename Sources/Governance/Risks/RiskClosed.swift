/// A risk was closed.
public struct RiskClosed: Happened {
    public static let name = "risk closed"

    /// Which risk.
    public let risk: Risk.Key
    /// Why.
    public let reason: Kept

    public static let form: Form<RiskClosed> = Form(
        Field("risk", \.risk, "Which risk"),
        Field("reason", \.reason, "Why", audience: .insiders),
        make: RiskClosed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.risks.change(risk) { $0.closed.insert(self, told) }
    }
}
