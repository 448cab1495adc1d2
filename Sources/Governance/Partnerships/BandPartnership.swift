/// Put a partnership in a band of significance.
public struct BandPartnership: Intent {
    public static let word = "band-partnership"
    public static let says = "Put a partnership in a band of significance."
    public static let power = Power.register
    public static let form: Form<BandPartnership> =
        PartnershipBanded.form.held(by: \.banded, make: BandPartnership.init)

    /// What is to be recorded.
    public let banded: PartnershipBanded

    public func scope(in record: Record) -> SubjectRef {
        banded.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(banded.partnership, on: record.partnerships, "partnership")
        return [.partnerships(.banded(banded))]
    }
}
