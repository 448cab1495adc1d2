/// Record that a partnership took another name.
public struct RenamePartnership: Intent {
    public static let word = "rename-partnership"
    public static let says = "Record that a partnership took another name."
    public static let power = Power.register
    public static let form: Form<RenamePartnership> =
        PartnershipRenamed.form.held(by: \.renamed, make: RenamePartnership.init)

    /// What is to be recorded.
    public let renamed: PartnershipRenamed

    public func scope(in record: Record) -> SubjectRef {
        renamed.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(renamed.partnership, on: record.partnerships, "partnership")
        return [.partnerships(.renamed(renamed))]
    }
}
