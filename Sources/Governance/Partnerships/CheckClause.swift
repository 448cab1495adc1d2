/// Record whether a governing document has a clause, and where.
public struct CheckClause: Intent {
    public static let word = "check-clause"
    public static let says = "Record whether a governing document has a clause, and where."
    public static let power = Power.register
    public static let form: Form<CheckClause> =
        ClauseChecked.form.held(by: \.checked, make: CheckClause.init)

    /// What is to be recorded.
    public let checked: ClauseChecked

    public func scope(in record: Record) -> SubjectRef {
        checked.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(checked.partnership, on: record.partnerships, "partnership")
        return [.partnerships(.clauseChecked(checked))]
    }
}
