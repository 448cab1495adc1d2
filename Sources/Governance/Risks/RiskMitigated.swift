public import Almanac

/// Something is done about a risk.
public struct RiskMitigated: Happened {
    public static let name = "risk mitigated"

    /// Which risk.
    public let risk: Risk.Key
    /// What is done.
    public let action: Kept
    /// By whom.
    public let owner: Person.Key?
    /// By when.
    public let due: Day?

    public static let form: Form<RiskMitigated> = Form(
        Field("risk", \.risk, "Which risk"),
        Field("action", \.action, "What is done", audience: .insiders),
        Field("owner", \.owner, "By whom"),
        Field("due", \.due, "By when"),
        make: RiskMitigated.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.risks.change(risk) { $0.mitigations.insert(self, told) }
    }
}
