/// Withdraw an entry that should not have been made.
public struct WithdrawEntry: Intent {
    public static let word = "withdraw-entry"
    public static let says = "Withdraw an entry that should not have been made."
    public static let power = Power.administer
    public static let mayReport = false
    public static let form: Form<WithdrawEntry> =
        EntryWithdrawn.form.held(by: \.withdrawn, make: WithdrawEntry.init)

    /// What is to be recorded.
    public let withdrawn: EntryWithdrawn

    public func scope(in record: Record) -> SubjectRef {
        SubjectRef(record.place.key)
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        guard (1...max(1, record.last.number)).contains(withdrawn.entry) else {
            throw record.noEntry(withdrawn.entry, field: "entry")
        }
        try record.mayStrike(EntryNumber(withdrawn.entry), replacedBy: [], field: "entry")
        return [.places(.entryWithdrawn(withdrawn))]
    }
}
