/// It was settled which committee a body’s part in a partnership is reported to.
public struct CommitteeAssigned: Happened {
    public static let name = "committee assigned"

    /// Whose part in a partnership.
    public let involvement: Involvement.Key
    /// Which committee.
    public let committee: Body.Key

    public static let form: Form<CommitteeAssigned> = Form(
        Field("involvement", \.involvement, "Whose part in a partnership"),
        Field("committee", \.committee, "Which committee"),
        make: CommitteeAssigned.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.involvements.change(involvement) { $0.committees.insert(self, told) }
    }
}
