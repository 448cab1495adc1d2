/// A report said whether it serves a corporate priority.
public struct PriorityAnswered: Happened {
    public static let name = "priority answered"

    /// Which report.
    public let paper: Paper.Key
    /// Which priority.
    public let priority: Word
    /// Whether it serves it.
    public let serves: Bool
    /// The number of the link or plan.
    public let link: PublicName?
    /// Why, or why not.
    public let reason: Kept?

    public static let form: Form<PriorityAnswered> = Form(
        Field("paper", \.paper, "Which report"),
        Field("priority", \.priority, "Which priority"),
        Field("serves", \.serves, "Whether it serves it"),
        Field("link", \.link, "The number of the link or plan"),
        Field("reason", \.reason, "Why, or why not"),
        make: PriorityAnswered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.papers.change(paper) { $0.sayings.insert(.priority(self), told) }
    }
}
