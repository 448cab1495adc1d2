/// Close a risk.
public struct CloseRisk: Intent {
    public static let word = "close-risk"
    public static let says = "Close a risk."
    public static let power = Power.decide
    public static let form: Form<CloseRisk> =
        RiskClosed.form.held(by: \.closed, make: CloseRisk.init)

    /// What is to be recorded.
    public let closed: RiskClosed

    public func scope(in record: Record) -> SubjectRef {
        closed.risk.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(closed.risk, on: record.risks, "risk")
        return [.risks(.closed(closed))]
    }
}
