/// What a partnership would need of a body was weighed against what the body has.
public struct ResourcesWeighed: Happened {
    public static let name = "resources weighed"

    /// In which case.
    public let joiningCase: JoiningCase.Key
    /// Time, assets, knowledge or money.
    public let resource: Resource
    /// How much is needed, in the unit of the resource; zero or more.
    public let needed: Int
    /// How much there is, in the same unit; zero or more.
    public let available: Int
    /// Where it comes from.
    public let source: PublicName?
    /// Who signed it off.
    public let person: Person.Key?

    public static let form: Form<ResourcesWeighed> = Form(
        Field("case", \.joiningCase, "In which case"),
        Field("resource", \.resource, "Time, assets, knowledge or money"),
        Field(
            "needed", \.needed, "How much is needed", hint: "days for time, whole pence for money"),
        Field("available", \.available, "How much there is"),
        Field("source", \.source, "Where it comes from"),
        Field("person", \.person, "Who signed it off"),
        make: ResourcesWeighed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.cases.change(joiningCase) { $0.weighings.insert(self, told) }
    }
}
