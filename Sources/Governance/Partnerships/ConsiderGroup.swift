/// Decide how a group is involved in a partnership.
public struct ConsiderGroup: Intent {
    public static let word = "consider-group"
    public static let says = "Decide how a group is involved in a partnership."
    public static let power = Power.decide
    public static let form: Form<ConsiderGroup> =
        GroupConsidered.form.held(by: \.considered, make: ConsiderGroup.init)

    /// What is to be recorded.
    public let considered: GroupConsidered

    public func scope(in record: Record) -> SubjectRef {
        considered.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(considered.partnership, on: record.partnerships, "partnership")
        guard considered.plan != .none || considered.reason != nil else {
            throw Refusal("Nothing given, expected why the group is not involved.", field: "reason")
        }
        return [.partnerships(.groupConsidered(considered))]
    }
}
