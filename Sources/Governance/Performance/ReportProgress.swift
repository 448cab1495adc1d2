/// Report how an objective moves.
public struct ReportProgress: Intent {
    public static let word = "report-progress"
    public static let says = "Report how an objective moves."
    public static let power = Power.decide
    public static let form: Form<ReportProgress> =
        ProgressReported.form.held(by: \.reported, make: ReportProgress.init)

    /// What is to be recorded.
    public let reported: ProgressReported

    public func scope(in record: Record) -> SubjectRef {
        reported.objective.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(reported.objective, on: record.objectives, "objective")
        return [.performance(.progressReported(reported))]
    }
}
