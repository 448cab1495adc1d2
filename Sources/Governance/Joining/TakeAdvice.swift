/// Record that advice was taken on a case.
public struct TakeAdvice: Intent {
    public static let word = "take-advice"
    public static let says = "Record that advice was taken on a case."
    public static let power = Power.decide
    public static let form: Form<TakeAdvice> =
        AdviceTaken.form.held(by: \.taken, make: TakeAdvice.init)

    /// What is to be recorded.
    public let taken: AdviceTaken

    public func scope(in record: Record) -> SubjectRef {
        taken.joiningCase.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(taken.joiningCase, on: record.cases, "case")
        try record.mustBeOpen(taken.joiningCase)
        return [.joining(.adviceTaken(taken))]
    }
}
