/// Give a yearly account of a partnership to a committee.
public struct GiveAnnualReport: Intent {
    public static let word = "give-annual-report"
    public static let says = "Give a yearly account of a partnership to a committee."
    public static let power = Power.decide
    public static let form: Form<GiveAnnualReport> =
        AnnualReportGiven.form.held(by: \.given, make: GiveAnnualReport.init)

    /// What is to be recorded.
    public let given: AnnualReportGiven

    public func scope(in record: Record) -> SubjectRef {
        given.involvement.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(given.annualReport, on: record.annualReports, "annual-report")
        _ = try record.find(given.involvement, on: record.involvements, "involvement")
        if let person = given.person { _ = try record.find(person, on: record.people, "person") }
        _ = try record.find(given.to, on: record.bodies, "to")
        if let meeting = given.meeting {
            _ = try record.find(meeting, on: record.meetings, "meeting")
        }
        if let paper = given.paper { _ = try record.find(paper, on: record.papers, "paper") }
        return [.scrutiny(.annualReportGiven(given))]
    }
}
