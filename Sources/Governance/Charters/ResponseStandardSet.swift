/// A body said in how many working days it answers.
public struct ResponseStandardSet: Happened {
    public static let name = "response standard set"

    /// Which body.
    public let body: Body.Key
    /// In how many working days.
    public let days: Int

    public static let form: Form<ResponseStandardSet> = Form(
        Field("body", \.body, "Which body"),
        Field("days", \.days, "In how many working days"),
        make: ResponseStandardSet.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.bodies.change(body) { $0.standards.insert(self, told) }
    }
}
