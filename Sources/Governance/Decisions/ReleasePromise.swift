/// Give a promise up, for a reason.
public struct ReleasePromise: Intent {
    public static let word = "release-promise"
    public static let says = "Give a promise up, for a reason."
    public static let power = Power.decide
    public static let form: Form<ReleasePromise> =
        PromiseReleased.form.held(by: \.released, make: ReleasePromise.init)

    /// What is to be recorded.
    public let released: PromiseReleased

    public func scope(in record: Record) -> SubjectRef {
        released.promise.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(released.promise, on: record.promises, "promise")
        return [.decisions(.promiseReleased(released))]
    }
}
