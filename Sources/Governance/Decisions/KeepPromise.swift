/// Record that a promise was kept.
public struct KeepPromise: Intent {
    public static let word = "keep-promise"
    public static let says = "Record that a promise was kept."
    public static let power = Power.decide
    public static let form: Form<KeepPromise> =
        PromiseKept.form.held(by: \.kept, make: KeepPromise.init)

    /// What is to be recorded.
    public let kept: PromiseKept

    public func scope(in record: Record) -> SubjectRef {
        kept.promise.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(kept.promise, on: record.promises, "promise")
        return [.decisions(.promiseKept(kept))]
    }
}
