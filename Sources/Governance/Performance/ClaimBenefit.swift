/// Say what a partnership brings.
public struct ClaimBenefit: Intent {
    public static let word = "claim-benefit"
    public static let says = "Say what a partnership brings."
    public static let power = Power.decide
    public static let form: Form<ClaimBenefit> =
        BenefitClaimed.form.held(by: \.claimed, make: ClaimBenefit.init)

    /// What is to be recorded.
    public let claimed: BenefitClaimed

    public func scope(in record: Record) -> SubjectRef {
        claimed.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(claimed.benefit, on: record.benefits, "benefit")
        _ = try record.find(claimed.partnership, on: record.partnerships, "partnership")
        return [.performance(.benefitClaimed(claimed))]
    }
}
