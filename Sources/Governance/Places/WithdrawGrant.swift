/// Take back what somebody was entitled to.
public struct WithdrawGrant: Intent {
    public static let word = "withdraw-grant"
    public static let says = "Take back what somebody was entitled to."
    public static let power = Power.administer
    public static let mayReport = false
    public static let form: Form<WithdrawGrant> =
        GrantWithdrawn.form.held(by: \.withdrawn, make: WithdrawGrant.init)

    /// What is to be recorded.
    public let withdrawn: GrantWithdrawn

    public func scope(in record: Record) -> SubjectRef {
        withdrawn.over
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(withdrawn.person, on: record.people, "person")
        try mustNameAPower(withdrawn.powers)
        return [.places(.grantWithdrawn(withdrawn))]
    }
}
