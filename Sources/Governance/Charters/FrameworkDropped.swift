/// A framework no longer binds a party, or is no longer held up against it.
public struct FrameworkDropped: Happened {
    public static let name = "framework dropped"

    /// The adoption or the yardstick that ends.
    public let adoption: Adoption.Key
    /// Why it was dropped; `nil` when no reason is given.
    public let reason: Kept?

    public static let form: Form<FrameworkDropped> = Form(
        Field("adoption", \.adoption, "The adoption or yardstick"),
        Field("reason", \.reason, "Why"),
        make: FrameworkDropped.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.adoptions.change(adoption) { $0.dropped.insert(self, told) }
    }
}
