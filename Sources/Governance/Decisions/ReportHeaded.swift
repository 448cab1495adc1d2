/// It was recorded which headings of a decision report are filled in, and what the report relies
/// on.
public struct ReportHeaded: Happened {
    public static let name = "report headings recorded"

    /// The report that was read.
    public let paper: Paper.Key
    /// The headings under which it says something.
    public let given: [ReportHeading]
    /// The reference printed on it; `nil` when it has none.
    public let reference: PublicName?
    /// What stands under ‘background documents’; `nil` when that is not recorded.
    public let background: BackgroundDocuments?
    /// What its text relies on, such as letters or a survey; empty when nothing was found.
    public let reliesOn: [ReliedOn]

    public static let form: Form<ReportHeaded> = Form(
        Field("paper", \.paper, "The report"),
        Field("given", \.given, "The headings that are filled in"),
        Field("reference", \.reference, "Its reference"),
        Field("background", \.background, "What it says of background documents"),
        Field("relies-on", \.reliesOn, "What its text relies on"),
        make: ReportHeaded.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.papers.change(paper) { $0.headed.insert(self, told) }
    }
}
