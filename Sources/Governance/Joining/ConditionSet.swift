/// A condition for joining was set, as a promise.
public struct ConditionSet: Happened {
    public static let name = "condition set"

    /// In which case.
    public let joiningCase: JoiningCase.Key
    /// The promise it became.
    public let promise: Promise.Key

    public static let form: Form<ConditionSet> = Form(
        Field("case", \.joiningCase, "In which case"),
        Field("promise", \.promise, "The promise it became"),
        make: ConditionSet.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.cases.change(joiningCase) { $0.conditions.insert(self, told) }
    }
}
