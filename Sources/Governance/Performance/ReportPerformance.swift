/// Report on a partnership’s performance.
public struct ReportPerformance: Intent {
    public static let word = "report-performance"
    public static let says = "Report on a partnership’s performance."
    public static let power = Power.decide
    public static let form: Form<ReportPerformance> =
        PerformanceReported.form.held(by: \.reported, make: ReportPerformance.init)

    /// What is to be recorded.
    public let reported: PerformanceReported

    public func scope(in record: Record) -> SubjectRef {
        reported.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(reported.partnership, on: record.partnerships, "partnership")
        if let paper = reported.paper { _ = try record.find(paper, on: record.papers, "paper") }
        return [.performance(.reported(reported))]
    }
}
