/// A body became involved in a partnership to another level.
public struct InvolvementChanged: Happened {
    public static let name = "involvement changed"

    /// The body's part in a partnership that changed.
    public let involvement: Involvement.Key
    /// How far the body is involved from then on.
    public let level: InvolvementLevel
    /// Why it changed; `nil` when no reason is given.
    public let reason: Kept?

    public static let form: Form<InvolvementChanged> = Form(
        Field("involvement", \.involvement, "The involvement"),
        Field("level", \.level, "How far it is involved now"),
        Field("reason", \.reason, "Why"),
        make: InvolvementChanged.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.involvements.change(involvement) { $0.changed.insert(self, told) }
    }
}
