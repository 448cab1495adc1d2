/// A yearly account of a partnership was given to a committee.
public struct AnnualReportGiven: Happened {
    public static let name = "annual report given"

    /// The report, by its new key.
    public let annualReport: AnnualReport.Key
    /// On whose part in which partnership.
    public let involvement: Involvement.Key
    /// By the holder of which office.
    public let office: Office
    /// By whom, if named.
    public let person: Person.Key?
    /// To which committee.
    public let to: Body.Key
    /// At which meeting.
    public let meeting: Meeting.Key?
    /// In which paper.
    public let paper: Paper.Key?
    /// Whether it speaks of the work.
    public let work: Bool
    /// Whether it speaks of the performance.
    public let performance: Bool

    public static let form: Form<AnnualReportGiven> = Form(
        Field.new("annual-report", \.annualReport, "The report"),
        Field("involvement", \.involvement, "On whose part in which partnership"),
        Field("office", \.office, "By the holder of which office"),
        Field("person", \.person, "By whom, if named"),
        Field("to", \.to, "To which committee"),
        Field("meeting", \.meeting, "At which meeting"),
        Field("paper", \.paper, "In which paper"),
        Field("work", \.work, "Whether it speaks of the work"),
        Field("performance", \.performance, "Whether it speaks of the performance"),
        make: AnnualReportGiven.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.annualReports.change(annualReport) { $0.given.insert(self, told) }
        record.place(annualReport.ref, at: place, below: involvement.ref)
    }
}
