/// Give a promise a date.
public struct DatePromise: Intent {
    public static let word = "date-promise"
    public static let says = "Give a promise a date."
    public static let power = Power.decide
    public static let form: Form<DatePromise> =
        PromiseDated.form.held(by: \.dated, make: DatePromise.init)

    /// What is to be recorded.
    public let dated: PromiseDated

    public func scope(in record: Record) -> SubjectRef {
        dated.promise.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(dated.promise, on: record.promises, "promise")
        return [.decisions(.promiseDated(dated))]
    }
}
