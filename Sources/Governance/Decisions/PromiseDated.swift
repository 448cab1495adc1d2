public import Almanac

/// A promise was given a date.
public struct PromiseDated: Happened {
    public static let name = "promise dated"

    /// The promise that was given a date.
    public let promise: Promise.Key
    /// The day by which it is to be kept.
    public let due: Day

    public static let form: Form<PromiseDated> = Form(
        Field("promise", \.promise, "The promise"),
        Field("due", \.due, "By when"),
        make: PromiseDated.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.promises.change(promise) { $0.dated.insert(self, told) }
    }
}
