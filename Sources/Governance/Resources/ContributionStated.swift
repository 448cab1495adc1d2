/// It was said how much of a resource a body is required to give, commits or used.
public struct ContributionStated: Happened {
    public static let name = "contribution stated"

    /// Whose contribution.
    public let involvement: Involvement.Key
    /// The year in which it begins, as 2014 for 2014/15.
    public let year: Int
    /// Time, assets, knowledge or money.
    public let resource: Resource
    /// Required, committed or used.
    public let step: ContributionStep
    /// How much, in the unit of the resource; zero or more.
    public let amount: Int
    /// In which budget or service plan.
    public let plan: PublicName?
    /// Whether it is given in kind.
    public let inKind: Bool?

    public static let form: Form<ContributionStated> = Form(
        Field("involvement", \.involvement, "Whose contribution"),
        Field("year", \.year, "In which year"),
        Field("resource", \.resource, "Time, assets, knowledge or money"),
        Field("step", \.step, "Required, committed or used"),
        Field("amount", \.amount, "How much", hint: "days for time, whole pence for money"),
        Field("plan", \.plan, "In which budget or service plan"),
        Field("in-kind", \.inKind, "Whether it is given in kind"),
        make: ContributionStated.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.involvements.change(involvement) { $0.contributions.insert(self, told) }
    }
}
