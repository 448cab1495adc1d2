/// Record what was measured of a benefit: outcome, numbers, money.
public struct MeasureBenefit: Intent {
    public static let word = "measure-benefit"
    public static let says = "Record what was measured of a benefit: outcome, numbers, money."
    public static let power = Power.decide
    public static let form: Form<MeasureBenefit> =
        BenefitMeasured.form.held(by: \.measured, make: MeasureBenefit.init)

    /// What is to be recorded.
    public let measured: BenefitMeasured

    public func scope(in record: Record) -> SubjectRef {
        measured.benefit.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(measured.benefit, on: record.benefits, "benefit")
        return [.performance(.benefitMeasured(measured))]
    }
}
