/// Judge whether working together is a partnership at all, or something simpler.
public struct JudgeForm: Intent {
    public static let word = "judge-form"
    public static let says =
        "Judge whether working together is a partnership at all, or something simpler."
    public static let power = Power.decide
    public static let form: Form<JudgeForm> =
        FormJudged.form.held(by: \.judged, make: JudgeForm.init)

    /// What is to be recorded.
    public let judged: FormJudged

    public func scope(in record: Record) -> SubjectRef {
        judged.joiningCase.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(judged.joiningCase, on: record.cases, "case")
        try record.mustBeOpen(judged.joiningCase)
        return [.joining(.formJudged(judged))]
    }
}
