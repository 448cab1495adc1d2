/// Describe anew what a partnership is about: themes, area and kind.
public struct DescribePartnership: Intent {
    public static let word = "describe-partnership"
    public static let says = "Describe anew what a partnership is about: themes, area and kind."
    public static let power = Power.register
    public static let form: Form<DescribePartnership> =
        PartnershipDescribed.form.held(by: \.described, make: DescribePartnership.init)

    /// What is to be recorded.
    public let described: PartnershipDescribed

    public func scope(in record: Record) -> SubjectRef {
        described.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(described.partnership, on: record.partnerships, "partnership")
        return [.partnerships(.described(described))]
    }
}
