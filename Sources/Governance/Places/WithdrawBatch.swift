/// Withdraw all entries of a file that was taken in as one.
public struct WithdrawBatch: Intent {
    public static let word = "withdraw-batch"
    public static let says = "Withdraw all entries of a file that was taken in as one."
    public static let power = Power.administer
    public static let mayReport = false
    public static let form: Form<WithdrawBatch> =
        BatchWithdrawn.form.held(by: \.withdrawn, make: WithdrawBatch.init)

    /// What is to be recorded.
    public let withdrawn: BatchWithdrawn

    public func scope(in record: Record) -> SubjectRef {
        SubjectRef(record.place.key)
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mayStrike(batch: withdrawn.entry)
        return [.places(.batchWithdrawn(withdrawn))]
    }
}
