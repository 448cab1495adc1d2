/// Record that a partnership was wound up.
public struct EndPartnership: Intent {
    public static let word = "end-partnership"
    public static let says = "Record that a partnership was wound up."
    public static let power = Power.register
    public static let form: Form<EndPartnership> =
        PartnershipEnded.form.held(by: \.ended, make: EndPartnership.init)

    /// What is to be recorded.
    public let ended: PartnershipEnded

    public func scope(in record: Record) -> SubjectRef {
        ended.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(ended.partnership, on: record.partnerships, "partnership")
        return [.partnerships(.ended(ended))]
    }
}
