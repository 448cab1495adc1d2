/// Pass a promise over to another body or partnership.
public struct PassPromise: Intent {
    public static let word = "pass-promise"
    public static let says = "Pass a promise over to another body or partnership."
    public static let power = Power.decide
    public static let form: Form<PassPromise> =
        PromisePassed.form.held(by: \.passed, make: PassPromise.init)

    /// What is to be recorded.
    public let passed: PromisePassed

    public func scope(in record: Record) -> SubjectRef {
        passed.promise.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(passed.promise, on: record.promises, "promise")
        try record.mustHave(passed.to, "to")
        try record.mustConvene(passed.to, "to")
        return [.decisions(.promisePassed(passed))]
    }
}
