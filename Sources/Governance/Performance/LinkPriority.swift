/// Link a partnership to a corporate priority.
public struct LinkPriority: Intent {
    public static let word = "link-priority"
    public static let says = "Link a partnership to a corporate priority."
    public static let power = Power.decide
    public static let form: Form<LinkPriority> =
        PriorityLinked.form.held(by: \.linked, make: LinkPriority.init)

    /// What is to be recorded.
    public let linked: PriorityLinked

    public func scope(in record: Record) -> SubjectRef {
        linked.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(linked.partnership, on: record.partnerships, "partnership")
        return [.performance(.priorityLinked(linked))]
    }
}
