/// It was decided how a group is involved in a partnership.
public struct GroupConsidered: Happened {
    public static let name = "group considered"

    /// In which partnership.
    public let partnership: Partnership.Key
    /// Which group.
    public let group: Word
    /// How.
    public let plan: GroupPlan
    /// Why.
    public let reason: Kept?

    public static let form: Form<GroupConsidered> = Form(
        Field("partnership", \.partnership, "In which partnership"),
        Field("group", \.group, "Which group"),
        Field("plan", \.plan, "How"),
        Field("reason", \.reason, "Why"),
        make: GroupConsidered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.groups.insert(self, told) }
    }
}
