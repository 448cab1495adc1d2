/// Enter a risk in the register of a partnership, or of one body for its part.
public struct EnterRisk: Intent {
    public static let word = "enter-risk"
    public static let says =
        "Enter a risk in the register of a partnership, or of one body for its part."
    public static let power = Power.decide
    public static let form: Form<EnterRisk> =
        RiskEntered.form.held(by: \.entered, make: EnterRisk.init)

    /// What is to be recorded.
    public let entered: RiskEntered

    public func scope(in record: Record) -> SubjectRef {
        entered.of
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(entered.risk, on: record.risks, "risk")
        try record.mustHave(entered.of, "of")
        if let owner = entered.owner { _ = try record.find(owner, on: record.people, "owner") }
        try record.mustBePartnershipOrInvolvement(entered.of, "of")
        return [.risks(.entered(entered))]
    }
}
