/// A promise was given up, for a reason.
public struct PromiseReleased: Happened {
    public static let name = "promise released"

    /// Which promise.
    public let promise: Promise.Key
    /// Why.
    public let reason: Kept

    public static let form: Form<PromiseReleased> = Form(
        Field("promise", \.promise, "Which promise"),
        Field("reason", \.reason, "Why"),
        make: PromiseReleased.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.promises.change(promise) { $0.released.insert(self, told) }
    }
}
