/// Record whether the contact of a side of a charter works.
public struct TrySideContact: Intent {
    public static let word = "try-side-contact"
    public static let says = "Record whether the contact of a side of a charter works."
    public static let power = Power.adopt
    public static let form: Form<TrySideContact> =
        SideContactTried.form.held(by: \.tried, make: TrySideContact.init)

    /// What is to be recorded.
    public let tried: SideContactTried

    public func scope(in record: Record) -> SubjectRef {
        tried.adoption.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(tried.adoption, on: record.adoptions, "adoption")
        return [.charters(.sideContactTried(tried))]
    }
}
