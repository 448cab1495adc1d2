/// Record whether a published contact works.
public struct VerifyContact: Intent {
    public static let word = "verify-contact"
    public static let says = "Record whether a published contact works."
    public static let power = Power.register
    public static let form: Form<VerifyContact> =
        ContactVerified.form.held(by: \.verified, make: VerifyContact.init)

    /// What is to be recorded.
    public let verified: ContactVerified

    public func scope(in record: Record) -> SubjectRef {
        verified.involvement.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(verified.involvement, on: record.involvements, "involvement")
        return [.involvements(.contactVerified(verified))]
    }
}
