/// Record what is done about a risk, by whom and by when.
public struct MitigateRisk: Intent {
    public static let word = "mitigate-risk"
    public static let says = "Record what is done about a risk, by whom and by when."
    public static let power = Power.decide
    public static let form: Form<MitigateRisk> =
        RiskMitigated.form.held(by: \.mitigated, make: MitigateRisk.init)

    /// What is to be recorded.
    public let mitigated: RiskMitigated

    public func scope(in record: Record) -> SubjectRef {
        mitigated.risk.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(mitigated.risk, on: record.risks, "risk")
        if let owner = mitigated.owner { _ = try record.find(owner, on: record.people, "owner") }
        return [.risks(.mitigated(mitigated))]
    }
}
