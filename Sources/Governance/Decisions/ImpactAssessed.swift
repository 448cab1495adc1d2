/// A report said what a decision means for something it has to speak of.
public struct ImpactAssessed: Happened {
    public static let name = "impact assessed"

    /// Which report.
    public let paper: Paper.Key
    /// For what.
    public let impact: Impact
    /// What it says.
    public let assessment: Kept

    public static let form: Form<ImpactAssessed> = Form(
        Field("paper", \.paper, "Which report"),
        Field("impact", \.impact, "For what"),
        Field("assessment", \.assessment, "What it says"),
        make: ImpactAssessed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.papers.change(paper) { $0.sayings.insert(.impact(self), told) }
    }
}
