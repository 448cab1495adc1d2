/// A risk was looked at again.
public struct RiskReviewed: Happened {
    public static let name = "risk reviewed"

    /// Which risk.
    public let risk: Risk.Key
    /// What there is to say.
    public let note: Kept?

    public static let form: Form<RiskReviewed> = Form(
        Field("risk", \.risk, "Which risk"),
        Field("note", \.note, "What there is to say", audience: .insiders),
        make: RiskReviewed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.risks.change(risk) { $0.reviews.insert(self, told) }
    }
}
