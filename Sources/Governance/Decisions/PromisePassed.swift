/// A promise passed to another body or partnership.
public struct PromisePassed: Happened {
    public static let name = "promise passed over"

    /// Which promise.
    public let promise: Promise.Key
    /// To which body or partnership.
    public let to: SubjectRef

    public static let form: Form<PromisePassed> = Form(
        Field("promise", \.promise, "Which promise"),
        Field("to", \.to, "To which body or partnership"),
        make: PromisePassed.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.promises.change(promise) { $0.passed.insert(self, told) }
        record.place(promise.ref, at: place, below: to)
    }
}
