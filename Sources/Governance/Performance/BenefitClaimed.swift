/// It was said what a partnership brings.
public struct BenefitClaimed: Happened {
    public static let name = "benefit claimed"

    /// The benefit, by its new key.
    public let benefit: Benefit.Key
    /// Of which partnership.
    public let partnership: Partnership.Key
    /// What sort of benefit.
    public let sort: BenefitSort
    /// What is said.
    public let claim: Kept
    /// How much is hoped for, in the unit of its measure or whole pence; `nil` when not said.
    public let target: Int?

    public static let form: Form<BenefitClaimed> = Form(
        Field.new("benefit", \.benefit, "The benefit"),
        Field("partnership", \.partnership, "Of which partnership"),
        Field("sort", \.sort, "What sort of benefit"),
        Field("claim", \.claim, "What is said"),
        Field("target", \.target, "How much is hoped for"),
        make: BenefitClaimed.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.benefits.change(benefit) { $0.claimed.insert(self, told) }
        record.place(benefit.ref, at: place, below: partnership.ref)
    }
}
