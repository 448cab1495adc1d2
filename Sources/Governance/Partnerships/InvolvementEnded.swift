/// A body ceased to be involved in a partnership.
public struct InvolvementEnded: Happened {
    public static let name = "involvement ended"

    /// Whose involvement.
    public let involvement: Involvement.Key
    /// Why.
    public let reason: Kept
    /// Whether it withdrew before the partnership ended.
    public let withdrew: Bool?

    public static let form: Form<InvolvementEnded> = Form(
        Field("involvement", \.involvement, "Whose involvement"),
        Field("reason", \.reason, "Why"),
        Field("withdrew", \.withdrew, "Whether it withdrew before the partnership ended"),
        make: InvolvementEnded.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.involvements.change(involvement) { $0.ended.insert(self, told) }
    }
}
