/// It was worked out what a partnership needs of a body, and what the body has.
public struct ResourcesTested: Happened {
    public static let name = "resources tested"

    /// The body's part in a partnership for which it was worked out.
    public let involvement: Involvement.Key
    /// Which of the four it was: time, assets, knowledge or money.
    public let resource: Resource
    /// How much the partnership needs of the body, in the unit of the resource; zero or more.
    public let needed: Int
    /// How much the body has to give, in the same unit; zero or more.
    public let available: Int

    public static let form: Form<ResourcesTested> = Form(
        Field("involvement", \.involvement, "Whose involvement"),
        Field("resource", \.resource, "Time, assets, knowledge or money"),
        Field(
            "needed", \.needed, "How much is needed", hint: "days for time, whole pence for money"),
        Field("available", \.available, "How much there is"),
        make: ResourcesTested.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.involvements.change(involvement) { $0.tests.insert(self, told) }
    }
}
