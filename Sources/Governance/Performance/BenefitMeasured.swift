/// It was measured what a partnership brought.
public struct BenefitMeasured: Happened {
    public static let name = "benefit measured"

    /// Which benefit.
    public let benefit: Benefit.Key
    /// What came of it.
    public let outcome: Kept?
    /// The number before.
    public let before: Int?
    /// The number after.
    public let after: Int?
    /// The money saved or won, in pence.
    public let pence: Int?

    public static let form: Form<BenefitMeasured> = Form(
        Field("benefit", \.benefit, "Which benefit"),
        Field("outcome", \.outcome, "What came of it"),
        Field("before", \.before, "The number before"),
        Field("after", \.after, "The number after"),
        Field("pence", \.pence, "The money saved or won, in pence"),
        make: BenefitMeasured.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.benefits.change(benefit) { $0.measured.insert(self, told) }
    }
}
