/// A promise was kept.
public struct PromiseKept: Happened {
    public static let name = "promise kept"

    /// The promise that was kept.
    public let promise: Promise.Key
    /// How it was kept; `nil` when that is not said.
    public let note: Kept?

    public static let form: Form<PromiseKept> = Form(
        Field("promise", \.promise, "The promise"),
        Field("note", \.note, "How"),
        make: PromiseKept.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.promises.change(promise) { $0.kept.insert(self, told) }
    }
}
