public import Almanac

/// A partnership reported on its performance.
public struct PerformanceReported: Happened {
    public static let name = "performance reported"

    /// Which partnership.
    public let partnership: Partnership.Key
    /// The last day of the period.
    public let periodEnd: Day
    /// In which paper.
    public let paper: Paper.Key?

    public static let form: Form<PerformanceReported> = Form(
        Field("partnership", \.partnership, "Which partnership"),
        Field("period-end", \.periodEnd, "The last day of the period"),
        Field("paper", \.paper, "In which paper"),
        make: PerformanceReported.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.reports.insert(self, told) }
    }
}
