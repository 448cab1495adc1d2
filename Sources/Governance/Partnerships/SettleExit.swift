/// Record how something was settled about leaving or winding up.
public struct SettleExit: Intent {
    public static let word = "settle-exit"
    public static let says = "Record how something was settled about leaving or winding up."
    public static let power = Power.decide
    public static let form: Form<SettleExit> =
        ExitSettled.form.held(by: \.settled, make: SettleExit.init)

    /// What is to be recorded.
    public let settled: ExitSettled

    public func scope(in record: Record) -> SubjectRef {
        settled.of
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustHave(settled.of, "of")
        try record.mustBePartnershipOrInvolvement(settled.of, "of")
        return [.partnerships(.exitSettled(settled))]
    }
}
